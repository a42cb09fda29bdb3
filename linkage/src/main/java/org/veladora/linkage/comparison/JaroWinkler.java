package org.veladora.linkage.comparison;

/// Similarity of two short texts: 1 for equal ones, 0 where no letter is shared nearby.
///
/// Jaro: with `c` letters in common (each within half the longer length, less one, of its place)
/// and `t` half the number of those that stand in another order, `(c/|a| + c/|b| + (c - t)/c) / 3`.
/// Winkler adds a tenth of what lacks to 1 for each of up to four equal letters at the start, where
/// Jaro is above 0.7. Symmetric; no more than the first 64 letters are read.
///
/// Texts that are compared often are encoded once. The places of each letter of the first text are
/// the bits of a number, so that a letter of the second finds its partner, the first free place in
/// reach, in a few operations on bits whatever the length (Hyyrö's bit-parallel idea, as used for
/// Jaro in RapidFuzz). The places stay while the first text stays: one against many is fastest.
///
/// ```java
/// JaroWinkler comparison = new JaroWinkler();
/// EncodedText one = EncodedText.of("MARTHA");
/// double similarity = comparison.similarity(one, EncodedText.of("MARHTA")); // 0.961
/// ```
///
/// Not for several threads at once.
///
/// Sources: Winkler, "String comparator metrics and enhanced decision rules in the Fellegi-Sunter
/// model of record linkage" (1990), Proceedings of the Section on Survey Research Methods, ASA,
/// 354-359; Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances"
/// (2003), Nordic Journal of Computing 10:29-39.
public final class JaroWinkler {
  private static final double BOOST_ABOVE = 0.7;
  private static final double PREFIX_SCALE = 0.1;
  private static final int MAX_PREFIX = 4;

  /// Far more than rounding takes from a bound, far less than similarities differ by.
  private static final double ROUNDING = 1e-9;

  /// Letter -> its places in `placed`, bit i for the i-th letter.
  private final long[] places = new long[EncodedText.NONE + 1];

  private EncodedText placed = EncodedText.of("");

  /// Makes a comparison, for one thread.
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
  /// by their lengths, their letters and their start alone.
  ///
  /// @param a a text
  /// @param b another
  /// @param threshold above 0, at most 1
  /// @return the same number as [#similarity] where that is the threshold or more, else 0
  public double similarityAtLeast(EncodedText a, EncodedText b, double threshold) {
    double boost = prefix(a, b) * PREFIX_SCALE;
    double product = a.length() * b.length();
    double most = a.mostInCommon(b) * (a.length() + b.length()) + product;
    if (most * (1 - boost) < 3 * (threshold - boost - ROUNDING) * product) {
      return 0;
    }
    double similarity = similarity(a, b);
    return similarity >= threshold ? similarity : 0;
  }

  private static int prefix(EncodedText a, EncodedText b) {
    char[] lettersA = a.letters();
    char[] lettersB = b.letters();
    int most = Math.min(MAX_PREFIX, Math.min(a.length(), b.length()));
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
    Partners partners = new Partners(Math.max(0, Math.max(a.length(), b.length()) / 2 - 1));
    char[] letters = b.letters();
    for (int j = 0; j < letters.length; j += EncodedText.BLOCK) { // unrolled by hand: the compiler
      partners.find(placesOf(letters[j]), j); // does not, at twice the cost
      partners.find(placesOf(letters[j + 1]), j + 1);
      partners.find(placesOf(letters[j + 2]), j + 2);
      partners.find(placesOf(letters[j + 3]), j + 3);
      partners.find(placesOf(letters[j + 4]), j + 4);
      partners.find(placesOf(letters[j + 5]), j + 5);
      partners.find(placesOf(letters[j + 6]), j + 6);
      partners.find(placesOf(letters[j + 7]), j + 7);
    }
    double common = Long.bitCount(partners.takenA);
    if (common == 0) {
      return a.length() + b.length() == 0 ? 1 : 0;
    }
    double transposed = partners.crossed == 0 ? 0 : outOfOrder(a, b, partners) / 2.0;
    return (common / a.length() + common / b.length() + (common - transposed) / common) / 3;
  }

  private void place(EncodedText text) {
    for (char letter : placed.letters()) {
      if (letter < places.length) {
        places[letter] = 0;
      }
    }
    char[] letters = text.letters();
    for (int i = 0; i < text.length(); i++) {
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
    long found = 0;
    for (int i = 0; i < placed.length(); i++) {
      found |= placed.letters()[i] == letter ? 1L << i : 0;
    }
    return found;
  }

  /// How many of the common letters, in the order of each text, are not the same.
  private static int outOfOrder(EncodedText a, EncodedText b, Partners partners) {
    int count = 0;
    long leftB = partners.takenB;
    for (long leftA = partners.takenA; leftA != 0; leftA &= leftA - 1) {
      char one = a.letters()[Long.numberOfTrailingZeros(leftA)];
      char other = b.letters()[Long.numberOfTrailingZeros(leftB)];
      count += one == other ? 0 : 1;
      leftB &= leftB - 1;
    }
    return count;
  }

  /// The letters of two texts that have found each other, bit i for the i-th letter.
  private static final class Partners {
    private final int reach;
    private long window;
    private long takenA;
    private long takenB;
    private long crossed;

    Partners(int reach) {
      this.reach = reach;
      this.window = (1L << (reach + 1)) - 1;
    }

    /// Gives the j-th letter of b the first of its places in a that is free and in reach. j runs
    /// from 0 without gaps.
    void find(long places, int j) {
      long free = places & window & ~takenA;
      long first = free & -free;
      crossed |= takenA & -first;
      takenA |= first;
      takenB |= (free | -free) >>> 63 << j;
      window = window << 1 | (j - reach) >>> 31;
    }
  }
}
