package org.veladora.linkage.comparison;

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

  private static final int CLASSES = 32;

  private final char[] letters;
  private final long signature;
  private final int surplus;

  private EncodedText(char[] letters) {
    this.letters = letters;
    long classes = 0;
    int beyondTwo = 0;
    for (char letter : letters) {
      long once = 1L << (letter % CLASSES);
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
    char[] letters = new char[Math.min(text.length(), MAX_LENGTH)];
    text.getChars(0, letters.length, letters, 0);
    return new EncodedText(letters);
  }

  /// The letters; not to be written to.
  char[] letters() {
    return letters;
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
