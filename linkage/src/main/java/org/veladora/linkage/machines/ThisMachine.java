package org.veladora.linkage.machines;

import java.util.BitSet;
import org.veladora.linkage.blocking.CandidatePairs;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// The machine on which the program runs.
public record ThisMachine() implements Machines {
  @Override
  public CandidateComparison take(
      RecordColumns records, PairScope scope, Progress progress, Cancel cancel) {
    CandidatePairs pairs = CandidatePairs.of(records, scope, progress, cancel);
    return new Candidates(records, scope, pairs);
  }

  /// The candidate pairs, in the memory of this machine.
  private record Candidates(RecordColumns records, PairScope scope, CandidatePairs pairs)
      implements CandidateComparison {
    @Override
    public ComparedPairs compare(
        LinkageModel judge, double leastOdds, Progress progress, Cancel cancel) {
      return ComparedPairs.of(pairs, records, scope, judge, leastOdds, progress, cancel);
    }

    @Override
    public BitSet among(int[] ones, int[] others, Cancel cancel) {
      return pairs.among(ones, others);
    }

    @Override
    public long entries() {
      return pairs.entries();
    }
  }
}
