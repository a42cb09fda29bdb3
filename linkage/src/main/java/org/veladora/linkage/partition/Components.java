package org.veladora.linkage.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.veladora.linkage.blocking.CandidatePairs;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.weights.PatternTable;

/// The connected components of the candidate pairs above a low probability. Records of different
/// components are never one person.
///
/// A component of more than [#MAX_RECORDS] records is parted by leaving out its less likely pairs,
/// in the steps of [#STEPS]. What is still too large, such as a file of thousands of copies of one
/// record, is clustered once, by descending odds within the rules of the plan, and is the same in
/// every draw.
public final class Components {
  /// The most records of a component that is sampled.
  public static final int MAX_RECORDS = 500;

  /// Least probabilities of a pair that joins two records: the first for all, the others for what
  /// is too large.
  static final List<Double> STEPS = List.of(0.01, 0.05, 0.2, 0.5, 0.9, 0.99, 0.9999);

  private final PairScope scope;
  private final CandidatePairs pairs;
  private final int[] combinations;
  private final double[] logOdds;
  private final RecordComparison comparison;
  private final PatternTable table;
  private final List<Component> sampled = new ArrayList<>();
  private final List<int[]> fixed = new ArrayList<>();
  private int partedRecords;

  /// Finds the components. Cost O(pairs log pairs), and for a component O(k^2) comparisons.
  ///
  /// @param records how many records there are
  /// @param scope which pairs can be the same person
  /// @param pairs the candidate pairs
  /// @param combinations candidate pair -> number of its combination in the table
  /// @param logOdds combination -> log odds
  /// @param comparison compares pairs that no rule brought together
  /// @param table gets their combinations
  public Components(
      int records,
      PairScope scope,
      CandidatePairs pairs,
      int[] combinations,
      double[] logOdds,
      RecordComparison comparison,
      PatternTable table) {
    this.scope = scope;
    this.pairs = pairs;
    this.combinations = combinations;
    this.logOdds = logOdds;
    this.comparison = comparison;
    this.table = table;
    int[] edges = new int[pairs.size()];
    Arrays.setAll(edges, k -> k);
    part(records, edges, 0);
  }

  /// Records of components that were too large, and were parted or clustered once.
  ///
  /// @return a number of records
  public int partedRecords() {
    return partedRecords;
  }

  List<Component> sampled() {
    return sampled;
  }

  /// Clusters that are the same in every draw.
  List<int[]> fixed() {
    return fixed;
  }

  private void part(int records, int[] edges, int step) {
    double least = STEPS.get(step);
    double leastOdds = Math.log(least / (1 - least));
    int[] kept = Arrays.stream(edges).filter(k -> logOdds[combinations[k]] >= leastOdds).toArray();
    DisjointSets sets = new DisjointSets(records);
    for (int k : kept) {
      sets.join(pairs.left(k), pairs.right(k));
    }
    for (int[] members : sets.groups()) {
      if (members.length <= MAX_RECORDS) {
        sampled.add(component(members));
      } else {
        partedRecords += step == 0 ? members.length : 0;
        partFurther(records, kept, sets, members, step);
      }
    }
  }

  private void partFurther(int records, int[] edges, DisjointSets sets, int[] members, int step) {
    int root = sets.find(members[0]);
    int[] own = Arrays.stream(edges).filter(k -> sets.find(pairs.left(k)) == root).toArray();
    if (step + 1 < STEPS.size()) {
      part(records, own, step + 1);
    } else {
      clusterOnce(own, members);
    }
  }

  private Component component(int[] members) {
    int[] combination = new int[members.length * (members.length - 1) / 2];
    for (int j = 1; j < members.length; j++) {
      for (int i = 0; i < j; i++) {
        combination[Component.index(i, j)] =
            scope.isComparable(members[i], members[j])
                ? table.numberOf(
                    comparison.pattern(members[i], members[j]),
                    scope.sourcePair(members[i], members[j]))
                : Component.FORBIDDEN;
      }
    }
    return new Component(members, combination);
  }

  /// Joins by descending odds what the plan lets be joined.
  private void clusterOnce(int[] edges, int[] members) {
    List<Integer> order = new ArrayList<>(Arrays.stream(edges).boxed().toList());
    order.sort((a, b) -> Double.compare(logOdds[combinations[b]], logOdds[combinations[a]]));
    DisjointSets sets = new DisjointSets(members[members.length - 1] + 1);
    Map<Integer, BitSet> closed = new HashMap<>();
    for (int record : members) {
      closed.put(record, scope.closedSources(record));
    }
    for (int k : order) {
      int a = sets.find(pairs.left(k));
      int b = sets.find(pairs.right(k));
      BitSet one = closed.getOrDefault(a, new BitSet());
      BitSet other = closed.getOrDefault(b, new BitSet());
      if (a != b && !one.intersects(other)) {
        sets.join(a, b);
        one.or(other);
        closed.put(Math.min(a, b), one);
      }
    }
    for (int[] group : sets.groups()) {
      fixed.add(group);
    }
  }
}
