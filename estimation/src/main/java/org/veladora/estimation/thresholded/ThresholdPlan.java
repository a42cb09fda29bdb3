package org.veladora.estimation.thresholded;

/// The prior, what an effect must show to stay, and how much is sampled.
///
/// @param prior of the effects of pairs
/// @param threshold how many standard deviations the posterior mean of a pair's effect must be away
///   from 0 for the pair to stay, 0 or more
/// @param chains of the sampler, 4 or more
/// @param draws of each chain that are kept, 100 or more; where chains do not agree or a pair is
///   undecided, they are run again with four times as many
/// @param seed of the random numbers
public record ThresholdPlan(EffectPrior prior, double threshold, int chains, int draws, long seed) {
  private static final int MIN_CHAINS = 4;
  private static final int MIN_DRAWS = 100;

  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException if one is not kept
  public ThresholdPlan {
    if (!(threshold >= 0 && Double.isFinite(threshold))) {
      throw new IllegalArgumentException("a threshold of 0 or more is expected: " + threshold);
    }
    if (chains < MIN_CHAINS || draws < MIN_DRAWS) {
      throw new IllegalArgumentException(
          "4 chains of 100 draws or more are expected: " + chains + ", " + draws);
    }
  }

  /// The plan of the published figures, with eight chains of 1,000 draws: a normal prior of
  /// variance 1, threshold 2.
  ///
  /// @param seed of the random numbers
  /// @return the plan
  public static ThresholdPlan published(long seed) {
    return new ThresholdPlan(new EffectPrior.Normal(1), 2, 8, 1000, seed);
  }
}
