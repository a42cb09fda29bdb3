package org.veladora.linkage.records;

/// Sorts many longs by some of their bits, in passes of eleven bits: some 20 ns a value, and
/// stable.
public final class RadixSort {
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;

  /// Below this the table of a pass costs more than it saves.
  private static final int FEW = 256;

  private RadixSort() {}

  /// Sorts values by their bits from `low` to `high`, as unsigned numbers; equal ones stay in
  /// order. Cost O(n (high - low)), and as much memory as the array.
  ///
  /// @param values sorted in place
  /// @param low the lowest bit that counts
  /// @param high the bit after the highest that counts, at most 64
  public static void sort(long[] values, int low, int high) {
    sort(values, values.length, low, high);
  }

  /// Sorts the first values of an array.
  ///
  /// @param values sorted in place
  /// @param size how many are sorted
  /// @param low the lowest bit that counts
  /// @param high the bit after the highest that counts, at most 64
  public static void sort(long[] values, int size, int low, int high) {
    if (size < FEW) {
      insert(values, size, low, high);
      return;
    }
    long[] from = values;
    boolean elsewhere = false;
    long[] to = new long[size];
    for (int bit = low; bit < high; bit += DIGIT_BITS) {
      int mask = (1 << Math.min(DIGIT_BITS, high - bit)) - 1;
      int[] next = new int[DIGITS];
      for (int i = 0; i < size; i++) {
        next[(int) (from[i] >>> bit) & mask]++;
      }
      int start = 0;
      for (int d = 0; d < DIGITS; d++) {
        int count = next[d];
        next[d] = start;
        start += count;
      }
      for (int i = 0; i < size; i++) {
        to[next[(int) (from[i] >>> bit) & mask]++] = from[i];
      }
      long[] other = from;
      from = to;
      to = other;
      elsewhere = !elsewhere;
    }
    if (elsewhere) {
      System.arraycopy(from, 0, values, 0, size);
    }
  }

  private static void insert(long[] values, int size, int low, int high) {
    long mask = high - low == Long.SIZE ? -1 : (1L << (high - low)) - 1;
    for (int i = 1; i < size; i++) {
      long value = values[i];
      long key = value >>> low & mask;
      int k = i;
      while (k > 0 && Long.compareUnsigned(values[k - 1] >>> low & mask, key) > 0) {
        values[k] = values[k - 1];
        k--;
      }
      values[k] = value;
    }
  }
}
