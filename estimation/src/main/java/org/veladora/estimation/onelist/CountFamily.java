package org.veladora.estimation.onelist;

import org.veladora.figures.repeats.Frequencies;

/// How often a person is captured, by chance, with one parameter.
///
/// ```
/// POISSON    P(y) = exp(-lambda) lambda^y / y!       everybody alike
/// GEOMETRIC  P(y) = (1 - theta) theta^y              Poisson, lambda exponential over people
/// ```
///
/// Counts are seen only from some number on (`atLeast`, 1 or 2), so what is fitted is the
/// distribution truncated below it. Sources: as in the package; for the geometric distribution
/// Niwitpong, Böhning, van der Heijden, Holling (2013), Capture-recapture estimation based upon the
/// geometric distribution allowing for heterogeneity, Metrika 76: 495-519.
enum CountFamily {
  POISSON("poisson", "lambda") {
    @Override
    double none(double lambda) {
      return Math.exp(-lambda);
    }

    @Override
    double noneSlope(double lambda) {
      return -Math.exp(-lambda);
    }

    @Override
    double severalTimes(double lambda) {
      if (lambda > 1) {
        return 1 - (1 + lambda) * Math.exp(-lambda);
      }
      double term = Math.exp(-lambda) * lambda * lambda / 2;
      double sum = term;
      for (int times = 3; term > NEGLIGIBLE * sum; times++) {
        term *= lambda / times;
        sum += term;
      }
      return sum;
    }

    @Override
    double oddsSlope(double lambda) {
      double odds = none(lambda) / severalTimes(lambda);
      return -odds - lambda * odds * odds;
    }

    @Override
    double fit(Frequencies frequencies, int atLeast) {
      double mean = mean(frequencies, atLeast);
      double low = 0;
      double high = mean;
      for (double middle = mean / 2; middle > low && middle < high; middle = (low + high) / 2) {
        if (truncatedMean(middle, atLeast) < mean) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return (low + high) / 2;
    }

    @Override
    double variance(double lambda, long people, int atLeast) {
      double mean = truncatedMean(lambda, atLeast);
      double tail = atLeast == 1 ? -Math.expm1(-lambda) : severalTimes(lambda);
      double spread = lambda * lambda / tail + mean - mean * mean;
      return lambda * lambda / (people * spread);
    }

    private double truncatedMean(double lambda, int atLeast) {
      double some = -Math.expm1(-lambda);
      return atLeast == 1 ? lambda / some : lambda * some / severalTimes(lambda);
    }

    @Override
    double logProbability(int times, double lambda) {
      return times * Math.log(lambda) - lambda - logFactorial(times);
    }
  },

  GEOMETRIC("geometric", "theta") {
    @Override
    double none(double theta) {
      return 1 - theta;
    }

    @Override
    double noneSlope(double theta) {
      return -1;
    }

    @Override
    double severalTimes(double theta) {
      return theta * theta;
    }

    @Override
    double oddsSlope(double theta) {
      return -(2 - theta) / (theta * theta * theta);
    }

    @Override
    double fit(Frequencies frequencies, int atLeast) {
      return 1 - 1 / (mean(frequencies, atLeast) - atLeast + 1);
    }

    @Override
    double variance(double theta, long people, int atLeast) {
      return theta * (1 - theta) * (1 - theta) / people;
    }

    @Override
    double logProbability(int times, double theta) {
      return Math.log1p(-theta) + times * Math.log(theta);
    }
  };

  private static final double NEGLIGIBLE = 1e-17;

  private final String id;
  private final String parameter;

  CountFamily(String id, String parameter) {
    this.id = id;
    this.parameter = parameter;
  }

  String id() {
    return id;
  }

  String parameterName() {
    return parameter;
  }

  /// P(0).
  abstract double none(double parameter);

  /// The derivative of P(0).
  abstract double noneSlope(double parameter);

  /// P(2 or more), without cancellation.
  abstract double severalTimes(double parameter);

  /// The derivative of `P(0) / P(2 or more)`.
  abstract double oddsSlope(double parameter);

  /// The maximum likelihood estimate from those captured `atLeast` times; somebody must have been
  /// captured more often than that.
  abstract double fit(Frequencies frequencies, int atLeast);

  /// The variance of that estimate, from the expected information of so many people.
  abstract double variance(double parameter, long people, int atLeast);

  /// log P(times).
  abstract double logProbability(int times, double parameter);

  /// log of the probability of the counts seen from `atLeast` on, given that they were seen.
  double logLikelihood(Frequencies frequencies, double parameter, int atLeast) {
    double tail = atLeast == 1 ? 1 - none(parameter) : severalTimes(parameter);
    double sum = -frequencies.atLeast(atLeast) * Math.log(tail);
    for (int times = atLeast; times <= frequencies.mostCaptures(); times++) {
      long people = frequencies.exactly(times);
      sum += people == 0 ? 0 : people * logProbability(times, parameter);
    }
    return sum;
  }

  private static double mean(Frequencies frequencies, int atLeast) {
    return (double) frequencies.capturesAtLeast(atLeast) / frequencies.atLeast(atLeast);
  }

  static double logFactorial(int number) {
    double sum = 0;
    for (int factor = 2; factor <= number; factor++) {
      sum += Math.log(factor);
    }
    return sum;
  }
}
