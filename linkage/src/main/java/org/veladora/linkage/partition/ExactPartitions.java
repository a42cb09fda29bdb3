package org.veladora.linkage.partition;

import java.util.SplittableRandom;

/// All partitions of a small component, summed without listing them.
///
/// With `Z(A)` the sum over the partitions of a set `A` of the product of `exp(S(C))`: `Z(A)` is
/// the sum over the clusters `C` that hold the first record of `A` of `exp(S(C)) Z(A \ C)`. The
/// probability that `C` is a cluster is `exp(S(C)) Z(all \ C) / Z(all)`; a partition is drawn
/// cluster by cluster. Cost O(3^k).
final class ExactPartitions {
  /// The most records of a component that is summed exactly.
  static final int MAX_RECORDS = 9;

  /// Logs are held to this, so that no product overflows.
  static final double MOST_LOG = 60;

  private final int size;
  private final double[] cluster;
  private final double[] all;

  /// Sums the partitions.
  ///
  /// @param size records, at most [#MAX_RECORDS]
  /// @param odds log odds of pairs at [Component#index]
  ExactPartitions(int size, double[] odds) {
    this.size = size;
    this.cluster = new double[1 << size];
    this.all = new double[1 << size];
    ClusterScore score = new ClusterScore(size, odds);
    int[] members = new int[size];
    all[0] = 1;
    for (int set = 1; set < cluster.length; set++) {
      int count = 0;
      for (int i = set; i != 0; i &= i - 1) {
        members[count++] = Integer.numberOfTrailingZeros(i);
      }
      double log = score.of(members, count);
      cluster[set] = Math.exp(Math.min(log, MOST_LOG * (count - 1)));
      all[set] = sum(set);
    }
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

  /// The probability that two records are one person.
  ///
  /// @return pair at [Component#index] -> 0 to 1
  double[] together() {
    double[] together = new double[size * (size - 1) / 2];
    int full = cluster.length - 1;
    for (int set = 1; set <= full; set++) {
      double probability = cluster[set] * all[full & ~set] / all[full];
      for (int j = 1; j < size && probability > 0; j++) {
        for (int i = 0; i < j && (set >>> j & 1) == 1; i++) {
          together[Component.index(i, j)] += (set >>> i & 1) * probability;
        }
      }
    }
    return together;
  }

  /// Draws a partition.
  ///
  /// @param random source of randomness
  /// @return record -> first record of its cluster
  int[] draw(SplittableRandom random) {
    int[] first = new int[size];
    int left = cluster.length - 1;
    while (left != 0) {
      int set = drawCluster(left, random);
      for (int i = set; i != 0; i &= i - 1) {
        first[Integer.numberOfTrailingZeros(i)] = Integer.numberOfTrailingZeros(set);
      }
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
