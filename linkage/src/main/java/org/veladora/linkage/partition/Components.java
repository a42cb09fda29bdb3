package org.veladora.linkage.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.DecidedPairs;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.linkage.weights.PairNumber;

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

  private final RecordColumns records;
  private final PairScope scope;
  private final ComparedPairs pairs;
  private final double[] logOdds;
  private final RecordComparison comparison;
  private final DecidedPairs decided;
  private final List<Component> sampled = new ArrayList<>();
  private final List<int[]> fixed = new ArrayList<>();
  private int partedRecords;

  /// Finds the components. Cost O(pairs log pairs), and for a component O(k^2) comparisons.
  ///
  /// @param records the records
  /// @param scope which pairs can be the same person
  /// @param pairs the candidate pairs that have a chance; their table gets the combinations of
  ///   pairs that no rule brought together
  /// @param logOdds combination -> log odds that its pairs are one person
  /// @param comparison compares pairs that no rule brought together
  /// @param decided pairs that are one person, or two, by decision
  public Components(
      RecordColumns records,
      PairScope scope,
      ComparedPairs pairs,
      double[] logOdds,
      RecordComparison comparison,
      DecidedPairs decided) {
    this.records = records;
    this.scope = scope;
    this.pairs = pairs;
    this.logOdds = logOdds;
    this.comparison = comparison;
    this.decided = decided;
    int[] edges = new int[pairs.size()];
    Arrays.setAll(edges, k -> k);
    part(edges, decided.groups(), 0);
  }

  /// The log odds from which a pair joins two records.
  ///
  /// @return natural logarithm of the odds of the first of the steps
  public static double leastOdds() {
    return logOdds(STEPS.getFirst());
  }

  private static double logOdds(double probability) {
    return Math.log(probability / (1 - probability));
  }

  /// Records of components that were too large, and were parted or clustered once.
  ///
  /// @return a number of records
  public int partedRecords() {
    return partedRecords;
  }

  /// With how many others a record that has company is likelier one person than two, in the mean.
  ///
  /// @return 1 or more
  double partners() {
    BitSet linked = new BitSet(records.size());
    long likely = 0;
    for (int k = 0; k < pairs.size(); k++) {
      if (odds(k) > 0) {
        likely++;
        linked.set(left(k));
        linked.set(right(k));
      }
    }
    return likely == 0 ? 1 : 2.0 * likely / linked.cardinality();
  }

  List<Component> sampled() {
    return sampled;
  }

  /// Clusters that are the same in every draw.
  List<int[]> fixed() {
    return fixed;
  }

  private int left(int edge) {
    return PairNumber.left(pairs.pair(edge));
  }

  private int right(int edge) {
    return PairNumber.right(pairs.pair(edge));
  }

  private double odds(int edge) {
    return logOdds[pairs.combination(edge)];
  }

  private void part(int[] edges, List<int[]> groups, int step) {
    double least = logOdds(STEPS.get(step));
    int[] kept = Arrays.stream(edges).filter(k -> odds(k) >= least).toArray();
    DisjointSets sets = new DisjointSets(records.size());
    for (int k : kept) {
      sets.join(left(k), right(k));
    }
    joinAll(groups, sets);
    for (int[] members : sets.groups()) {
      if (members.length <= MAX_RECORDS) {
        sampled.add(component(members));
      } else {
        partedRecords += step == 0 ? members.length : 0;
        partFurther(kept, groups, sets, members, step);
      }
    }
  }

  private static void joinAll(List<int[]> groups, DisjointSets sets) {
    for (int[] group : groups) {
      for (int record : group) {
        sets.join(group[0], record);
      }
    }
  }

  private void partFurther(
      int[] edges, List<int[]> groups, DisjointSets sets, int[] members, int step) {
    int root = sets.find(members[0]);
    int[] own = Arrays.stream(edges).filter(k -> sets.find(left(k)) == root).toArray();
    List<int[]> ownGroups = groups.stream().filter(g -> sets.find(g[0]) == root).toList();
    if (step + 1 < STEPS.size()) {
      part(own, ownGroups, step + 1);
    } else {
      clusterOnce(own, ownGroups, members);
    }
  }

  private Component component(int[] members) {
    int[] combination = new int[members.length * (members.length - 1) / 2];
    for (int j = 1; j < members.length; j++) {
      for (int i = 0; i < j; i++) {
        combination[Component.index(i, j)] = combination(members[i], members[j]);
      }
    }
    return new Component(records.idKey(members[0]), members, combination);
  }

  private int combination(int i, int j) {
    if (decided.isTogether(i, j)) {
      return Component.DECIDED;
    }
    return scope.isComparable(i, j) && !decided.isApart(i, j)
        ? pairs.table().numberOf(comparison.pattern(i, j), scope.sourcePair(i, j))
        : Component.FORBIDDEN;
  }

  /// Joins what is one person by decision, then by descending odds what the plan and the decisions
  /// let be joined.
  private void clusterOnce(int[] edges, List<int[]> groups, int[] members) {
    List<Integer> order = new ArrayList<>(Arrays.stream(edges).boxed().toList());
    order.sort((a, b) -> Double.compare(odds(b), odds(a)));
    DisjointSets sets = new DisjointSets(members[members.length - 1] + 1);
    Map<Integer, BitSet> closed = new HashMap<>();
    joinAll(groups, sets);
    for (int record : members) {
      closed.computeIfAbsent(sets.find(record), _ -> new BitSet()).or(scope.closedSources(record));
    }
    for (int k : order) {
      int a = sets.find(left(k));
      int b = sets.find(right(k));
      BitSet one = closed.getOrDefault(a, new BitSet());
      BitSet other = closed.getOrDefault(b, new BitSet());
      if (a != b && !one.intersects(other) && !isApart(a, b, sets, members)) {
        sets.join(a, b);
        one.or(other);
        closed.put(Math.min(a, b), one);
      }
    }
    for (int[] group : sets.groups()) {
      fixed.add(group);
    }
  }

  /// Whether a decision keeps two clusters apart. Pairs with a record of another component are
  /// passed over: only `members` are in the sets.
  private boolean isApart(int a, int b, DisjointSets sets, int[] members) {
    return decided.apart().stream()
        .filter(pair -> Arrays.binarySearch(members, pair[0]) >= 0)
        .filter(pair -> Arrays.binarySearch(members, pair[1]) >= 0)
        .anyMatch(pair -> {
          int one = sets.find(pair[0]);
          int other = sets.find(pair[1]);
          return (one == a && other == b) || (one == b && other == a);
        });
  }
}
