package org.veladora.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.veladora.model.AgeYears;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.LocalText;
import org.veladora.model.PartialDate;
import org.veladora.model.Place;
import org.veladora.model.RuleId;

/// A rule that leaves records out of a table. Rules are named: every record left out is counted
/// under one.
public sealed interface Rule {

  /// The rule's id, unique within an indicator.
  ///
  /// @return the id
  RuleId id();

  /// The rule in words, as the reader sees it.
  ///
  /// @return the label
  LocalText label();

  /// The field that it looks at.
  ///
  /// @return the field, or empty for a rule about the whole record
  Optional<FieldId> findField();

  /// Whether a record is kept.
  ///
  /// @param answer the answer to the rule's field
  /// @return true if kept
  boolean keeps(Answer<ClaimValue> answer);

  /// Keeps records whose value is one of some terms; what is not stated is left out.
  ///
  /// @param id id
  /// @param label in words
  /// @param field the field
  /// @param terms canonical texts; for a place also the code of its state
  record OneOf(RuleId id, LocalText label, FieldId field, Set<String> terms) implements Rule {
    /// Copies the terms.
    public OneOf {
      terms = Set.copyOf(terms);
    }

    @Override
    public Optional<FieldId> findField() {
      return Optional.of(field);
    }

    @Override
    public boolean keeps(Answer<ClaimValue> answer) {
      return answer instanceof Answer.Stated<ClaimValue>(ClaimValue value)
          && (terms.contains(value.canonical())
              || (value instanceof Place place
                  && terms.contains(place.canonical().substring(0, 2))));
    }
  }

  /// Leaves out records that do not state a field.
  ///
  /// @param id id
  /// @param label in words
  /// @param field the field
  record Known(RuleId id, LocalText label, FieldId field) implements Rule {
    @Override
    public Optional<FieldId> findField() {
      return Optional.of(field);
    }

    @Override
    public boolean keeps(Answer<ClaimValue> answer) {
      return answer instanceof Answer.Stated<ClaimValue>;
    }
  }

  /// Keeps ages within a range, and what is not stated (for which there is [Known]).
  ///
  /// @param id id
  /// @param label in words
  /// @param field an age
  /// @param min youngest, completed years
  /// @param max oldest
  record AgeRange(RuleId id, LocalText label, FieldId field, int min, int max) implements Rule {
    @Override
    public Optional<FieldId> findField() {
      return Optional.of(field);
    }

    @Override
    public boolean keeps(Answer<ClaimValue> answer) {
      return !(answer instanceof Answer.Stated<ClaimValue>(ClaimValue value))
          || (value instanceof AgeYears age && age.years() >= min && age.years() <= max);
    }
  }

  /// Keeps dates within a period, and what is not stated (for which there is [Known]). A partial
  /// date is kept if it lies in the period whatever its day: `2017` is kept by 2001-01-01 to
  /// 2017-12-31 and left out by any period that ends within 2017.
  ///
  /// @param id id
  /// @param label in words
  /// @param field a date
  /// @param from first day
  /// @param to last day
  record Period(RuleId id, LocalText label, FieldId field, LocalDate from, LocalDate to)
      implements Rule {
    @Override
    public Optional<FieldId> findField() {
      return Optional.of(field);
    }

    @Override
    public boolean keeps(Answer<ClaimValue> answer) {
      return !(answer instanceof Answer.Stated<ClaimValue>(ClaimValue value))
          || (value instanceof PartialDate date
              && !date.earliest().isBefore(from)
              && !date.latest().isAfter(to));
    }
  }

  /// Leaves out records whose category in a breakdown is `other` or `unknown`.
  ///
  /// @param id id
  /// @param label in words
  /// @param breakdown the breakdown
  /// @param unknown true to leave out what is not stated, false to leave out what is stated and in
  ///   no category
  record InCategory(RuleId id, LocalText label, Breakdown breakdown, boolean unknown)
      implements Rule {
    @Override
    public Optional<FieldId> findField() {
      return Optional.of(breakdown.field());
    }

    @Override
    public boolean keeps(Answer<ClaimValue> answer) {
      int category = breakdown.categoryOf(answer);
      return category != (unknown ? breakdown.unknown() : breakdown.other());
    }
  }

  /// Counts records that agree on some fields once: the first in the order of reading. The first
  /// rule of an indicator.
  ///
  /// @param id id
  /// @param label in words
  /// @param fields the fields; empty for all fields of the record
  record Deduplicate(RuleId id, LocalText label, List<FieldId> fields) implements Rule {
    /// Copies the fields.
    public Deduplicate {
      fields = List.copyOf(fields);
    }

    @Override
    public Optional<FieldId> findField() {
      return Optional.empty();
    }

    @Override
    public boolean keeps(Answer<ClaimValue> answer) {
      throw new IllegalStateException("de-duplication looks at the whole record");
    }
  }
}
