package org.veladora.estimation.referral;

import org.veladora.figures.chains.KnownSize;

/// What is asked of a sample by referral chains.
///
/// @param trait name of the trait
/// @param size how many people the population has, where that is known
/// @param replicates resamples of each bootstrap, 100 or more
/// @param level nominal coverage of intervals, 0.5 to 0.999
/// @param seed seed of everything random
public record ReferralPlan(String trait, KnownSize size, int replicates, double level, long seed) {
  /// The fewest replicates from which an interval is read.
  public static final int MIN_REPLICATES = 100;

  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException if a number is out of range
  public ReferralPlan {
    if (replicates < MIN_REPLICATES || !(level >= 0.5 && level <= 0.999)) {
      throw new IllegalArgumentException(
          "a plan needs "
              + MIN_REPLICATES
              + " replicates or more and a level within 0.5 and 0.999: "
              + replicates
              + ", "
              + level);
    }
  }
}
