package org.veladora.linkage.records;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Many short texts in one array of bytes: an id of 10 letters takes 14 bytes in place of some 56.
final class TextPool {
  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int size;

  /// Adds a text, which gets the next number.
  ///
  /// @throws IllegalArgumentException if all texts together have more than 2^31 bytes
  void add(String text) {
    byte[] added = text.getBytes(StandardCharsets.UTF_8);
    int start = start(size);
    long end = (long) start + added.length;
    if (end > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("ids of records take more than 2 GB");
    }
    if (end > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, bytes.length * 2L)));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    System.arraycopy(added, 0, bytes, start, added.length);
    ends[size++] = (int) end;
  }

  String get(int number) {
    int start = start(number);
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }
}
