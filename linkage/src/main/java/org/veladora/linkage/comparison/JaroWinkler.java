package org.veladora.linkage.comparison;

/// Similarity of two short texts: 1 for equal ones, 0 where no letter is shared nearby.
///
/// Jaro: with `c` letters in common (each within half the longer length, less one, of its place)
/// and `t` half the number of those that stand in another order, `(c/|a| + c/|b| + (c - t)/c) / 3`.
/// Winkler adds a tenth of what lacks to 1 for each of up to four equal letters at the start, where
/// Jaro is above 0.7.
///
/// Source: Winkler, "String comparator metrics and enhanced decision rules in the Fellegi-Sunter
/// model of record linkage" (1990), Proceedings of the Section on Survey Research Methods, ASA,
/// 354-359.
public final class JaroWinkler {
  private static final double BOOST_ABOVE = 0.7;
  private static final double PREFIX_SCALE = 0.1;
  private static final int MAX_PREFIX = 4;
  private static final int MAX_LENGTH = 64;

  private JaroWinkler() {}

  /// The similarity of two texts. Cost O(|a| |b|); no more than the first 64 letters are read.
  ///
  /// @param a a text
  /// @param b another
  /// @return 0 to 1; 1 where both are empty
  public static double similarity(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int lengthA = Math.min(a.length(), MAX_LENGTH);
    int lengthB = Math.min(b.length(), MAX_LENGTH);
    double jaro = jaro(a, lengthA, b, lengthB);
    if (jaro <= BOOST_ABOVE) {
      return jaro;
    }
    int prefix = 0;
    int most = Math.min(MAX_PREFIX, Math.min(lengthA, lengthB));
    while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX_SCALE * (1 - jaro);
  }

  private static double jaro(String a, int lengthA, String b, int lengthB) {
    int reach = Math.max(0, Math.max(lengthA, lengthB) / 2 - 1);
    long takenA = 0;
    long takenB = 0;
    for (int i = 0; i < lengthA; i++) {
      int last = Math.min(lengthB - 1, i + reach);
      for (int j = Math.max(0, i - reach); j <= last; j++) {
        if ((takenB >>> j & 1) == 0 && a.charAt(i) == b.charAt(j)) {
          takenA |= 1L << i;
          takenB |= 1L << j;
          break;
        }
      }
    }
    double common = Long.bitCount(takenA);
    if (common == 0) {
      return 0;
    }
    double transposed = outOfOrder(a, takenA, b, takenB) / 2.0;
    return (common / lengthA + common / lengthB + (common - transposed) / common) / 3;
  }

  private static int outOfOrder(String a, long takenA, String b, long takenB) {
    int count = 0;
    while (takenA != 0) {
      char one = a.charAt(Long.numberOfTrailingZeros(takenA));
      char other = b.charAt(Long.numberOfTrailingZeros(takenB));
      count += one == other ? 0 : 1;
      takenA &= takenA - 1;
      takenB &= takenB - 1;
    }
    return count;
  }
}
