package org.veladora.estimation.loglinear;

/// What a model choice weighs against the fit: `-2 log-likelihood + penalty x parameters`, the
/// smaller the better. Effects at minus infinity are parameters too.
public enum Criterion {
  /// Akaike's: 2 a parameter (Akaike 1974, A new look at the statistical model identification, IEEE
  /// Transactions on Automatic Control 19: 716-723).
  AIC {
    @Override
    double penalty(long documented) {
      return 2;
    }
  },
  /// The Bayesian: the logarithm of the documented people a parameter (Schwarz 1978, Estimating the
  /// dimension of a model, Annals of Statistics 6: 461-464).
  BIC {
    @Override
    double penalty(long documented) {
      return Math.log((double) documented);
    }
  };

  /// What a parameter costs.
  ///
  /// @param documented people on at least one list
  abstract double penalty(long documented);

  /// The criterion of a fitted model.
  ///
  /// @param fit the fit
  /// @return [LogLinearFit#aic] or [LogLinearFit#bic]
  public double of(LogLinearFit fit) {
    return penalty(fit.documented()) * fit.parameters() - 2 * fit.logLikelihood();
  }
}
