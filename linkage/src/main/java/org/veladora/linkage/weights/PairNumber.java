package org.veladora.linkage.weights;

/// A pair of records as one number: ascending by the earlier record, then by the later.
public final class PairNumber {
  private static final int BITS = 24;
  private static final int MASK = (1 << BITS) - 1;

  private PairNumber() {}

  /// The number of a pair.
  ///
  /// @param left the earlier record
  /// @param right the later
  /// @return the number
  public static long of(int left, int right) {
    return (long) left << BITS | right;
  }

  /// The earlier record.
  ///
  /// @param pair a number
  /// @return the record
  public static int left(long pair) {
    return (int) (pair >>> BITS);
  }

  /// The later record.
  ///
  /// @param pair a number
  /// @return the record
  public static int right(long pair) {
    return (int) pair & MASK;
  }
}
