package org.veladora.linkage.partition;

import java.util.SplittableRandom;

/// The records of one or two clusters, allocated one by one to two sides that start from a record
/// each: at random, or as they stand, which gives the probability that chance had done the same.
final class Allocation {
  private static final byte FIRST = 1;
  private static final byte SECOND = 2;

  private final double[] odds;
  private final int[] clusterOf;
  private final int a;
  private final byte[] side;
  private final int[] members;
  private final int[] order;
  private int others;
  private int count;

  /// Starts an allocation.
  ///
  /// @param size records of the component
  /// @param odds log odds of pairs at [Component#index]
  /// @param clusterOf record -> cluster
  /// @param a the record from which the first side starts
  /// @param b the record from which the second starts
  Allocation(int size, double[] odds, int[] clusterOf, int a, int b) {
    this.odds = odds;
    this.clusterOf = clusterOf;
    this.a = a;
    this.side = new byte[size];
    this.members = new int[size];
    this.order = new int[size];
    for (int k = 0; k < size; k++) {
      if (clusterOf[k] == clusterOf[a] || clusterOf[k] == clusterOf[b]) {
        members[count++] = k;
        if (k != a && k != b) {
          order[others++] = k;
        }
      }
    }
    side[a] = FIRST;
    side[b] = SECOND;
  }

  /// Allocates the records.
  ///
  /// @param random source of randomness, of the order in any case
  /// @param atRandom true to allocate at random, false to allocate as they stand
  /// @return log probability of the allocation, given the order
  double run(SplittableRandom random, boolean atRandom) {
    for (int k = others - 1; k > 0; k--) {
      int other = random.nextInt(k + 1);
      int kept = order[k];
      order[k] = order[other];
      order[other] = kept;
    }
    double path = 0;
    for (int k = 0; k < others; k++) {
      int i = order[k];
      double chance = chanceOfFirst(meanLink(i, FIRST), meanLink(i, SECOND));
      boolean first = atRandom ? random.nextDouble() < chance : clusterOf[i] == clusterOf[a];
      side[i] = first ? FIRST : SECOND;
      path += Math.log(first ? chance : 1 - chance);
    }
    return path;
  }

  /// All the records, ascending; not to be written to.
  int[] members() {
    return members;
  }

  int count() {
    return count;
  }

  boolean isOnFirstSide(int i) {
    return side[i] == FIRST;
  }

  boolean isOnSecondSide(int i) {
    return side[i] == SECOND;
  }

  private double meanLink(int i, byte to) {
    double sum = 0;
    int records = 0;
    for (int k = 0; k < count; k++) {
      int j = members[k];
      if (side[j] == to) {
        sum += odds[Component.index(i, j)];
        records++;
      }
    }
    return sum / records;
  }

  /// Where neither side may hold the record, either: the outcome is impossible and is turned down.
  private static double chanceOfFirst(double first, double second) {
    boolean neither = first == Double.NEGATIVE_INFINITY && second == Double.NEGATIVE_INFINITY;
    return neither ? 0.5 : 1 / (1 + Math.exp(second - first));
  }
}
