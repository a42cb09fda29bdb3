package org.veladora.linkage.partition;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A Markov chain over the partitions of a component that is too large to sum.
///
/// One sweep offers each record, in order, every cluster that may hold it and one of its own
/// (Gibbs), then proposes to split a cluster or to merge two as often as there are records divided
/// by four (Metropolis-Hastings, with the split built record by record: Dahl 2005), so that groups
/// of records move together.
///
/// Source: Dahl, "Sequentially-allocated merge-split sampler for conjugate and nonconjugate
/// Dirichlet process mixture models", technical report, Texas A&M University (2005).
final class PartitionChain {
  private static final int RECORDS_A_PROPOSAL = 4;

  private final int size;
  private double[] odds;
  private final int[] clusterOf;
  private final int[] sizes;
  private final double[] sums;
  private final double[] links;
  private final boolean[] blocked;
  private final double[] weights;

  /// Starts a chain.
  ///
  /// @param size records
  /// @param odds log odds of pairs at [Component#index]
  /// @param start record -> label from 0 to `size`, exclusive
  PartitionChain(int size, double[] odds, int[] start) {
    this.size = size;
    this.odds = odds;
    this.clusterOf = start.clone();
    this.sizes = new int[size];
    this.sums = new double[size];
    this.links = new double[size];
    this.blocked = new boolean[size];
    this.weights = new double[size];
    recount();
  }

  /// Goes on under other odds. Pairs that were forbidden stay so.
  void change(double[] other) {
    this.odds = other;
    recount();
  }

  /// record -> label of its cluster; not to be written to.
  int[] clusters() {
    return clusterOf;
  }

  /// How many clusters there are.
  int count() {
    int count = 0;
    for (int of : sizes) {
      count += of > 0 ? 1 : 0;
    }
    return count;
  }

  /// One sweep.
  void sweep(SplittableRandom random) {
    for (int i = 0; i < size; i++) {
      move(i, random);
    }
    for (int k = 0; k < size / RECORDS_A_PROPOSAL; k++) {
      propose(random);
    }
  }

  private void recount() {
    Arrays.fill(sizes, 0);
    Arrays.fill(sums, 0);
    for (int j = 0; j < size; j++) {
      sizes[clusterOf[j]]++;
      for (int i = 0; i < j; i++) {
        if (clusterOf[i] == clusterOf[j]) {
          sums[clusterOf[j]] += odds[Component.index(i, j)];
        }
      }
    }
  }

  private static double score(double sum, int members) {
    return members < 2 ? 0 : 2 * sum / members;
  }

  /// Takes a record out and puts it where chance says.
  private void move(int i, SplittableRandom random) {
    link(i);
    int own = clusterOf[i];
    sizes[own]--;
    sums[own] -= links[own];
    int empty = sizes[own] == 0 ? own : emptyCluster();
    double most = 0;
    for (int c = 0; c < size; c++) {
      boolean open = sizes[c] > 0 && !blocked[c];
      weights[c] =
          open
              ? score(sums[c] + links[c], sizes[c] + 1) - score(sums[c], sizes[c])
              : Double.NEGATIVE_INFINITY;
      most = Math.max(most, weights[c]);
    }
    weights[empty] = 0;
    int chosen = choose(weights, most, random);
    clusterOf[i] = chosen;
    sums[chosen] = sizes[chosen] == 0 ? 0 : sums[chosen] + links[chosen];
    sizes[chosen]++;
  }

  /// Sums the odds of a record with each cluster.
  private void link(int i) {
    Arrays.fill(links, 0);
    Arrays.fill(blocked, false);
    for (int j = 0; j < size; j++) {
      if (j != i) {
        double pair = odds[Component.index(i, j)];
        if (pair == Double.NEGATIVE_INFINITY) {
          blocked[clusterOf[j]] = true;
        } else {
          links[clusterOf[j]] += pair;
        }
      }
    }
  }

  private int emptyCluster() {
    int c = 0;
    while (sizes[c] > 0) {
      c++;
    }
    return c;
  }

