package org.veladora.estimation.resampling;

import java.util.Arrays;

/// The estimates of the replicates of a bootstrap, and the intervals that they give.
///
/// Replicates without an estimate stand in it as infinitely many people: a resample without overlap
/// says that the population may be of any size. Immutable.
public final class Distribution {
  /// Two estimates closer than this share of the larger, or than this many people, are the same.
  static final double TIE = 1e-8;

  private final double[] sorted;

  /// Takes the estimates, in any order.
  ///
  /// @param estimates people; infinite where a replicate has no estimate; at least one
  /// @throws IllegalArgumentException if there is none or one is no number
  public Distribution(double[] estimates) {
    this.sorted = estimates.clone();
    if (sorted.length == 0 || Arrays.stream(sorted).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException("a distribution needs numbers");
    }
    Arrays.sort(sorted);
  }

  /// How many replicates there are.
  ///
  /// @return 1 or more
  public int size() {
    return sorted.length;
  }

  /// How many replicates have no estimate.
  ///
  /// @return 0 to `size()`
  public long countInfinite() {
    return Arrays.stream(sorted).filter(Double::isInfinite).count();
  }

  /// A quantile of type 8 of Hyndman and Fan (1996): median-unbiased whatever the distribution.
  ///
  /// @param probability 0 to 1
  /// @return people
  public double quantile(double probability) {
    double position = (sorted.length + 1.0 / 3) * probability + 1.0 / 3;
    int below = (int) Math.floor(position);
    double share = position - below;
    double left = sorted[Math.clamp(below - 1L, 0, sorted.length - 1)];
    double right = sorted[Math.clamp(below, 0, sorted.length - 1)];
    return left == right || share == 0 ? left : left + share * (right - left);
  }

  /// A quantile after the correction for bias and acceleration (DiCiccio, Efron 1996, equation
  /// 2.3): the plain quantile at `Phi(z0 + (z0 + z) / (1 - a (z0 + z)))`.
  ///
  /// z0 is the normal quantile of the share of replicates below the estimate, ties counting half;
  /// where that share is 0 or 1 it is taken as half a replicate from there.
  ///
  /// @param probability within 0 and 1 (exclusive)
  /// @param estimate of the data themselves
  /// @param acceleration the a of the formula, see [Jackknife]
  /// @return people
  public double bcaQuantile(double probability, double estimate, double acceleration) {
    double bias = bias(estimate);
    double shifted = bias + Normal.quantile(probability);
    double slope = 1 - acceleration * shifted;
    if (slope <= 0) {
      return shifted < 0 ? sorted[0] : sorted[sorted.length - 1];
    }
    return quantile(Normal.probability(bias + shifted / slope));
  }

  private double bias(double estimate) {
    double below = 0;
    double tie = TIE * Math.max(1, Math.abs(estimate));
    for (double each : sorted) {
      if (Math.abs(each - estimate) <= tie) {
        below += 0.5;
      } else if (each < estimate) {
        below++;
      }
    }
    double least = 0.5 / sorted.length;
    return Normal.quantile(Math.clamp(below / sorted.length, least, 1 - least));
  }

  /// The variance of the logarithm of the finite estimates.
  ///
  /// @return 0 or more; 0 where fewer than two are finite
  public double logVariance() {
    return logVariance(sorted);
  }

  /// The variance of the logarithms of the finite ones of some numbers, all above 0.
  ///
  /// @param estimates people
  /// @return 0 or more; 0 where fewer than two are finite
  public static double logVariance(double[] estimates) {
    double[] finite = Arrays.stream(estimates).filter(Double::isFinite).toArray();
    if (finite.length < 2) {
      return 0;
    }
    double[] logs = Arrays.stream(finite).map(each -> Math.log(each / finite[0])).toArray();
    double mean = Arrays.stream(logs).average().orElse(0);
    double squares = Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).sum();
    return squares / (finite.length - 1);
  }
}
