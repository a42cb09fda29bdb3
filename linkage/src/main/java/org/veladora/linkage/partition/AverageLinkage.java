package org.veladora.linkage.partition;

import java.util.Arrays;

/// The default clusters of a component: starting from single records, the two clusters whose
/// records have the highest mean probability of being together are merged, while that mean reaches
/// the threshold. A chain of pairs that are each likely does not make one person of its two ends.
/// Ties go to the earlier records. Cost O(k^3).
final class AverageLinkage {
  private AverageLinkage() {}

  /// The clusters.
  ///
  /// @param size records
  /// @param together pair at [Component#index] -> probability; clusters with a pair at 0 stay apart
  /// @param threshold least mean probability of a merge
  /// @return record -> first record of its cluster
  static int[] clusters(int size, double[] together, double threshold) {
    return merges(size, together, threshold).clusters(threshold);
  }

  /// The merges down to a threshold.
  ///
  /// @param size records
  /// @param together pair at [Component#index] -> probability; clusters with a pair at 0 stay apart
  /// @param threshold least mean probability of a merge
  /// @return the merges, the most probable first
  static MergeTree merges(int size, double[] together, double threshold) {
    int[] first = new int[size];
    Arrays.setAll(first, i -> i);
    MergeTree merges = new MergeTree(size);
    boolean merged = true;
    while (merged) {
      merged = mergeBest(first, together, threshold, merges);
    }
    return merges;
  }

  private static boolean mergeBest(
      int[] first, double[] together, double threshold, MergeTree merges) {
    int size = first.length;
    double[] sums = new double[size * (size - 1) / 2];
    int[] pairs = new int[sums.length];
    for (int j = 1; j < size; j++) {
      for (int i = 0; i < j; i++) {
        if (first[i] != first[j]) {
          double pair = together[Component.index(i, j)];
          int at = Component.index(first[i], first[j]);
          sums[at] += pair == 0 ? Double.NEGATIVE_INFINITY : pair;
          pairs[at]++;
        }
      }
    }
    int best = -1;
    double highest = threshold;
    for (int at = 0; at < sums.length; at++) {
      double mean = pairs[at] == 0 ? 0 : sums[at] / pairs[at];
      if (mean > highest || (mean == highest && best < 0)) {
        highest = mean;
        best = at;
      }
    }
    if (best < 0) {
      return false;
    }
    join(first, best, highest, merges);
    return true;
  }

  private static void join(int[] first, int index, double mean, MergeTree merges) {
    int high = 1;
    while ((high + 1) * high / 2 <= index) {
      high++;
    }
    int low = index - high * (high - 1) / 2;
    merges.add(high, low, mean);
    for (int i = 0; i < first.length; i++) {
      first[i] = first[i] == high ? low : first[i];
    }
  }
}
