package org.veladora.estimation.latent;

/// Logarithms of factorials and of the gamma function, fast enough for the inside of a sampler.
final class LogFactorial {
  private static final int TABLE = 1024;
  private static final int SHIFT = 10;
  private static final double HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
  private static final double[] SMALL = new double[TABLE];

  static {
    for (int x = 1; x < TABLE; x++) {
      SMALL[x] = SMALL[x - 1] + Math.log(x);
    }
  }

  private LogFactorial() {}

  /// `log x!`, x 0 or more.
  static double of(long x) {
    return x < TABLE ? SMALL[(int) x] : stirling(x + 1.0);
  }

  /// `log Gamma(x)`, x above 0; a smaller x is shifted to 10 or more.
  static double gamma(double x) {
    if (x >= SHIFT) {
      return stirling(x);
    }
    double product = 1;
    double shifted = x;
    for (; shifted < SHIFT; shifted++) {
      product *= shifted;
    }
    return stirling(shifted) - Math.log(product);
  }

  /// Stirling's series (Abramowitz, Stegun 1964, 6.1.41) to the term in x^-7; from 10 on the error
  /// is below 1e-12.
  private static double stirling(double x) {
    double inverse = 1 / x;
    double square = inverse * inverse;
    double series =
        inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)));
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + series;
  }
}
