package org.veladora.linkage.records;

/// 64-bit keys by which records are brought together. Two different things have the same key once
/// in 2^64; what that would cost is a comparison.
public final class Keys {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Keys() {}

  /// The key of a text.
  ///
  /// @param text any text
  /// @return its key, the same on every machine
  public static long of(String text) {
    long key = text.length();
    for (int i = 0; i < text.length(); i++) {
      key = mix(key, text.charAt(i));
    }
    return key;
  }

  /// The key of two keys in this order. Source of the mixing function: Stafford, "Better bit
  /// mixing" (2011), variant 13.
  ///
  /// @param first one key
  /// @param second another
  /// @return the key of both
  public static long mix(long first, long second) {
    long z = first * 31 + second + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
