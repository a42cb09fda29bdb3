package org.veladora.linkage.partition;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A Markov chain over the partitions of a component that is too large to sum.
///
/// One sweep offers each record, in order, every cluster that may hold it and one of its own
/// (Gibbs), then proposes to split a cluster or to merge two as often as there are records divided
/// by four (Metropolis-Hastings; the split is built record by record, each going to the side with
/// which its mean odds are higher more often), so that groups of records move together. A cluster
/// with none of whose records a record has log odds above [#NEGLIGIBLE] is not offered to it.
///
/// Source: Dahl, "Sequentially-allocated merge-split sampler for conjugate and nonconjugate
/// Dirichlet process mixture models", technical report, Texas A&M University (2005).
final class PartitionChain {
  /// Log odds below which a pair alone does not bring records together.
  static final double NEGLIGIBLE = -12;

  private static final int RECORDS_A_PROPOSAL = 4;

  private final int size;
  private double[] odds;
  private ClusterScore score;
  private final int[] clusterOf;
  private final int[] sizes;
  private final double[] scores;
  private final double[] best;
  private final double[] weights;
  private final double[] joined;
  private final int[] members;

  /// Starts a chain.
  ///
  /// @param size records
  /// @param odds log odds of pairs at [Component#index]
  /// @param start record -> label from 0 to `size`, exclusive
  PartitionChain(int size, double[] odds, int[] start) {
    this.size = size;
    this.odds = odds;
    this.score = new ClusterScore(size, odds);
    this.clusterOf = start.clone();
    this.sizes = new int[size];
    this.scores = new double[size];
    this.best = new double[size];
    this.weights = new double[size];
    this.joined = new double[size];
    this.members = new int[size];
    recount();
  }

  /// Goes on under other odds. Pairs that were forbidden stay so.
  void change(double[] other) {
    this.odds = other;
    this.score = new ClusterScore(size, other);
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
    for (int of : clusterOf) {
      sizes[of]++;
    }
    for (int c = 0; c < size; c++) {
      scores[c] = sizes[c] < 2 ? 0 : scoreOf(c, -1);
    }
  }

  /// Score of a cluster, with another record where that is not -1.
  private double scoreOf(int cluster, int with) {
    int count = 0;
    for (int k = 0; k < size; k++) {
      if (clusterOf[k] == cluster || k == with) {
        members[count++] = k;
      }
    }
    return score.of(members, count);
  }

  /// Takes a record out and puts it where chance says.
  private void move(int i, SplittableRandom random) {
    int own = clusterOf[i];
    clusterOf[i] = -1;
    sizes[own]--;
    scores[own] = sizes[own] < 2 ? 0 : scoreOf(own, -1);
    int empty = sizes[own] == 0 ? own : emptyCluster();
    findBest(i);
    double most = 0;
    for (int c = 0; c < size; c++) {
      boolean offered = sizes[c] > 0 && best[c] > NEGLIGIBLE;
      joined[c] = offered ? scoreOf(c, i) : Double.NEGATIVE_INFINITY;
      weights[c] = joined[c] - scores[c];
      most = Math.max(most, weights[c]);
    }
    weights[empty] = 0;
    joined[empty] = 0;
    int chosen = choose(weights, most, random);
    clusterOf[i] = chosen;
    sizes[chosen]++;
    scores[chosen] = joined[chosen];
  }

  /// The highest odds of a record with a record of each cluster.
  private void findBest(int i) {
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (int j = 0; j < size; j++) {
      if (j != i) {
        best[clusterOf[j]] = Math.max(best[clusterOf[j]], odds[Component.index(i, j)]);
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
    int from = clusterOf[a];
    int other = clusterOf[b];
    boolean split = from == other;
    boolean hopeless = odds[Component.index(a, b)] == Double.NEGATIVE_INFINITY;
    if (hopeless) {
      return;
    }
    Allocation allocation = new Allocation(size, odds, clusterOf, a, b);
    double path = allocation.run(random, split);
    double together = score.of(allocation.members(), allocation.count());
    double apart = sideScore(allocation, true) + sideScore(allocation, false);
    double ratio = split ? apart - together - path : together - apart + path;
    boolean possible = (split ? apart : together) > Double.NEGATIVE_INFINITY;
    if (possible && Math.log(1 - random.nextDouble()) < ratio) {
      int to = split ? emptyCluster() : from;
      for (int k = 0; k < size; k++) {
        boolean moves = split ? allocation.isOnSecondSide(k) : clusterOf[k] == other;
        clusterOf[k] = moves ? to : clusterOf[k];
      }
      recount();
    }
  }

  private double sideScore(Allocation allocation, boolean first) {
    int count = 0;
    for (int k = 0; k < size; k++) {
      if (first ? allocation.isOnFirstSide(k) : allocation.isOnSecondSide(k)) {
        members[count++] = k;
      }
    }
    return score.of(members, count);
  }
}
