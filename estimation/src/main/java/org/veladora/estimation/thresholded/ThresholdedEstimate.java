package org.veladora.estimation.thresholded;

import java.util.List;
import org.veladora.estimation.chains.ChainDiagnostics;
import org.veladora.estimation.loglinear.LogLinearModel;
import org.veladora.estimation.posterior.Posterior;

/// What the lists say of the number of people once pairs without evidence are left out.
///
/// @param posterior of the number of people: the documented and the expected unseen; its median is
///   the estimate
/// @param documented people on at least one list
/// @param model the pairs that stay, those at minus infinity included
/// @param pairs the evidence for each pair that was sampled, in the model with all of them
/// @param infinitePairs masks of the pairs whose effect is at minus infinity
/// @param ends by how much another run would move the posterior's ends and median
/// @param choosing the worst diagnostics of the run with all pairs, over all effects
/// @param estimating the worst diagnostics of the run with the pairs that stay, over all effects
/// @param draws in all, of the run with the pairs that stay
public record ThresholdedEstimate(
    Posterior posterior,
    long documented,
    LogLinearModel model,
    List<PairEvidence> pairs,
    List<Integer> infinitePairs,
    List<QuantileError> ends,
    ChainDiagnostics choosing,
    ChainDiagnostics estimating,
    int draws)
    implements ThresholdOutcome {
  /// What is known of the effect of a pair of lists.
  ///
  /// @param mask bit mask of the two lists
  /// @param mean posterior mean, in natural logarithms
  /// @param deviation posterior standard deviation
  /// @param error standard error of [#ratio] by the sampler's chance
  /// @param stays whether the ratio reaches the threshold
  /// @param decided whether the ratio is three errors or more away from the threshold; where it is
  ///   not, another seed may give another model
  public record PairEvidence(
      int mask, double mean, double deviation, double error, boolean stays, boolean decided) {
    /// How many standard deviations the mean is away from 0.
    ///
    /// @return 0 or more
    public double ratio() {
      return Math.abs(mean) / deviation;
    }
  }

  /// A quantile's Monte-Carlo error.
  ///
  /// @param probability of the quantile
  /// @param error standard error, people
  public record QuantileError(double probability, double error) {}

  /// Copies the collections.
  public ThresholdedEstimate {
    pairs = List.copyOf(pairs);
    infinitePairs = List.copyOf(infinitePairs);
    ends = List.copyOf(ends);
  }

  /// Whether the sampler's chance has no part in the model.
  ///
  /// @return false if a pair is undecided
  public boolean isDecided() {
    return pairs.stream().allMatch(PairEvidence::decided);
  }
}
