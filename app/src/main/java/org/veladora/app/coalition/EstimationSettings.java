package org.veladora.app.coalition;

import org.veladora.estimation.EstimationScope;

/// How the people on no list are estimated.
///
/// @param threshold p-value under which a dependence between lists enters the model, above 0 and at
///   most [#MAX_THRESHOLD]
/// @param replicates replicates of the bootstrap, [#MIN_REPLICATES] to [#MAX_REPLICATES]
/// @param scope the methods that are shown beside the range
public record EstimationSettings(double threshold, int replicates, EstimationScope scope) {
  /// What holds where the file says nothing.
  public static final EstimationSettings DEFAULT =
      new EstimationSettings(0.02, 1_000, EstimationScope.QUICK);

  /// The greatest p-value.
  public static final double MAX_THRESHOLD = 0.5;

  /// The fewest replicates from which an interval is read.
  public static final int MIN_REPLICATES = 100;

  /// The most replicates.
  public static final int MAX_REPLICATES = 100_000;

  /// Checks the bounds.
  ///
  /// @throws IllegalArgumentException if a number is out of its bounds
  public EstimationSettings {
    boolean bounded = replicates >= MIN_REPLICATES && replicates <= MAX_REPLICATES;
    if (!(threshold > 0 && threshold <= MAX_THRESHOLD) || !bounded) {
      throw new IllegalArgumentException("a threshold or a number of replicates is out of bounds");
    }
  }
}
