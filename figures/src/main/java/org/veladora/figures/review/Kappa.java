package org.veladora.figures.review;

import org.veladora.model.Problem;

/// Agreement of two reviewers beyond chance.
public sealed interface Kappa {
  /// Cohen's kappa.
  ///
  /// @param value 1 for full agreement, 0 for that of chance, below 0 for less
  /// @param standardError its large-sample standard error, where kappa need not be 0
  /// @param low lower end of the 95 % interval, at least -1
  /// @param high upper end, at most 1
  record Measured(double value, double standardError, double low, double high) implements Kappa {}

  /// There is no number.
  ///
  /// @param reason why
  record NotMeasured(Problem reason) implements Kappa {}
}
