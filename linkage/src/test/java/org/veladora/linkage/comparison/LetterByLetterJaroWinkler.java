package org.veladora.linkage.comparison;

/// The similarity that [JaroWinkler] gives, by comparing letter with letter as the definition says:
/// the reference that the faster form is checked against.
final class LetterByLetterJaroWinkler {
  private static final double BOOST_ABOVE = 0.7;
  private static final double PREFIX_SCALE = 0.1;
  private static final int MAX_PREFIX = 4;
  private static final int MAX_LENGTH = 64;

  private LetterByLetterJaroWinkler() {}

  static double similarity(String a, String b) {
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
