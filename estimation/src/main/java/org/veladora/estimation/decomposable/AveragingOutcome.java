package org.veladora.estimation.decomposable;

/// An average over graphs, or why there is none.
public sealed interface AveragingOutcome permits GraphAverage, AveragingOutcome.NoAverage {
  /// No average.
  ///
  /// @param reason why
  record NoAverage(Reason reason) implements AveragingOutcome {}

  /// Why there is no average.
  sealed interface Reason {
    /// Fewer than three lists: no graph but that of independence says anything of the unseen.
    ///
    /// @param lists how many there are
    record TooFewLists(int lists) implements Reason {}

    /// More than [DecomposableGraph#MAX_LISTS] lists: there are too many graphs.
    ///
    /// @param lists how many there are
    record TooManyLists(int lists) implements Reason {}

    /// Nobody is on the list.
    ///
    /// @param list index of the list
    record EmptyList(int list) implements Reason {}

    /// Nobody is on two lists: only the priors would speak.
    record NoOverlap() implements Reason {}

    /// More than [GraphAveraging#MOST_BEYOND] of the posterior lies above the cap: its interval
    /// would be the cap's.
    ///
    /// @param check the cap and what is above it
    record CapCuts(CapCheck check) implements Reason {}
  }
}
