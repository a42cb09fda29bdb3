package org.veladora.estimation.latent;

import java.util.SplittableRandom;

/// Random numbers of the distributions that the samplers need.
final class Draws {
  private static final double SMALL_MEAN = 10;

  private final SplittableRandom random;

  Draws(SplittableRandom random) {
    this.random = random;
  }

  double uniform() {
    return random.nextDouble();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double normal() {
    return random.nextGaussian();
  }

  /// Whether an event of this log-probability happens; above 0 it does.
  boolean accept(double logProbability) {
    return logProbability >= 0 || random.nextDouble() < Math.exp(logProbability);
  }

  /// Gamma with scale 1: Marsaglia, Tsang (2000), A simple method for generating gamma variables,
  /// ACM Transactions on Mathematical Software 26: 363-372; below shape 1 their `G(1 + a) U^(1/a)`,
  /// which is 0 where that is too small for a double.
  double gamma(double shape) {
    if (shape == 1) {
      return random.nextExponential();
    }
    if (shape < 1) {
      return gamma(1 + shape) * Math.exp(-random.nextExponential() / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double root = 1 + c * x;
      if (root <= 0) {
        continue;
      }
      double v = root * root * root;
      double u = random.nextDouble();
      double square = x * x;
      if (u < 1 - 0.0331 * square * square
          || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) {
        return d * v;
      }
    }
  }

  /// Binomial: inversion where the mean is small, else the transformed rejection BTRS of Hoermann
  /// (1993), The generation of binomial random variates, Journal of Statistical Computation and
  /// Simulation 46: 101-110.
  long binomial(long trials, double probability) {
    if (trials == 0 || probability <= 0) {
      return 0;
    }
    if (probability >= 1) {
      return trials;
    }
    if (probability > 0.5) {
      return trials - upToHalf(trials, 1 - probability);
    }
    return upToHalf(trials, probability);
  }

  private long upToHalf(long trials, double probability) {
    return trials * probability < SMALL_MEAN
        ? invertedBinomial(trials, probability)
        : rejectedBinomial(trials, probability);
  }

  private long invertedBinomial(long trials, double p) {
    double u = random.nextDouble();
    if (u < 1 - trials * p) {
      return 0; // no more than (1 - p)^trials
    }
    double odds = p / (1 - p);
    double share = Math.exp(trials * Math.log(1 - p));
    long x = 0;
    while (u >= share && x < trials) {
      u -= share;
      x++;
      share *= (trials - x + 1) * odds / x;
    }
    return x;
  }

  private long rejectedBinomial(long trials, double p) {
    double deviation = Math.sqrt(trials * p * (1 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double centre = trials * p + 0.5;
    double sure = 0.92 - 4.2 / b;
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double edge = 0.5 - Math.abs(u);
      double x = Math.floor((2 * a / edge + b) * u + centre);
      if (edge >= 0.07 && v <= sure) {
        return (long) x;
      }
      if (x < 0 || x > trials) {
        continue;
      }
      double alpha = (2.83 + 5.1 / b) * deviation;
      long mode = (long) Math.floor((trials + 1) * p);
      long k = (long) x;
      double logRatio =
          LogFactorial.of(mode)
              + LogFactorial.of(trials - mode)
              - LogFactorial.of(k)
              - LogFactorial.of(trials - k)
              + (k - mode) * Math.log(p / (1 - p));
      if (Math.log(v * alpha / (a / (edge * edge) + b)) <= logRatio) {
        return k;
      }
    }
  }

  /// Poisson: inversion where the mean is small, else the transformed rejection PTRS of Hoermann
  /// (1993), The transformed rejection method for generating Poisson random variables, Insurance:
  /// Mathematics and Economics 12: 39-45.
  long poisson(double mean) {
    return mean < SMALL_MEAN ? invertedPoisson(mean) : rejectedPoisson(mean);
  }

  private long invertedPoisson(double mean) {
    double u = random.nextDouble();
    if (u < 1 - mean) {
      return 0; // no more than exp(-mean)
    }
    double share = Math.exp(-mean);
    long x = 0;
    while (u >= share && share > 0) {
      u -= share;
      x++;
      share *= mean / x;
    }
    return x;
  }

  private long rejectedPoisson(double mean) {
    double b = 0.931 + 2.53 * Math.sqrt(mean);
    double a = -0.059 + 0.02483 * b;
    double sure = 0.9277 - 3.6224 / (b - 2);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double edge = 0.5 - Math.abs(u);
      double x = Math.floor((2 * a / edge + b) * u + mean + 0.43);
      if (edge >= 0.07 && v <= sure) {
        return (long) x;
      }
      if (x < 0 || (edge < 0.013 && v > edge)) {
        continue;
      }
      double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
      double logRatio = x * Math.log(mean) - mean - LogFactorial.of((long) x);
      if (Math.log(v * inverseAlpha / (a / (edge * edge) + b)) <= logRatio) {
        return (long) x;
      }
    }
  }
}
