package org.veladora.figures.chains;

import java.util.List;
import org.veladora.figures.Refusal;

/// What one way of resampling says of how sure the shares of a method are.
public sealed interface BootstrapResult {
  /// The way of resampling.
  ///
  /// @return stable id: `salganik` or `tree`
  String bootstrap();

  /// Intervals.
  ///
  /// @param bootstrap stable id
  /// @param intervals one a category, in the order of the sample's
  /// @param replicates resamples that gave shares
  /// @param failed resamples that gave none
  record Intervals(String bootstrap, List<Interval> intervals, long replicates, long failed)
      implements BootstrapResult {
    /// Copies the list.
    public Intervals {
      intervals = List.copyOf(intervals);
    }
  }

  /// No intervals.
  ///
  /// @param bootstrap stable id
  /// @param refusal why
  record NoIntervals(String bootstrap, Refusal refusal) implements BootstrapResult {}
}
