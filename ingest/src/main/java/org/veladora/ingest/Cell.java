package org.veladora.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A view of the bytes of one cell, used again for each.
final class Cell {
  private byte[] bytes = new byte[0];
  private int from;
  private int to;
  private int hash;
  private boolean ascii;

  void set(byte[] buffer, int start, int end) {
    bytes = buffer;
    from = start;
    to = end;
    int sum = 0;
    int seen = 0;
    for (int i = start; i < end; i++) {
      sum = sum * 31 + buffer[i];
      seen |= buffer[i];
    }
    hash = sum;
    ascii = seen >= 0;
  }

  int hash() {
    return hash;
  }

  boolean isEmpty() {
    return from == to;
  }

  boolean holds(byte[] other) {
    return Arrays.equals(bytes, from, to, other, 0, other.length);
  }

  byte[] copy() {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /// The text, or null where the bytes are none in this encoding.
  @Nullable String decode(Charset charset) {
    if (ascii || charset.equals(StandardCharsets.ISO_8859_1)) {
      return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
    return Texts.decode(charset, bytes, from, to);
  }
}
