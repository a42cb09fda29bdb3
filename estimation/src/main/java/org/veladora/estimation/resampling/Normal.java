package org.veladora.estimation.resampling;

/// The standard normal distribution.
public final class Normal {
  private static final double EXTREME = 8;
  private static final int MAX_STEPS = 200;

  private Normal() {}

  /// The probability of at most `x`: `0.5 + density(x) (x + x^3/3 + x^5/(3 5) + ...)` (Marsaglia
  /// 2004, Evaluating the normal distribution, Journal of Statistical Software 11(4)). Absolute
  /// error below 1e-14; 0 or 1 beyond 8 deviations.
  ///
  /// @param x any number, infinite ones included
  /// @return the probability
  public static double probability(double x) {
    if (Math.abs(x) >= EXTREME) {
      return x < 0 ? 0 : 1;
    }
    double sum = x;
    double term = x;
    for (int factor = 3; Math.abs(term) > 1e-18 * Math.abs(sum); factor += 2) {
      term *= x * x / factor;
      sum += term;
    }
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /// The number below which a probability lies, by bisection to the last bit.
  ///
  /// @param probability 0 to 1
  /// @return the quantile, within -8 and 8
  /// @throws IllegalArgumentException if the probability is not within 0 and 1
  public static double quantile(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + probability);
    }
    double low = -EXTREME;
    double high = EXTREME;
    for (int step = 0; step < MAX_STEPS; step++) {
      double middle = (low + high) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      if (probability(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
