package org.veladora.bench.accuracy;

/// Where a probability may lie, given how often something happened: the score interval of 95 %.
///
/// ```
/// (p + z^2/2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2/n),   p = successes / n
/// ```
///
/// Source: Wilson 1927, Probable inference, the law of succession, and statistical inference, JASA
/// 22: 209-212.
///
/// @param low lower end, 0 or more
/// @param high upper end, 1 or less
public record WilsonBand(double low, double high) {
  private static final double Z = 1.959963984540054;

  /// The band. Nothing observed: 0 to 1.
  ///
  /// @param successes how often it happened, 0 to `trials`
  /// @param trials how often it could
  /// @return the band
  /// @throws IllegalArgumentException if the numbers are no count of successes
  public static WilsonBand of(long successes, long trials) {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials);
    }
    if (trials == 0) {
      return new WilsonBand(0, 1);
    }
    double share = (double) successes / trials;
    double shrink = 1 + Z * Z / trials;
    double middle = (share + Z * Z / (2 * trials)) / shrink;
    double half =
        Z * Math.sqrt(share * (1 - share) / trials + Z * Z / (4.0 * trials * trials)) / shrink;
    return new WilsonBand(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
