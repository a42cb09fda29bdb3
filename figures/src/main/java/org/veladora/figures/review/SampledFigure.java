package org.veladora.figures.review;

import org.veladora.model.Problem;

/// A figure estimated from a reviewed sample.
public sealed interface SampledFigure {
  /// An estimate.
  ///
  /// @param point the estimate; pairs that the reviewers left unsure count with their probability
  /// @param standardError by the sampling of records alone
  /// @param low lower end of the 95 % interval
  /// @param high upper end
  /// @param ifUnsureDifferent the estimate if every unsure pair were two people
  /// @param ifUnsureSame the estimate if every unsure pair were one person
  record Estimated(
      double point,
      double standardError,
      double low,
      double high,
      double ifUnsureDifferent,
      double ifUnsureSame)
      implements SampledFigure {}

  /// There is no number.
  ///
  /// @param reason why
  record NotEstimated(Problem reason) implements SampledFigure {}
}
