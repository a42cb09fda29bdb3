package org.veladora.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.names.TextRepair;

/// What the texts of one column mean for one field: repaired, then a sentinel, a value, or neither.
final class CellMeaning {
  private final FieldRule rule;
  private final int column;
  private final Values values;
  private final Tallies tallies;
  private final boolean counted;
  private final Map<String, FieldRule.Sentinel> byText = new LinkedHashMap<>();
  private final Map<ClaimValue, FieldRule.Sentinel> byValue = new LinkedHashMap<>();

  CellMeaning(FieldRule rule, int column, Values values, Tallies tallies, boolean counted) {
    this.rule = rule;
    this.column = column;
    this.values = values;
    this.tallies = tallies;
    this.counted = counted;
    for (FieldRule.Sentinel sentinel : rule.sentinels()) {
      byText.put(Fold.of(sentinel.text()), sentinel);
      values.findLiteral(sentinel.text()).ifPresent(value -> byValue.put(value, sentinel));
    }
  }

  Outcome blank() {
    return blank(List.of());
  }

  Outcome of(String text) {
    var repair = TextRepair.repair(text);
    List<Tally> repairs =
        repair.repaired() ? List.of(tallies.repaired(rule.field(), repair.kind())) : List.of();
    String clean = repair.text().strip();
    if (clean.isEmpty()) {
      return blank(repairs);
    }
    if (!values.hasLiterals() && !byText.isEmpty()) {
      FieldRule.Sentinel sentinel = byText.get(Fold.of(clean));
      if (sentinel != null) {
        return sentinel(sentinel, null, repairs);
      }
    }
    return switch (values.read(clean)) {
      case Values.Reading.Value(ClaimValue value) -> of(value, repairs);
      case Values.Reading.Unusable(String reason) -> {
        FieldRule.Sentinel sentinel = byText.get(Fold.of(clean));
        yield sentinel == null ? unusable(reason, repairs) : sentinel(sentinel, null, repairs);
      }
    };
  }

  /// What a value means that was read from the bytes of a cell, without repair.
  Outcome of(ClaimValue value) {
    return of(value, List.of());
  }

  private Outcome of(ClaimValue value, List<Tally> repairs) {
    FieldRule.Sentinel hidden = byValue.isEmpty() ? null : byValue.get(value);
    return hidden == null
        ? new Outcome(Answer.stated(value), null, repairs)
        : sentinel(hidden, value, repairs);
  }

  private Outcome blank(List<Tally> repairs) {
    return absent(rule.blank(), null, "", repairs);
  }

  private Outcome sentinel(
      FieldRule.Sentinel sentinel, @Nullable ClaimValue literal, List<Tally> repairs) {
    return absent(sentinel.means(), literal, sentinel.text(), repairs);
  }

  private Outcome absent(
      Absence means, @Nullable ClaimValue literal, String text, List<Tally> repairs) {
    List<Tally> all = new ArrayList<>(repairs);
    if (counted) {
      all.add(tallies.sentinel(rule.field(), text, means));
    }
    return new Outcome(means.answer(), literal, List.copyOf(all));
  }

  private Outcome unusable(String reason, List<Tally> repairs) {
    List<Tally> all = new ArrayList<>(repairs);
    all.add(tallies.unusable(rule.field(), reason, rule.unusable(), column));
    return new Outcome(rule.unusable().answer(), null, List.copyOf(all));
  }
}
