package org.veladora.linkage.partition;

/// How much speaks for a set of records being one person: `S(C)` of the package.
///
/// The two records with the highest log odds come first; then always the one whose mean log odds
/// with those already there is highest. `S` is the odds of the first two plus, for each that
/// follows, that mean. Cost O(k^2) for k records. Not for use by several threads: it reuses its
/// buffers.
final class ClusterScore {
  private final double[] odds;
  private final int[] left;
  private final double[] links;

  /// Makes a score.
  ///
  /// @param size records of the component
  /// @param odds log odds of pairs at [Component#index]
  ClusterScore(int size, double[] odds) {
    this.odds = odds;
    this.left = new int[size];
    this.links = new double[size];
  }

  /// The score of a set.
  ///
  /// @param members its records, in ascending order, in the first places
  /// @param count how many
  /// @return 0 for one record; minus infinity where a pair is forbidden
  double of(int[] members, int count) {
    if (count < 2) {
      return 0;
    }
    if (count == 2) {
      return odds[Component.index(members[0], members[1])];
    }
    if (count == 3) {
      return ofThree(members);
    }
    int first = members[0];
    int second = members[1];
    double score = Double.NEGATIVE_INFINITY;
    for (int b = 1; b < count; b++) {
      for (int a = 0; a < b; a++) {
        double pair = odds[Component.index(members[a], members[b])];
        if (pair > score) {
          score = pair;
          first = members[a];
          second = members[b];
        }
      }
    }
    return score + others(members, count, first, second);
  }

  /// The highest odds, and the mean of the other two.
  private double ofThree(int[] members) {
    double a = odds[Component.index(members[0], members[1])];
    double b = odds[Component.index(members[0], members[2])];
    double c = odds[Component.index(members[1], members[2])];
    double highest = Math.max(a, Math.max(b, c));
    return highest == a ? a + (b + c) / 2 : highest == b ? b + (a + c) / 2 : c + (a + b) / 2;
  }

  private double others(int[] members, int count, int first, int second) {
    int rest = 0;
    for (int k = 0; k < count; k++) {
      int i = members[k];
      if (i != first && i != second) {
        left[rest] = i;
        links[rest++] = odds[Component.index(i, first)] + odds[Component.index(i, second)];
      }
    }
    double score = 0;
    for (int joined = 2; rest > 0; joined++) {
      int best = 0;
      for (int k = 1; k < rest; k++) {
        best = links[k] > links[best] ? k : best;
      }
      score += links[best] / joined;
      int i = left[best];
      left[best] = left[--rest];
      links[best] = links[rest];
      for (int k = 0; k < rest; k++) {
        links[k] += odds[Component.index(left[k], i)];
      }
    }
    return score;
  }
}
