package org.veladora.estimation.chains;

/// The beta distribution with both shapes at least 1.
final class BetaDistribution {
  private static final int MAX_TERMS = 100_000;
  private static final double ACCURACY = 1e-14;
  private static final double SMALL = 1e-300;
  private static final int HALVINGS = 60;

  private final double a;
  private final double b;
  private final double logFactor;

  BetaDistribution(double a, double b) {
    this.a = a;
    this.b = b;
    this.logFactor = logGamma(a + b) - logGamma(a) - logGamma(b);
  }

  /// The number below which a probability lies, by bisection.
  double quantile(double probability) {
    double low = 0;
    double high = 1;
    for (int step = 0; step < HALVINGS; step++) {
      double middle = (low + high) / 2;
      if (probability(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// The probability of at most x, within 0 and 1 (exclusive): the continued fraction of the
  /// incomplete beta function (Abramowitz, Stegun 1964, 26.5.8), on the side where it converges
  /// fast.
  double probability(double x) {
    double log = logFactor + a * Math.log(x) + b * Math.log1p(-x);
    return x < (a + 1) / (a + b + 2)
        ? Math.exp(log) * fraction(a, b, x) / a
        : 1 - Math.exp(log) * fraction(b, a, 1 - x) / b;
  }

  private static double fraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= MAX_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonZero(1 + even * d);
      c = nonZero(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + odd * d);
      c = nonZero(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < ACCURACY) {
        return value;
      }
    }
    throw new IllegalStateException("no convergence at " + a + ", " + b + ", " + x);
  }

  private static double nonZero(double x) {
    return Math.abs(x) < SMALL ? SMALL : x;
  }

  /// Stirling's series after a shift to 20 or more; error below 1e-14 of the value.
  private static double logGamma(double x) {
    double shift = 0;
    double y = x;
    for (; y < 20; y++) {
      shift += Math.log(y);
    }
    double inverse = 1 / (y * y);
    double series =
        (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / y;
    return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - shift;
  }
}
