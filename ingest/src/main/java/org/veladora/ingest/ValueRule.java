package org.veladora.ingest;

import java.util.List;
import java.util.Map;

/// How the cells of a column become values.
public sealed interface ValueRule {

  /// Free text, kept as written after repair.
  record TextValue() implements ValueRule {}

  /// A name or a part of one, with its normal form.
  record NameValue() implements ValueRule {}

  /// A term of a closed vocabulary.
  ///
  /// @param terms the source's term -> code; case, accents and repeated spaces are ignored
  record CodeValue(Map<String, String> terms) implements ValueRule {
    /// Copies the terms.
    public CodeValue {
      terms = Map.copyOf(terms);
    }
  }

  /// An age in completed years, 0 to 130; a decimal part of zeros (`13.0`) is taken as none.
  record AgeValue() implements ValueRule {}

  /// A date.
  ///
  /// @param forms accepted forms, tried in order
  /// @param precision the finest part that the source states; finer parts are dropped
  record DateValue(List<DateForm> forms, Precision precision) implements ValueRule {
    /// Copies the forms.
    public DateValue {
      forms = List.copyOf(forms);
    }
  }

  /// A state of Mexico by INEGI code (one or two digits) or by any of its names.
  ///
  /// @param terms other terms of the source -> code, such as `TEXAS` -> `outside_mexico`: a place
  ///   that is stated and is no state of Mexico
  record StateValue(Map<String, String> terms) implements ValueRule {
    /// Copies the terms.
    public StateValue {
      terms = Map.copyOf(terms);
    }
  }

  /// A municipality by its five-digit INEGI code. The code's form and state are checked, not that
  /// the municipality exists.
  record MunicipalityValue() implements ValueRule {}

  /// The finest part of a date that a source states.
  enum Precision {
    /// The day.
    DAY,
    /// The month: a day that is printed is an artefact of the file.
    MONTH,
    /// The year.
    YEAR
  }
}
