package org.veladora.linkage.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// All partitions of a small component, summed without listing them.
///
/// With `Z(A)` the sum over the partitions of a set `A` of the product of `exp(S(C))`: `Z(A)` is
/// the sum over the clusters `C` that hold the first record of `A` of `exp(S(C)) Z(A \ C)`. The
/// probability that `C` is a cluster is `exp(S(C)) Z(all \ C) / Z(all)`; a partition is drawn
/// cluster by cluster. Cost O(3^k).
///
/// What is parted are [#units]: records that are all but certainly one person stay together.
final class ExactPartitions {
  /// The most units of a component that is summed exactly.
  static final int MAX_UNITS = 9;

  /// Log odds from which two records are all but certainly one person: ten thousand to one.
  static final double SURE = Math.log(10_000);

  /// Logs are held to this, so that no product overflows.
  static final double MOST_LOG = 60;

  private final int[][] units;
  private final int size;
  private final double[] cluster;
  private final double[] all;

  /// Sums the partitions.
  ///
  /// @param units what stays together, at most [#MAX_UNITS]; records ascend within a unit, units by
  ///   their first records
  /// @param odds log odds of pairs at [Component#index]
  ExactPartitions(int[][] units, double[] odds) {
    this.units = units;
    this.size = units.length;
    this.cluster = new double[1 << size];
    this.all = new double[1 << size];
    int records = Arrays.stream(units).mapToInt(unit -> unit.length).sum();
    ClusterScore score = new ClusterScore(records, odds);
    double[] within = Arrays.stream(units).mapToDouble(u -> score.of(u, u.length)).toArray();
    int[] members = new int[records];
    all[0] = 1;
    for (int set = 1; set < cluster.length; set++) {
      int count = 0;
      double apart = 0;
      for (int i = set; i != 0; i &= i - 1) {
        int unit = Integer.numberOfTrailingZeros(i);
        apart += within[unit];
        System.arraycopy(units[unit], 0, members, count, units[unit].length);
        count += units[unit].length;
      }
      Arrays.sort(members, 0, count);
      double log = score.of(members, count) - apart;
      cluster[set] = Math.exp(Math.min(log, MOST_LOG * (Integer.bitCount(set) - 1)));
      all[set] = sum(set);
    }
  }

  /// The records of a component by what stays together: where each of some records has odds of at
  /// least [#SURE] with each other of them and with no further one, they are one unit; any other
  /// record is one alone.
  ///
  /// @param size records
  /// @param odds log odds of pairs at [Component#index]
  /// @return units by their first records
  static int[][] units(int size, double[] odds) {
    int[] surePairs = new int[size];
    DisjointSets sets = new DisjointSets(size);
    for (int j = 1; j < size; j++) {
      for (int i = 0; i < j; i++) {
        if (odds[Component.index(i, j)] >= SURE) {
          surePairs[i]++;
          surePairs[j]++;
          sets.join(i, j);
        }
      }
    }
    int[][] grouped = new int[size][];
    for (int[] group : sets.groups()) {
      if (Arrays.stream(group).allMatch(i -> surePairs[i] == group.length - 1)) {
        grouped[group[0]] = group;
        for (int k = 1; k < group.length; k++) {
          grouped[group[k]] = group;
        }
      }
    }
    List<int[]> units = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (grouped[i] == null) {
        units.add(new int[] {i});
      } else if (grouped[i][0] == i) {
        units.add(grouped[i]);
      }
    }
    return units.toArray(new int[0][]);
  }

  private double sum(int set) {
    int first = Integer.lowestOneBit(set);
    int others = set & ~first;
    double sum = 0;
    for (int part = others; ; part = (part - 1) & others) {
      sum += cluster[part | first] * all[others & ~part];
      if (part == 0) {
        return sum;
      }
    }
  }

  /// The probability that two records are one person; those of one unit are.
  ///
  /// @param records how many records there are
  /// @return pair at [Component#index] -> 0 to 1
  double[] together(int records) {
    double[] together = new double[records * (records - 1) / 2];
    int full = cluster.length - 1;
    for (int b = 0; b < size; b++) {
      for (int a = 0; a <= b; a++) {
        int pair = 1 << a | 1 << b;
        double probability = 0;
        for (int set = pair; set <= full; set = (set + 1) | pair) {
          probability += cluster[set] * all[full & ~set];
        }
        double share = a == b ? 1 : Math.min(1, probability / all[full]);
        for (int i : units[a]) {
          for (int j : units[b]) {
            if (i != j) {
              together[Component.index(i, j)] = share;
            }
          }
        }
      }
    }
    return together;
  }

  /// The mean number of people over all partitions.
  ///
  /// @return 1 to the number of units
  double expectedPeople() {
    int full = cluster.length - 1;
    double sum = 0;
    for (int set = 1; set <= full; set++) {
      sum += cluster[set] * all[full & ~set];
    }
    return sum / all[full];
  }

  /// A partition made of the most likely clusters: of each record that is left the cluster with the
  /// highest probability among the rest.
  ///
  /// @param records how many records there are
  /// @return record -> first record of its cluster
  int[] mostLikely(int records) {
    int[] first = new int[records];
    int left = cluster.length - 1;
    while (left != 0) {
      int lowest = Integer.lowestOneBit(left);
      int others = left & ~lowest;
      int best = lowest;
      for (int part = others; part != 0; part = (part - 1) & others) {
        int set = part | lowest;
        best = cluster[set] * all[left & ~set] > cluster[best] * all[left & ~best] ? set : best;
      }
      take(best, first);
      left &= ~best;
    }
    return first;
  }

  /// The probability of a partition.
  ///
  /// @param first record -> first record of its cluster
  double probability(int[] first) {
    double probability = 1 / all[cluster.length - 1];
    for (int a = 0; a < size; a++) {
      int set = 0;
      for (int b = a; b < size && first[units[a][0]] == units[a][0]; b++) {
        set |= first[units[b][0]] == units[a][0] ? 1 << b : 0;
      }
      probability *= set == 0 ? 1 : cluster[set];
    }
    return probability;
  }

  private void take(int set, int[] first) {
    int lowest = units[Integer.numberOfTrailingZeros(set)][0];
    for (int i = set; i != 0; i &= i - 1) {
      for (int record : units[Integer.numberOfTrailingZeros(i)]) {
        first[record] = lowest;
      }
    }
  }

  /// Draws a partition.
  ///
  /// @param records how many records there are
  /// @param random source of randomness
  /// @return record -> first record of its cluster
  int[] draw(int records, SplittableRandom random) {
    int[] first = new int[records];
    int left = cluster.length - 1;
    while (left != 0) {
      int set = drawCluster(left, random);
      take(set, first);
      left &= ~set;
    }
    return first;
  }

  private int drawCluster(int left, SplittableRandom random) {
    int lowest = Integer.lowestOneBit(left);
    int others = left & ~lowest;
    double rest = random.nextDouble() * all[left];
    for (int part = others; part != 0; part = (part - 1) & others) {
      rest -= cluster[part | lowest] * all[others & ~part];
      if (rest < 0) {
        return part | lowest;
      }
    }
    return lowest;
  }
}
