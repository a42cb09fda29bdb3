package org.veladora.estimation.decomposable;

/// What is believed of the number of people before any list is seen.
public sealed interface PeoplePrior {
  /// Every order of magnitude alike: N weighs `1 / N`. It is no distribution (its sum is infinite),
  /// but leaves one after the lists are seen.
  record Reciprocal() implements PeoplePrior {}

  /// A Poisson number of people whose mean is gamma distributed: a negative binomial distribution
  /// with mean `shape scale` and variance `shape scale (1 + scale)`.
  ///
  /// @param shape of the gamma distribution, above 0
  /// @param scale of the gamma distribution, people, above 0
  record GammaPoisson(double shape, double scale) implements PeoplePrior {
    /// Checks the ranges.
    ///
    /// @throws IllegalArgumentException if a parameter is not above 0 or not finite
    public GammaPoisson {
      if (!(shape > 0 && scale > 0 && shape < 1 / 0.0 && scale < 1 / 0.0)) {
        throw new IllegalArgumentException("shape and scale above 0: " + shape + ", " + scale);
      }
    }
  }

  /// The logarithm of what a number of people weighs, up to a constant.
  ///
  /// @param people 1 or more; need not be whole
  /// @return the logarithm
  default double logWeight(double people) {
    return switch (this) {
      case Reciprocal _ -> -Math.log(people);
      case GammaPoisson(double shape, double scale) ->
          LogGamma.ratio(people + shape, people + 1) - people * Math.log1p(1 / scale);
    };
  }
}
