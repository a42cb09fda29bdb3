package org.veladora.estimation.loglinear;

/// One-sided tails of the Poisson distribution, in logarithms, so that the smallest of several
/// p-values is found even where all would round to zero.
final class PoissonTail {
  private static final double NEGLIGIBLE = 1e-17;

  private PoissonTail() {}

  /// The logarithm of the tail on the side on which a count lies: P(X >= count) above the mean, P(X
  /// <= count) otherwise. Wherever it is below one half it is the smaller of the two.
  /// O(sqrt(mean)).
  ///
  /// @param count 0 or more
  /// @param mean 0 or more
  static double logSmaller(double count, double mean) {
    if (mean == 0) {
      return count == 0 ? 0 : Double.NEGATIVE_INFINITY;
    }
    double sum = 1;
    double term = 1;
    double at = count;
    while (term > NEGLIGIBLE * sum) {
      if (count > mean) {
        at++;
        term *= mean / at;
      } else {
        term *= at / mean;
        at--;
      }
      sum += term;
    }
    double logMass = count * Math.log(mean) - mean - logFactorial(count);
    return Math.min(0, logMass + Math.log(sum));
  }

  /// The logarithm of `count!`: a product up to 20, Stirling's series beyond (error below 1e-14).
  static double logFactorial(double count) {
    if (count <= 20) {
      double product = 1;
      for (int factor = 2; factor <= count; factor++) {
        product *= factor;
      }
      return Math.log(product);
    }
    double x = count + 1;
    double square = x * x;
    double series = (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1 / (1680 * square)) / square) / square);
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series / x;
  }
}
