package org.veladora.estimation.thresholded;

import org.veladora.estimation.chains.ChainDiagnostics;
import org.veladora.estimation.loglinear.Verdict;

/// An estimate by thresholding, or why there is none.
public sealed interface ThresholdOutcome permits ThresholdedEstimate, ThresholdOutcome.NoEstimate {
  /// No estimate.
  ///
  /// @param reason why
  record NoEstimate(Reason reason) implements ThresholdOutcome {}

  /// Why there is no estimate.
  sealed interface Reason {
    /// Fewer than three lists: nothing but the prior would tell the effect of a pair.
    ///
    /// @param lists how many there are
    record TooFewLists(int lists) implements Reason {}

    /// More lists than a model can speak of.
    ///
    /// @param lists how many there are
    record TooManyLists(int lists) implements Reason {}

    /// Nobody is on the list.
    ///
    /// @param list index of the list
    record EmptyList(int list) implements Reason {}

    /// The posterior is no distribution: in some direction, of ever more people, it does not fall.
    ///
    /// @param verdict on the model whose existence decides that: independence with a normal prior,
    ///   all pairs with a flat one; never [Verdict.Exists]
    record Improper(Verdict verdict) implements Reason {}

    /// The posterior is a distribution, but so flat in some direction that its mode was not found.
    record NoMode() implements Reason {}

    /// The chains do not agree, or are worth too few independent draws.
    ///
    /// @param worst the worst diagnostics over all effects
    record NotConverged(ChainDiagnostics worst) implements Reason {}
  }
}
