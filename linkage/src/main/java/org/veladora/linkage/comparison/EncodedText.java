package org.veladora.linkage.comparison;

import java.util.Arrays;

/// A short text as [JaroWinkler] reads it: its first 64 letters, and what bounds how many letters
/// two texts can have in common.
///
/// A letter is a `char`. For the bound letters fall into 32 classes (`A` to `Z` each in its own):
/// bits 0 to 31 of the signature say which classes the text has, bits 32 to 63 which it has twice,
/// and the surplus counts its letters beyond two of a class. Two texts share at most
/// `popcount(signature & signature) + min(surplus, surplus)` letters, wherever they stand.
public final class EncodedText {
  /// The most letters that are read.
  public static final int MAX_LENGTH = 64;

  /// Letters are read in blocks of this size; the last is filled up.
  static final int BLOCK = 8;

  /// Fills the last block: no letter. Letters from here on are stored as the next number, so that
  /// U+FFFF, which is no character, is taken for U+0000.
  static final char NONE = 256;

  private static final int CLASSES = 32;

  private final char[] letters;
  private final int length;
  private final long signature;
  private final int surplus;

  private EncodedText(char[] letters, int length) {
    this.letters = letters;
    this.length = length;
    long classes = 0;
    int beyondTwo = 0;
    for (int i = 0; i < length; i++) {
      long once = 1L << (letters[i] % CLASSES);
      long twice = once << CLASSES;
      beyondTwo += (classes & twice) == 0 ? 0 : 1;
      classes |= (classes & once) == 0 ? once : twice;
    }
    this.signature = classes;
    this.surplus = beyondTwo;
  }

  /// Encodes a text. Cost O(length).
  ///
  /// @param text any text; letters after the 64th are not read
  /// @return the encoded text
  public static EncodedText of(String text) {
    int length = Math.min(text.length(), MAX_LENGTH);
    char[] letters = new char[(length + BLOCK - 1) / BLOCK * BLOCK];
    Arrays.fill(letters, length, letters.length, NONE);
    for (int i = 0; i < length; i++) {
      char letter = text.charAt(i);
      letters[i] = letter < NONE ? letter : (char) (letter + 1);
    }
    return new EncodedText(letters, length);
  }

  /// The letters, filled up to whole blocks; not to be written to.
  char[] letters() {
    return letters;
  }

  /// How many letters there are.
  int length() {
    return length;
  }

  /// The most letters that two texts can have in common.
  int mostInCommon(EncodedText other) {
    return Long.bitCount(signature & other.signature) + Math.min(surplus, other.surplus);
  }

  @Override
  public String toString() {
    return "EncodedText[redacted]";
  }
}
