package org.veladora.app.coalition;

/// How the people on no list are estimated.
///
/// @param threshold p-value under which a dependence between lists enters the model, above 0 and
///   at most 0.5
/// @param replicates replicates of the bootstrap, [#MIN_REPLICATES] to [#MAX_REPLICATES]
public record EstimationSettings(double threshold, int replicates) {
  /// What holds where the file says nothing.
  public static final EstimationSettings DEFAULT = new EstimationSettings(0.02, 1_000);

  /// The greatest threshold.
  public static final double MAX_THRESHOLD = 0.5;

  /// The fewest replicates from which an interval is read.
  public static final int MIN_REPLICATES = 100;

  /// The most replicates.
  public static final int MAX_REPLICATES = 100_000;

  /// Checks the bounds.
  ///
  /// @throws IllegalArgumentException if a number is out of its bounds
  public EstimationSettings {
    boolean inBounds = replicates >= MIN_REPLICATES && replicates <= MAX_REPLICATES;
    if (!(threshold > 0 && threshold <= MAX_THRESHOLD) || !inBounds) {
      throw new IllegalArgumentException(
          "a threshold lies between 0 and 0.5, replicates between 100 and " + MAX_REPLICATES);
    }
  }
}
