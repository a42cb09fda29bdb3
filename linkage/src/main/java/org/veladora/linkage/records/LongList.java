package org.veladora.linkage.records;

import java.util.Arrays;

/// A list of longs that grows.
public final class LongList {
  private long[] values = new long[1024];
  private int size;

  /// Makes an empty list.
  public LongList() {}

  /// Adds a value. Cost O(1) on average.
  ///
  /// @param value any value
  public void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  /// How many values there are.
  ///
  /// @return the number
  public int size() {
    return size;
  }

  /// The values.
  ///
  /// @return a copy
  public long[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /// The values in ascending order, each once; the list is left sorted.
  ///
  /// @return a copy
  public long[] toSortedDistinct() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int k = 0; k < size; k++) {
      if (kept == 0 || values[kept - 1] != values[k]) {
        values[kept++] = values[k];
      }
    }
    size = kept;
    return toArray();
  }
}
