package org.veladora.estimation.loglinear;

/// A fitted model, or why there is none.
public sealed interface FitOutcome permits LogLinearFit, FitOutcome.NoFit {
  /// No fit: the data cannot tell what the model asks.
  ///
  /// @param model the model
  /// @param verdict why; never [Verdict.Exists]
  record NoFit(LogLinearModel model, Verdict verdict) implements FitOutcome {}
}
