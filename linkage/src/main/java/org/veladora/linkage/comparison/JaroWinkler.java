package org.veladora.linkage.comparison;

/// Similarity of two short texts: 1 for equal ones, 0 where no letter is shared nearby.
///
/// Jaro: with `c` letters in common (each within half the longer length, less one, of its place)
/// and `t` half the number of those that stand in another order, `(c/|a| + c/|b| + (c - t)/c) / 3`.
/// Winkler adds a tenth of what lacks to 1 for each of up to four equal letters at the start, where
/// Jaro is above 0.7. Symmetric; no more than the first 64 letters are read.
///
/// The places of each letter of `a` are the bits of a number, so that a letter of `b` finds its
/// partner, the first free place in reach, in a few operations whatever the length. The numbers
/// stay as long as `a` is the same: one text against many is fastest.
///
/// ```java
/// JaroWinkler comparison = new JaroWinkler();
/// EncodedText one = EncodedText.of("MARTHA");
/// double similarity = comparison.similarity(one, EncodedText.of("MARHTA")); // 0.961
/// ```
///
/// An object is for one thread at a time.
///
/// Sources: Winkler, "String comparator metrics and enhanced decision rules in the Fellegi-Sunter
/// model of record linkage" (1990), Proceedings of the Section on Survey Research Methods, ASA,
/// 354-359; for letters as bits, Baeza-Yates, Gonnet, "A new approach to text searching" (1992),
/// Communications of the ACM 35:10, 74-82.
public final class JaroWinkler {
  private static final double BOOST_ABOVE = 0.7;
  private static final double PREFIX_SCALE = 0.1;
  private static final int MAX_PREFIX = 4;
  private static final int FREQUENT_LETTERS = 256;

  /// Far more than what rounding takes from a bound, far less than similarities differ by.
  private static final double ROUNDING = 1e-9;

  /// Letter -> its places in `placed`, bit i for the i-th letter.
  private final long[] places = new long[FREQUENT_LETTERS];

  private EncodedText placed = EncodedText.of("");

  /// Makes a comparison.
  public JaroWinkler() {}

  /// The similarity of two texts that are compared once.
  ///
  /// @param a a text
  /// @param b another
  /// @return 0 to 1; 1 where both are empty
  public static double similarity(String a, String b) {
    return a.equals(b) ? 1 : new JaroWinkler().similarity(EncodedText.of(a), EncodedText.of(b));
  }

  /// The similarity of two texts. Cost O(|b|), and O(|a|) where `a` is another than the last time.
  ///
  /// @param a a text
  /// @param b another
  /// @return 0 to 1; 1 where both are empty
  public double similarity(EncodedText a, EncodedText b) {
    double jaro = jaro(a, b);
    return jaro <= BOOST_ABOVE ? jaro : jaro + prefix(a, b) * PREFIX_SCALE * (1 - jaro);
  }

  /// The similarity of two texts where it reaches a threshold. Most texts that are unlike are told
  /// by their lengths, their start, and which letters they have.
  ///
  /// @param a a text
  /// @param b another
  /// @param threshold above 0, at most 1
  /// @return the same number as [#similarity] where that is the threshold or more, else 0
  public double similarityAtLeast(EncodedText a, EncodedText b, double threshold) {
    int lengthA = a.letters().length;
    int lengthB = b.letters().length;
    double boost = prefix(a, b) * PREFIX_SCALE;
    double product = lengthA * lengthB;
    double most = a.mostInCommon(b) * (lengthA + lengthB) + product;
    if (most * (1 - boost) < 3 * (threshold - boost - ROUNDING) * product) {
      return 0;
    }
    double similarity = similarity(a, b);
    return similarity >= threshold ? similarity : 0;
  }

  private static int prefix(EncodedText a, EncodedText b) {
    char[] lettersA = a.letters();
    char[] lettersB = b.letters();
    int most = Math.min(MAX_PREFIX, Math.min(lettersA.length, lettersB.length));
    int prefix = 0;
    while (prefix < most && lettersA[prefix] == lettersB[prefix]) {
      prefix++;
    }
    return prefix;
  }

  private double jaro(EncodedText a, EncodedText b) {
    if (a != placed) {
      place(a);
    }
    char[] lettersA = a.letters();
    char[] lettersB = b.letters();
    int reach = Math.max(0, Math.max(lettersA.length, lettersB.length) / 2 - 1);
    long window = (1L << (reach + 1)) - 1;
    long takenA = 0;
    long takenB = 0;
    long crossed = 0;
    for (int j = 0; j < lettersB.length; j++) {
      long free = placesOf(lettersB[j]) & window & ~takenA;
      long first = free & -free; // all without branches: which letters match cannot be predicted
      crossed |= takenA & -first;
      takenA |= first;
      takenB |= (free | -free) >>> 63 << j;
      window = window << 1 | (j - reach) >>> 31;
    }
    if (takenA == 0) {
      return lettersA.length + lettersB.length == 0 ? 1 : 0;
    }
    double common = Long.bitCount(takenA);
    double transposed = crossed == 0 ? 0 : outOfOrder(lettersA, takenA, lettersB, takenB) / 2.0;
    return (common / lettersA.length + common / lettersB.length + (common - transposed) / common)
        / 3;
  }

  private void place(EncodedText text) {
    for (char letter : placed.letters()) {
      if (letter < places.length) {
        places[letter] = 0;
      }
    }
    char[] letters = text.letters();
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] < places.length) {
        places[letters[i]] |= 1L << i;
      }
    }
    placed = text;
  }

  private long placesOf(char letter) {
    return letter < places.length ? places[letter] : placesOfRareLetter(letter);
  }

  private long placesOfRareLetter(char letter) {
    char[] letters = placed.letters();
    long found = 0;
    for (int i = 0; i < letters.length; i++) {
      found |= letters[i] == letter ? 1L << i : 0;
    }
    return found;
  }

  /// How many of the common letters, in the order of each text, are not the same.
  private static int outOfOrder(char[] lettersA, long takenA, char[] lettersB, long takenB) {
    int count = 0;
    long leftB = takenB;
    for (long leftA = takenA; leftA != 0; leftA &= leftA - 1) {
      char one = lettersA[Long.numberOfTrailingZeros(leftA)];
      char other = lettersB[Long.numberOfTrailingZeros(leftB)];
      count += one == other ? 0 : 1;
      leftB &= leftB - 1;
    }
    return count;
  }
}
