package org.veladora.app.coalition.survey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.veladora.ingest.RecordSink;
import org.veladora.linkage.records.FurtherField;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.RegisterRecord;

/// Looks at the fields of a list that linkage does not know, to tell how they could be compared.
/// Values are counted and forgotten; while it looks, memory is O(rows).
final class FurtherWatch implements RecordSink {
  private final Map<FieldId, Counter> counters = new LinkedHashMap<>();

  FurtherWatch(List<FieldId> fields) {
    fields.stream()
        .filter(FurtherWords::isFurther)
        .forEach(field -> counters.put(field, new Counter()));
  }

  /// What the cells of a column look like.
  ///
  /// @param filled cells with a value
  /// @param distinct different values
  /// @param numbers cells with more digits than letters
  /// @param letters letters and digits of all cells
  record Look(long filled, long distinct, long numbers, long letters) {
    private static final int LONGEST_MEAN = 80;
    private static final int FEW = 3;

    Look and(Look other) {
      return new Look(
          filled + other.filled,
          distinct + other.distinct,
          numbers + other.numbers,
          letters + other.letters);
    }

    /// Whether the cells are short enough to say the same of a person twice: remarks are not.
    boolean isComparable() {
      return filled > 0 && letters <= filled * LONGEST_MEAN;
    }

    /// Different values in a hundred.
    long distinctPercent() {
      return Math.round(100.0 * distinct / filled);
    }

    /// Few values that return are a category; numbers and codes tell apart; the rest is text.
    FurtherField.Kind kind() {
      if (distinct * FEW <= filled) {
        return FurtherField.Kind.CATEGORY;
      }
      return 2 * numbers > filled ? FurtherField.Kind.IDENTIFIER : FurtherField.Kind.TEXT;
    }
  }

  private static final class Counter {
    private final Set<String> values = new HashSet<>();
    private long filled;
    private long numbers;
    private long letters;

    void see(String value) {
      long digits = value.codePoints().filter(Character::isDigit).count();
      long all = value.codePoints().filter(Character::isLetterOrDigit).count();
      filled++;
      numbers += 2 * digits > all ? 1 : 0;
      letters += all;
      values.add(Folded.of(value));
    }

    Look look() {
      return new Look(filled, values.size(), numbers, letters);
    }
  }

  @Override
  public void accept(RegisterRecord record) {
    counters.forEach((field, counter) -> {
      if (record.answer(field) instanceof Answer.Stated<ClaimValue>(ClaimValue value)) {
        counter.see(value.canonical());
      }
    });
  }

  /// What was seen of each field that has a value, in the order of the profile.
  Map<FieldId, Look> looks() {
    Map<FieldId, Look> looks = new LinkedHashMap<>();
    counters.forEach((field, counter) -> {
      if (counter.filled > 0) {
        looks.put(field, counter.look());
      }
    });
    return looks;
  }
}