  private static int choose(double[] logs, double most, SplittableRandom random) {
    double all = 0;
    for (double log : logs) {
      all += Math.exp(log - most);
    }
    double rest = random.nextDouble() * all;
    int last = 0;
    for (int c = 0; c < logs.length; c++) {
      double weight = Math.exp(logs[c] - most);
      if (weight > 0) {
        last = c;
        rest -= weight;
        if (rest < 0) {
          return c;
        }
      }
    }
    return last;
  }

  /// Proposes to split the cluster of two records drawn at random, or to merge their clusters.
  private void propose(SplittableRandom random) {
    int a = random.nextInt(size);
    int b = random.nextInt(size - 1);
    b += b >= a ? 1 : 0;
    boolean split = clusterOf[a] == clusterOf[b];
    Split other = new Split(a, b, clusterOf);
    double path = other.allocate(random, split);
    double gain = score(other.sumA, other.sizeA) + score(other.sumB, other.sizeB);
    gain -= score(other.sumAll(), other.sizeA + other.sizeB);
    double ratio = split ? gain - path : path - gain;
    boolean possible = split ? gain > Double.NEGATIVE_INFINITY : !other.isForbidden();
    if (possible && Math.log(1 - random.nextDouble()) < ratio) {
      int to = split ? emptyCluster() : clusterOf[a];
      int from = clusterOf[b];
      for (int k = 0; k < size; k++) {
        boolean moves = split ? other.side[k] == Split.B : clusterOf[k] == from;
        if (moves) {
          clusterOf[k] = to;
        }
      }
      recount();
    }
  }

  /// Two clusters that start from one record each and get the others of their union one by one.
  private final class Split {
    static final byte A = 1;
    static final byte B = 2;

    final byte[] side = new byte[size];
    final int[] order;
    double sumA;
    double sumB;
    int sizeA = 1;
    int sizeB = 1;

    Split(int a, int b, int[] clusters) {
      this.order = new int[size];
      int members = 0;
      for (int k = 0; k < size; k++) {
        boolean within = clusters[k] == clusters[a] || clusters[k] == clusters[b];
        if (within && k != a && k != b) {
          order[members++] = k;
        }
      }
      this.members = members;
      this.first = clusters[a];
      side[a] = A;
      side[b] = B;
    }

    private final int members;
    private final int first;

    /// Allocates the others, at random or as they are; gives the log probability of the path.
    double allocate(SplittableRandom random, boolean atRandom) {
      for (int k = members - 1; k > 0; k--) {
        int other = random.nextInt(k + 1);
        int kept = order[k];
        order[k] = order[other];
        order[other] = kept;
      }
      double path = 0;
      for (int k = 0; k < members; k++) {
        path += allocateOne(order[k], random, atRandom);
      }
      return path;
    }

    private double allocateOne(int i, SplittableRandom random, boolean atRandom) {
      double linkA = linkTo(i, A);
      double linkB = linkTo(i, B);
      double toA = score(sumA + linkA, sizeA + 1) - score(sumA, sizeA);
      double toB = score(sumB + linkB, sizeB + 1) - score(sumB, sizeB);
      double chance = chanceOfFirst(toA, toB);
      boolean joinsA = atRandom ? random.nextDouble() < chance : clusterOf[i] == first;
      side[i] = joinsA ? A : B;
      sumA += joinsA ? linkA : 0;
      sumB += joinsA ? 0 : linkB;
      sizeA += joinsA ? 1 : 0;
      sizeB += joinsA ? 0 : 1;
      return Math.log(joinsA ? chance : 1 - chance);
    }

    /// Where neither may hold the record, either: the outcome is impossible and is turned down.
    private double chanceOfFirst(double toA, double toB) {
      boolean neither = toA == Double.NEGATIVE_INFINITY && toB == Double.NEGATIVE_INFINITY;
      return neither ? 0.5 : 1 / (1 + Math.exp(toB - toA));
    }

    private double linkTo(int i, byte to) {
      double sum = 0;
      for (int j = 0; j < size; j++) {
        sum += side[j] == to ? odds[Component.index(i, j)] : 0;
      }
      return sum;
    }

    double sumAll() {
      double sum = sumA + sumB;
      for (int j = 0; j < size; j++) {
        sum += side[j] == B ? linkTo(j, A) : 0;
      }
      return sum;
    }

    boolean isForbidden() {
      return sumAll() == Double.NEGATIVE_INFINITY;
    }
  }
}
