package org.veladora.linkage.machines;

import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Compares the candidate pairs of some records, as often as it is asked to.
@FunctionalInterface
public interface CandidateComparison {
  /// Compares all candidate pairs.
  ///
  /// @param judge says which pairs are kept
  /// @param leastOdds log odds under `judge` from which a pair is kept
  /// @param progress told now and then
  /// @param cancel asked at short intervals
  /// @return the pairs; the same, in the same order, whoever compares
  /// @throws org.veladora.model.Cancelled if `cancel` asked for it
  ComparedPairs compare(LinkageModel judge, double leastOdds, Progress progress, Cancel cancel);
}
