package org.veladora.app.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.veladora.app.diff.Difference.Change;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.Code;
import org.veladora.model.FieldId;
import org.veladora.model.SourceRecord;
import org.veladora.report.document.DifferenceDocument.FieldChange;
import org.veladora.report.document.DifferenceDocument.NearRows;
import org.veladora.report.document.DifferenceDocument.Transition;
import org.veladora.report.document.DifferenceOutcome;

/// What differs, counted: fields, codes, and rows but for one field.
final class Counted {
  private Counted() {}

  /// How often each field differs in what is `changed`, the most frequent first.
  static List<FieldChange> changes(List<Difference> list) {
    Map<FieldId, Long> units = new TreeMap<>();
    list.stream()
        .filter(difference -> difference.outcome() == DifferenceOutcome.CHANGED)
        .flatMap(difference -> difference.changes().stream())
        .forEach(change -> units.merge(change.field(), 1L, Long::sum));
    return units.entrySet().stream()
        .map(entry -> new FieldChange(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong((FieldChange change) -> -change.units()))
        .toList();
  }

  /// How often each code became another where one record became one, the most frequent first.
  /// Values that are no codes may be of one person only, and are not counted.
  static List<Transition> transitions(List<Difference> list, Pairs pairs) {
    record Key(FieldId field, String before, String after) {}
    Map<Key, Long> units = new HashMap<>();
    for (Difference difference : list) {
      boolean one = difference.older().size() == 1 && difference.newer().size() == 1;
      if (difference.outcome() != DifferenceOutcome.CHANGED || !one) {
        continue;
      }
      SourceRecord before = pairs.older().record(difference.older().getFirst());
      SourceRecord after = pairs.newer().record(difference.newer().getFirst());
      for (Change change : difference.changes()) {
        if (isCoded(before, after, change.field())) {
          Key key = new Key(change.field(), change.before().getFirst(), change.after().getFirst());
          units.merge(key, 1L, Long::sum);
        }
      }
    }
    return units.entrySet().stream()
        .map(entry ->
            new Transition(
                entry.getKey().field(),
                entry.getKey().before(),
                entry.getKey().after(),
                entry.getValue()))
        .sorted(
            Comparator.comparing(Transition::field)
                .thenComparing(Comparator.comparingLong(Transition::units).reversed())
                .thenComparing(Transition::older)
                .thenComparing(Transition::newer))
        .toList();
  }

  private static boolean isCoded(SourceRecord before, SourceRecord after, FieldId field) {
    boolean left = isCode(before.answer(field));
    boolean right = isCode(after.answer(field));
    return (left || right)
        && (left || !isStated(before.answer(field)))
        && (right || !isStated(after.answer(field)));
  }

  private static boolean isCode(Answer<ClaimValue> answer) {
    return answer instanceof Answer.Stated<ClaimValue>(ClaimValue value) && value instanceof Code;
  }

  private static boolean isStated(Answer<ClaimValue> answer) {
    return answer instanceof Answer.Stated<ClaimValue>;
  }

  /// For each field apart: how many rows left in the old cut find one left in the new cut that is
  /// equal in all other fields. Fields without such rows are left out.
  static List<NearRows> nearRows(Pairs pairs) {
    List<FieldId> fields = pairs.fields().both();
    return IntStream.range(0, fields.size())
        .mapToObj(f -> new NearRows(fields.get(f), near(pairs, f)))
        .filter(near -> near.rows() > 0)
        .sorted(Comparator.comparingLong((NearRows near) -> -near.rows()))
        .toList();
  }

  private static long near(Pairs pairs, int field) {
    Map<String, Integer> free = new HashMap<>();
    for (int i : pairs.listOlderLeft()) {
      free.merge(pairs.fields().keyWithout(pairs.older().record(i), field), 1, Integer::sum);
    }
    long rows = 0;
    for (int j : pairs.listNewerLeft()) {
      String key = pairs.fields().keyWithout(pairs.newer().record(j), field);
      int left = free.getOrDefault(key, 0);
      if (left > 0) {
        free.put(key, left - 1);
        rows++;
      }
    }
    return rows;
  }
}
