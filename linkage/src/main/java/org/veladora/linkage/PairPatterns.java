package org.veladora.linkage;

import org.veladora.linkage.blocking.CandidatePairs;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.weights.PatternTable;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// The candidate pairs compared: for each the number of its combination of pattern and sources.
final class PairPatterns {
  private static final int CHECK_EVERY = 1 << 14;

  private final PatternTable table = new PatternTable();
  private final int[] combinations;

  PairPatterns(
      CandidatePairs pairs,
      PairScope scope,
      RecordComparison comparison,
      Progress progress,
      Cancel cancel) {
    this.combinations = new int[pairs.size()];
    for (int k = 0; k < combinations.length; k++) {
      int i = pairs.left(k);
      int j = pairs.right(k);
      combinations[k] = table.numberOf(comparison.pattern(i, j), scope.sourcePair(i, j));
      table.count(combinations[k]);
      if (k % CHECK_EVERY == 0) {
        cancel.check();
        progress.at("comparison", k, combinations.length);
      }
    }
  }

  PatternTable table() {
    return table;
  }

  /// Candidate pair -> number of its combination; not to be written to.
  int[] combinations() {
    return combinations;
  }
}
