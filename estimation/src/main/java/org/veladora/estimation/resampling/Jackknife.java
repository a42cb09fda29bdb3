package org.veladora.estimation.resampling;

import java.util.Arrays;

/// How the spread of an estimate changes with its size, from estimates that each leave one unit
/// out.
public final class Jackknife {
  private Jackknife() {}

  /// The acceleration of DiCiccio and Efron (1996, equation 6.6): `sum w (m - t)^3 / (6 (sum w (m -
  /// t)^2)^1.5)`, where t is the estimate without one unit of a type, w how many such units there
  /// are and m their weighted mean.
  ///
  /// @param estimates one a type of unit
  /// @param weights units of the type, 1 or more
  /// @return the acceleration; 0 where all estimates are equal or one is not finite
  /// @throws IllegalArgumentException if there are not as many weights as estimates
  public static double acceleration(double[] estimates, long[] weights) {
    if (estimates.length != weights.length) {
      throw new IllegalArgumentException("one weight an estimate is expected");
    }
    double sum = 0;
    double total = 0;
    for (int at = 0; at < estimates.length; at++) {
      sum += weights[at] * estimates[at];
      total += weights[at];
    }
    double mean = sum / total;
    double squares = 0;
    double cubes = 0;
    for (int at = 0; at < estimates.length; at++) {
      double difference = mean - estimates[at];
      squares += weights[at] * difference * difference;
      cubes += weights[at] * difference * difference * difference;
    }
    boolean usable = squares > 0 && Arrays.stream(estimates).allMatch(Double::isFinite);
    return usable ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
  }

  /// The variance of an estimate: `(w - 1) / w` times the sum of `w_t (m - t)^2`, w the units in
  /// all (Efron, Stein 1981, The jackknife estimate of variance, Annals of Statistics 9: 586-596).
  ///
  /// @param estimates one a type of unit
  /// @param weights units of the type, 1 or more
  /// @return the variance; infinite or not a number where an estimate is infinite
  public static double variance(double[] estimates, long[] weights) {
    double total = 0;
    double sum = 0;
    for (int at = 0; at < estimates.length; at++) {
      sum += weights[at] * estimates[at];
      total += weights[at];
    }
    double squares = 0;
    for (int at = 0; at < estimates.length; at++) {
      squares += weights[at] * Math.pow(sum / total - estimates[at], 2);
    }
    return squares * (total - 1) / total;
  }
}
