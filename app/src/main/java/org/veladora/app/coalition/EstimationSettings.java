package org.veladora.app.coalition;

/// How the people on no list are estimated.
///
/// @param threshold p-value under which a dependence between lists enters the model, above 0 and
///   below 1
/// @param replicates replicates of the bootstrap, 1 to [#MAX_REPLICATES]
public record EstimationSettings(double threshold, int replicates) {
  /// What holds where the file says nothing.
  public static final EstimationSettings DEFAULT = new EstimationSettings(0.02, 1_000);

  /// The most replicates.
  public static final int MAX_REPLICATES = 100_000;

  /// Checks the bounds.
  ///
  /// @throws IllegalArgumentException if a number is out of its bounds
  public EstimationSettings {
    if (!(threshold > 0 && threshold < 1) || replicates < 1 || replicates > MAX_REPLICATES) {
      throw new IllegalArgumentException(
          "a threshold lies between 0 and 1, replicates between 1 and " + MAX_REPLICATES);
    }
  }
}
