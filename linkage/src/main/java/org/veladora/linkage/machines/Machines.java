package org.veladora.linkage.machines;

import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Who makes and compares the candidate pairs.
@FunctionalInterface
public interface Machines {
  /// Takes records.
  ///
  /// @param records the records
  /// @param scope which pairs can be the same person
  /// @param progress told of each step
  /// @param cancel asked at short intervals
  /// @return compares their candidate pairs
  /// @throws org.veladora.model.Cancelled if `cancel` asked for it
  CandidateComparison take(
      RecordColumns records, PairScope scope, Progress progress, Cancel cancel);
}
