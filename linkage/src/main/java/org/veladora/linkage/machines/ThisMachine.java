package org.veladora.linkage.machines;

import org.veladora.linkage.blocking.CandidatePairs;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// The machine on which the program runs.
public record ThisMachine() implements Machines {
  @Override
  public CandidateComparison take(
      RecordColumns records, PairScope scope, Progress progress, Cancel cancel) {
    CandidatePairs pairs = CandidatePairs.of(records, scope, progress, cancel);
    return (judge, leastOdds, told, asked) ->
        ComparedPairs.of(pairs, records, scope, judge, leastOdds, told, asked);
  }
}
