package org.veladora.linkage.comparison;

import java.util.function.IntFunction;

/// How alike two of many texts can be at most, from a few numbers a text that lie side by side:
/// most texts that are unlike are told apart without looking at either.
///
/// Letters fall into 26 classes or, where they are no letter of A to Z, a 27th. Bits 0 to 31 of a
/// text's signature say which classes it has, bits 32 to 63 which it has twice; letters beyond two
/// of a class are counted. Two texts share at most the common bits and the smaller of both counts.
final class TextBounds {
  private static final int CLASSES = 32;
  private static final int MAX_PREFIX = 4;
  private static final double PREFIX_SCALE = 0.1;
  private static final double ROUNDING = 1e-9;

  private final long[] signatures;
  private final int[] shapes;

  /// Looks at texts once. Cost O(letters).
  ///
  /// @param count how many there are
  /// @param texts number -> text
  TextBounds(int count, IntFunction<String> texts) {
    this.signatures = new long[count];
    this.shapes = new int[count];
    for (int t = 0; t < count; t++) {
      String text = texts.apply(t);
      int length = Math.min(text.length(), EncodedText.MAX_LENGTH);
      int surplus = 0;
      long classes = 0;
      for (int i = 0; i < length; i++) {
        char letter = text.charAt(i);
        long once = 1L << (letter >= 'A' && letter <= 'Z' ? letter - 'A' : CLASSES - 1);
        surplus += (classes & once << CLASSES) == 0 ? 0 : 1;
        classes |= (classes & once) == 0 ? once : once << CLASSES;
      }
      char first = length == 0 ? 0 : text.charAt(0);
      signatures[t] = classes;
      shapes[t] = length | surplus << 8 | first << 16;
    }
  }

  /// Whether the similarity of two texts, as [JaroWinkler] defines it, can reach a threshold.
  ///
  /// @param a number of a text
  /// @param b number of another
  /// @param threshold above 0, at most 1
  /// @return false only where it cannot
  boolean canReach(int a, int b, double threshold) {
    int one = shapes[a];
    int other = shapes[b];
    int lengthA = one & 0xFF;
    int lengthB = other & 0xFF;
    int surplus = Math.min(one >>> 8 & 0xFF, other >>> 8 & 0xFF);
    int common = Long.bitCount(signatures[a] & signatures[b]) + surplus;
    double boost = one >>> 16 == other >>> 16 ? MAX_PREFIX * PREFIX_SCALE : 0;
    double product = lengthA * lengthB;
    double most = common * (lengthA + lengthB) + product;
    return most * (1 - boost) >= 3 * (threshold - boost - ROUNDING) * product;
  }
}
