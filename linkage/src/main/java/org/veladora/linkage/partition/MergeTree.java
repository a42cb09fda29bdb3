package org.veladora.linkage.partition;

import java.util.Arrays;

/// In which order clusters come together as the threshold falls, so that the clusters at any
/// threshold can be told without another run. They are nested: a cluster at a higher threshold is
/// within one at a lower.
///
/// Each record but the first of a component is merged once, with the cluster that it is the first
/// of, into one with an earlier first record: 12 bytes a record.
final class MergeTree {
  private final int[] into;
  private final double[] probability;
  private double least = 1;

  /// Starts with every record alone.
  ///
  /// @param records how many there are
  MergeTree(int records) {
    this.into = new int[records];
    this.probability = new double[records];
    Arrays.setAll(into, i -> i);
  }

  /// Adds a merge; merges are added in the order in which they are made.
  ///
  /// @param first first record of one cluster
  /// @param other first record of the other, an earlier one
  /// @param mean mean probability of the merge; where it exceeds that of a merge before it, which
  ///   rounding can do, it counts as that one's
  void add(int first, int other, double mean) {
    least = Math.min(least, mean);
    set(first, other, least);
  }

  private void set(int first, int other, double at) {
    into[first] = other;
    probability[first] = at;
  }

  /// Takes the merges of a component.
  ///
  /// @param component its records
  /// @param merges its merges, by the places of its records
  void take(Component component, MergeTree merges) {
    for (int i = 0; i < component.size(); i++) {
      if (merges.into[i] < i) {
        set(component.record(i), component.record(merges.into[i]), merges.probability[i]);
      }
    }
  }

  /// Takes records that are together at every threshold.
  ///
  /// @param cluster records, ascending
  void take(int[] cluster) {
    for (int k = 1; k < cluster.length; k++) {
      set(cluster[k], cluster[0], 1);
    }
  }

  /// The clusters at a threshold. Cost O(n).
  ///
  /// @param threshold least mean probability of a merge; at least that down to which merges were
  ///   made
  /// @return record -> first record of its cluster
  int[] clusters(double threshold) {
    int[] first = new int[into.length];
    for (int i = 0; i < first.length; i++) {
      first[i] = into[i] < i && probability[i] >= threshold ? first[into[i]] : i;
    }
    return first;
  }
}
