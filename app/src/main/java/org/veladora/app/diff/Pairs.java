package org.veladora.app.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which record of one cut is which of the other, as far as equal rows and record numbers say. A
/// record is in one pair at most.
final class Pairs {
  /// A record without a counterpart.
  static final int NONE = -1;

  /// Two records with the same number.
  ///
  /// @param older index in the old cut
  /// @param newer index in the new cut
  record SameId(int older, int newer) {}

  private final Cut older;
  private final Cut newer;
  private final ComparedFields fields;
  private final int[] newerOf;
  private final int[] olderOf;
  private final Step[] stepOf;
  private final Map<Integer, Double> togetherOf = new HashMap<>();
  private final List<SameId> reused = new ArrayList<>();

  /// Makes the pairs of equal rows: each row of the new cut, in order, with the first row of the
  /// old one that is equal and free. Three rows against two leave one.
  Pairs(Cut older, Cut newer, ComparedFields fields) {
    this.older = older;
    this.newer = newer;
    this.fields = fields;
    this.newerOf = new int[older.size()];
    this.olderOf = new int[newer.size()];
    this.stepOf = new Step[older.size()];
    Arrays.fill(newerOf, NONE);
    Arrays.fill(olderOf, NONE);
    Arrays.fill(stepOf, Step.NONE);
    Map<String, ArrayDeque<Integer>> free = new HashMap<>();
    for (int i = 0; i < older.size(); i++) {
      free.computeIfAbsent(fields.key(older.record(i)), _ -> new ArrayDeque<>(1)).add(i);
    }
    for (int j = 0; j < newer.size(); j++) {
      ArrayDeque<Integer> equal = free.get(fields.key(newer.record(j)));
      if (equal != null && !equal.isEmpty()) {
        pair(equal.remove(), j, Step.EQUAL_ROW);
      }
    }
  }

  private void pair(int i, int j, Step step) {
    newerOf[i] = j;
    olderOf[j] = i;
    stepOf[i] = step;
  }

  /// The pairs that are left and have a number that stands once in each cut.
  List<SameId> listSameIds() {
    if (!fields.haveIds()) {
      return List.of();
    }
    Map<String, Integer> timesOlder = times(older);
    Map<String, Integer> timesNewer = times(newer);
    Map<String, Integer> leftNewer = new HashMap<>();
    for (int j : listNewerLeft()) {
      leftNewer.put(ComparedFields.id(newer.record(j)), j);
    }
    List<SameId> same = new ArrayList<>();
    for (int i : listOlderLeft()) {
      String id = ComparedFields.id(older.record(i));
      boolean once = timesOlder.getOrDefault(id, 0) == 1 && timesNewer.getOrDefault(id, 0) == 1;
      if (once && leftNewer.containsKey(id)) {
        same.add(new SameId(i, Objects.requireNonNull(leftNewer.get(id))));
      }
    }
    return same;
  }

  /// How many numbers stand more than once in a cut.
  long countRepeatedIds() {
    if (!fields.haveIds()) {
      return 0;
    }
    Set<String> repeated = new HashSet<>();
    List.of(times(older), times(newer))
        .forEach(times ->
            times.forEach((id, n) -> {
              if (n > 1) {
                repeated.add(id);
              }
            }));
    return repeated.size();
  }

  /// How often each number stands in a cut.
  static Map<String, Integer> times(Cut cut) {
    Map<String, Integer> times = new HashMap<>();
    cut.records().stream()
        .map(ComparedFields::id)
        .filter(id -> !id.isEmpty())
        .forEach(id -> times.merge(id, 1, Integer::sum));
    return times;
  }

  /// Keeps two records together for their number.
  ///
  /// @param together share of the draws that put them together; NaN where nothing was drawn
  void keep(SameId pair, double together) {
    pair(pair.older, pair.newer, Step.SAME_ID);
    togetherOf.put(pair.older, together);
  }

  /// Marks two records of the same number as of two people.
  void markReused(SameId pair) {
    reused.add(pair);
  }

  List<SameId> reused() {
    return List.copyOf(reused);
  }

  Cut older() {
    return older;
  }

  Cut newer() {
    return newer;
  }

  ComparedFields fields() {
    return fields;
  }

  /// The record of the new cut, or [#NONE].
  int newerOf(int i) {
    return newerOf[i];
  }

  /// The step that paired a record of the old cut.
  Step stepOf(int i) {
    return stepOf[i];
  }

  /// Share of the draws that put a pair of one number together; NaN where none was drawn.
  double togetherOf(int i) {
    return togetherOf.getOrDefault(i, Double.NaN);
  }

  long count(Step step) {
    return Arrays.stream(stepOf).filter(each -> each == step).count();
  }

  List<Integer> listOlderLeft() {
    return left(newerOf);
  }

  List<Integer> listNewerLeft() {
    return left(olderOf);
  }

  private static List<Integer> left(int[] counterpart) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < counterpart.length; i++) {
      if (counterpart[i] == NONE) {
        left.add(i);
      }
    }
    return left;
  }
}
