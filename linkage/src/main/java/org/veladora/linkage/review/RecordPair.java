package org.veladora.linkage.review;

import java.util.Comparator;

/// Two records, in the order of list and record id whichever way they are given.
///
/// @param left the first of them
/// @param right the second
public record RecordPair(RecordRef left, RecordRef right) implements Comparable<RecordPair> {
  private static final Comparator<RecordPair> ORDER =
      Comparator.comparing(RecordPair::left).thenComparing(RecordPair::right);

  /// Puts the records in order.
  ///
  /// @throws IllegalArgumentException if they are the same record
  public RecordPair {
    if (left.equals(right)) {
      throw new IllegalArgumentException("a pair has two records: " + left);
    }
    if (left.compareTo(right) > 0) {
      RecordRef first = right;
      right = left;
      left = first;
    }
  }

  @Override
  public int compareTo(RecordPair other) {
    return ORDER.compare(this, other);
  }
}
