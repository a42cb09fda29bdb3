package org.veladora.estimation.onelist;

/// A fitted regression, or why there is none.
sealed interface CovariateOutcome permits CovariateFit, CovariateOutcome.NoFit {
  /// One covariate says what others say.
  NoFit SAME_COVARIATES = new NoFit(true);

  /// The likelihood has no maximum: a group holds only people captured the same number of times.
  NoFit NO_MAXIMUM = new NoFit(false);

  /// No fit.
  ///
  /// @param redundant whether covariates repeat each other
  record NoFit(boolean redundant) implements CovariateOutcome {}
}
