package org.veladora.estimation.resampling;

import java.util.SplittableRandom;

/// Binomial random numbers whose cost does not grow with the number of trials.
final class Binomial {
  /// Up to so many expected successes they are found one after the other.
  private static final double FEW = 10;

  private Binomial() {}

  /// Draws how many of some trials succeed.
  ///
  /// @param trials 0 or more
  /// @param probability of success, 0 to 1
  static long draw(long trials, double probability, SplittableRandom random) {
    if (probability > 0.5) {
      return trials - draw(trials, 1 - probability, random);
    }
    return trials * probability < FEW
        ? drawFew(trials, probability, random)
        : drawMany(trials, probability, random);
  }

  /// The trials between successes are geometric (Devroye 1986, Non-Uniform Random Variate
  /// Generation, section X.4.3).
  private static long drawFew(long trials, double probability, SplittableRandom random) {
    if (probability <= 0) {
      return 0;
    }
    double logFailure = Math.log1p(-probability);
    long successes = 0;
    double used = Math.floor(Math.log(1 - random.nextDouble()) / logFailure) + 1;
    while (used <= trials) {
      successes++;
      used += Math.floor(Math.log(1 - random.nextDouble()) / logFailure) + 1;
    }
    return successes;
  }

  /// Transformed rejection with squeeze (Hormann 1993, The generation of binomial random variates,
  /// Journal of Statistical Computation and Simulation 46: 101-110, algorithm BTRS).
  private static long drawMany(long trials, double probability, SplittableRandom random) {
    double odds = probability / (1 - probability);
    double deviation = Math.sqrt(trials * probability * (1 - probability));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * probability;
    double center = trials * probability + 0.5;
    double squeeze = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * deviation;
    double mode = Math.floor((trials + 1.0) * probability);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double distance = 0.5 - Math.abs(u);
      double drawn = Math.floor((2 * a / distance + b) * u + center);
      if (drawn < 0 || drawn > trials) {
        continue;
      }
      if (distance >= 0.07 && v <= squeeze) {
        return (long) drawn;
      }
      double height = Math.log(v * alpha / (a / (distance * distance) + b));
      if (height <= logRatio((double) trials, drawn, mode, odds)) {
        return (long) drawn;
      }
    }
  }

  /// The logarithm of the probability of `drawn` successes over that of the mode.
  private static double logRatio(double trials, double drawn, double mode, double odds) {
    return (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1)))
        + (trials + 1) * Math.log((trials - mode + 1) / (trials - drawn + 1))
        + (drawn + 0.5) * Math.log(odds * (trials - drawn + 1) / (drawn + 1))
        + correction(mode)
        + correction(trials - mode)
        - correction(drawn)
        - correction(trials - drawn);
  }

  /// What Stirling's formula lacks: `log n! - ((n + 1/2) log(n + 1) - (n + 1) + log(2 pi) / 2)`.
  private static double correction(double n) {
    double x = n + 1;
    if (n < 10) {
      double factorial = 1;
      for (int factor = 2; factor <= n; factor++) {
        factorial *= factor;
      }
      return Math.log(factorial) - ((n + 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI));
    }
    double square = x * x;
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / x;
  }
}
