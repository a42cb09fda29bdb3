package org.veladora.linkage.records;

import java.io.Serializable;
import java.util.Arrays;

/// A list of longs that grows.
public final class LongList implements Serializable {
  private static final long serialVersionUID = 1L;

  private long[] values = new long[16];
  private int size;

  /// Makes an empty list.
  public LongList() {}

  /// Adds a value. Cost O(1) on average.
  ///
  /// @param value any value
  public void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /// A value.
  ///
  /// @param index from 0
  /// @return what was added there
  public long get(int index) {
    return values[index];
  }

  /// How many values there are.
  ///
  /// @return the number
  public int size() {
    return size;
  }

  /// The array behind the list; values beyond [#size] mean nothing.
  ///
  /// @return no copy
  public long[] values() {
    return values;
  }

  /// The values, in an array of their own.
  ///
  /// @return a copy
  public long[] copy() {
    return Arrays.copyOf(values, size);
  }

  /// Leaves each value once, ascending. Cost O(n log n).
  public void distinct() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int k = 0; k < size; k++) {
      if (kept == 0 || values[kept - 1] != values[k]) {
        values[kept++] = values[k];
      }
    }
    size = kept;
  }

  /// Takes all values out.
  public void clear() {
    size = 0;
  }
}
