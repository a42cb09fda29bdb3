package org.veladora.estimation.thresholded;

/// What is believed of the effect of a pair of lists before they are seen. The constant and the
/// effects of lists always have a flat prior.
public sealed interface EffectPrior {
  /// Each effect of a pair is normal around 0, independently of the others: most pairs hardly
  /// depend on each other. A pair without overlap has a finite effect.
  ///
  /// @param variance of an effect, in squared natural logarithms, above 0
  record Normal(double variance) implements EffectPrior {
    /// Checks the range.
    ///
    /// @throws IllegalArgumentException if the variance is not above 0 and finite
    public Normal {
      if (!(variance > 0 && Double.isFinite(variance))) {
        throw new IllegalArgumentException("a variance above 0 is expected: " + variance);
      }
    }
  }

  /// Any effect of a pair is as good as any other: no distribution. A pair without overlap has its
  /// effect at minus infinity, and there may be no posterior.
  record Flat() implements EffectPrior {}

  /// The precision of the prior: one over its variance.
  ///
  /// @return 0 where the prior is flat
  default double precision() {
    return switch (this) {
      case Normal(double variance) -> 1 / variance;
      case Flat _ -> 0;
    };
  }
}
