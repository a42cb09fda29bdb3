package org.veladora.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A view of the bytes of one cell, used again for each.
final class Cell {
  /// How many words a short cell has, of eight bytes each.
  static final int WORDS = 4;

  private static final int SHORT = WORDS * Long.BYTES;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[0];
  private int from;
  private int to;

  void set(byte[] buffer, int start, int end) {
    bytes = buffer;
    from = start;
    to = end;
  }

  boolean isEmpty() {
    return from == to;
  }

  int length() {
    return to - from;
  }

  byte at(int index) {
    return bytes[from + index];
  }

  /// Whether the words hold all of the cell.
  boolean isShort() {
    return to - from <= SHORT;
  }

  /// Eight bytes of the cell, with zeros behind its end. No cell holds a zero byte, so the words of
  /// a short cell are those of no other.
  ///
  /// @param index 0 to [#WORDS] - 1
  long word(int index) {
    int start = from + index * Long.BYTES;
    int left = to - start;
    if (left <= 0) {
      return 0;
    }
    if (bytes.length - start < Long.BYTES) {
      return lastWord(start);
    }
    long word = (long) LONGS.get(bytes, start);
    return left >= Long.BYTES ? word : word & (-1L >>> (Long.SIZE - left * Byte.SIZE));
  }

  private long lastWord(int start) {
    long word = 0;
    for (int i = Math.min(to, start + Long.BYTES) - 1; i >= start; i--) {
      word = (word << Byte.SIZE) | (bytes[i] & 0xff);
    }
    return word;
  }

  int hash() {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum = sum * 31 + bytes[i];
    }
    return sum;
  }

  boolean holds(byte[] other) {
    return Arrays.equals(bytes, from, to, other, 0, other.length);
  }

  byte[] copy() {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /// The text, or null where the bytes are none in this encoding.
  @Nullable String decode(Charset charset) {
    if (charset.equals(StandardCharsets.ISO_8859_1) || isAscii()) {
      return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
    return Texts.decode(charset, bytes, from, to);
  }

  private boolean isAscii() {
    int seen = 0;
    for (int i = from; i < to; i++) {
      seen |= bytes[i];
    }
    return seen >= 0;
  }
}
