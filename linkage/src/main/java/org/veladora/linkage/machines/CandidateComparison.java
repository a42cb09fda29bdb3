package org.veladora.linkage.machines;

import java.util.BitSet;
import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Compares the candidate pairs of some records, as often as it is asked to.
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

  /// Which of some pairs are candidates.
  ///
  /// @param ones pair -> its earlier record
  /// @param others pair -> its later record
  /// @param cancel asked at short intervals
  /// @return the candidates, by their places; the same whoever looks
  /// @throws org.veladora.model.Cancelled if `cancel` asked for it
  BitSet among(int[] ones, int[] others, Cancel cancel);

  /// In how many places of the memory of this machine records are in blocks.
  ///
  /// @return entries of all blocks together; 0 where other machines hold them
  long entries();
}
