package org.veladora.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.veladora.model.AgeYears;
import org.veladora.model.ClaimValue;
import org.veladora.model.Code;
import org.veladora.model.MexicanState;
import org.veladora.model.PartialDate;
import org.veladora.model.Place;
import org.veladora.model.Text;
import org.veladora.names.NameNormaliser;

/// Makes values of texts, as one rule says.
final class Values {
  /// What a text is for a field.
  sealed interface Reading {
    /// A value.
    record Value(ClaimValue value) implements Reading {}

    /// No value of the field.
    ///
    /// @param reason code of the problem
    record Unusable(String reason) implements Reading {}
  }

  private final ValueRule rule;
  private final Map<String, ClaimValue> terms;
  private final NameNormaliser names;
  private final Function<String, Reading> reading;

  Values(ValueRule rule, NameNormaliser names) {
    this.rule = rule;
    this.names = names;
    this.terms = termsOf(rule);
    this.reading = readingOf(rule);
  }

  /// A function a kind rather than one `switch` for all: the compiler of the JVM would make one
  /// large body of the latter again for every kind that is met.
  private Function<String, Reading> readingOf(ValueRule kind) {
    return switch (kind) {
      case ValueRule.TextValue _ -> text -> new Reading.Value(new Text(text));
      case ValueRule.NameValue _ -> this::name;
      case ValueRule.CodeValue _ -> text -> found(terms.get(Fold.of(text)), "I204");
      case ValueRule.AgeValue _ -> Values::age;
      case ValueRule.DateValue date -> text -> date(date, text);
      case ValueRule.StateValue _ -> this::state;
      case ValueRule.MunicipalityValue _ -> Values::municipality;
    };
  }

  private static Map<String, ClaimValue> termsOf(ValueRule rule) {
    Map<String, String> codes =
        switch (rule) {
          case ValueRule.CodeValue(Map<String, String> terms) -> terms;
          case ValueRule.StateValue(Map<String, String> terms) -> terms;
          case ValueRule.TextValue _, ValueRule.NameValue _, ValueRule.AgeValue _ -> Map.of();
          case ValueRule.DateValue _, ValueRule.MunicipalityValue _ -> Map.of();
        };
    Map<String, ClaimValue> folded = new HashMap<>();
    codes.forEach((term, code) -> folded.put(Fold.of(term), new Code(code)));
    return folded;
  }

  /// Whether a sentinel's text may also be a value of the field.
  boolean hasLiterals() {
    return rule instanceof ValueRule.AgeValue || rule instanceof ValueRule.DateValue;
  }

  /// Reads a text.
  ///
  /// @param text not blank, without spaces around
  Reading read(String text) {
    return reading.apply(text);
  }

  /// A sentinel as a value: dates also in ISO form, whatever forms the cells have.
  Optional<ClaimValue> findLiteral(String sentinel) {
    if (!hasLiterals()) {
      return Optional.empty();
    }
    if (read(sentinel) instanceof Reading.Value(ClaimValue value)) {
      return Optional.of(value);
    }
    return rule instanceof ValueRule.DateValue
        ? new DateForm("yyyy-MM-dd").find(sentinel).map(ClaimValue.class::cast)
        : Optional.empty();
  }

  private Reading name(String text) {
    return found(names.findName(text).orElse(null), "I209");
  }

  private static Reading age(String text) {
    long years = WholeNumber.of(text);
    if (years < 0) {
      return new Reading.Unusable("I201");
    }
    return years > AgeYears.MAX_YEARS
        ? new Reading.Unusable("I208")
        : new Reading.Value(AgeYears.of((int) years));
  }

  private static Reading date(ValueRule.DateValue rule, String text) {
    String reason = "I202";
    for (DateForm form : rule.forms()) {
      switch (form.read(text)) {
        case DateForm.Reading.Date(PartialDate date) -> {
          return new Reading.Value(cut(date, rule.precision()));
        }
        case DateForm.Reading.NoSuchDay _ -> reason = "I203";
        case DateForm.Reading.OtherForm _ -> {}
      }
    }
    return new Reading.Unusable(reason);
  }

  private static PartialDate cut(PartialDate date, ValueRule.Precision precision) {
    return switch (precision) {
      case DAY -> date;
      case MONTH -> new PartialDate(date.year(), date.month(), 0, date.approximate());
      case YEAR -> new PartialDate(date.year(), 0, 0, date.approximate());
    };
  }

  private Reading state(String text) {
    ClaimValue term = terms.get(Fold.of(text));
    if (term != null) {
      return new Reading.Value(term);
    }
    Optional<MexicanState> state =
        Character.isDigit(text.charAt(0))
            ? MexicanState.findByCode(text)
            : MexicanState.findByName(text);
    return found(state.map(Place::of).orElse(null), "I205");
  }

  private static Reading municipality(String text) {
    String code = text.length() == 4 ? "0" + text : text;
    boolean digits = code.length() == 5 && code.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean place = digits && MexicanState.findByCode(code.substring(0, 2)).isPresent();
    return place ? new Reading.Value(new Place(code)) : new Reading.Unusable("I206");
  }

  private static Reading found(@Nullable ClaimValue value, String reason) {
    return value == null ? new Reading.Unusable(reason) : new Reading.Value(value);
  }
}
