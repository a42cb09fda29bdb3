package org.veladora.estimation.decomposable;

/// Logarithms of the gamma function, and of ratios of it at arguments so large that their
/// difference would lose all its digits.
///
/// Stirling's series from [#SERIES_FROM] on (relative error below 1e-15); smaller arguments are
/// moved up by `gamma(x + 1) = x gamma(x)`.
final class LogGamma {
  private static final double SERIES_FROM = 12;
  private static final double RATIO_FROM = 256;
  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  private LogGamma() {}

  /// @param x above 0
  static double of(double x) {
    double product = 1;
    double at = x;
    for (; at < SERIES_FROM; at++) {
      product *= at;
    }
    return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + rest(at) - Math.log(product);
  }

  /// The logarithm of `gamma(x) / gamma(y)`. Its error is some units in the last place of `(x - y)
  /// log(y)`, not of `y log(y)`.
  ///
  /// @param x above 0
  /// @param y above 0
  static double ratio(double x, double y) {
    if (x < RATIO_FROM || y < RATIO_FROM) {
      return of(x) - of(y);
    }
    double more = x - y;
    return more * (Math.log(y) - 1) + (x - 0.5) * Math.log1p(more / y) + (rest(x) - rest(y));
  }

  /// What Stirling's formula leaves out, by its asymptotic series.
  private static double rest(double x) {
    double inverse = 1 / x;
    double square = inverse * inverse;
    return inverse
        * (1.0 / 12
            - square
                * (1.0 / 360
                    - square
                        * (1.0 / 1260
                            - square
                                * (1.0 / 1680
                                    - square * (1.0 / 1188 - square * (691.0 / 360360))))));
  }
}
