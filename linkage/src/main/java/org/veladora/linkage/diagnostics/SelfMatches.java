package org.veladora.linkage.diagnostics;

import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.linkage.weights.PatternTable;

/// What each record would weigh if it met an exact copy of itself: all that its fields can say for
/// a link, its missing fields, the rarity of its names and the prior included.
///
/// The copy stands in the list, of those that the plan compares the record's list with, in which
/// links are most frequent: a record that stays below a threshold even so cannot be linked at it
/// with any record that differs from it. (Two records that agree in everything but say little are
/// the same case: they are not linked either.)
public final class SelfMatches {
  private final PatternTable table = new PatternTable();
  private final double[] best;

  /// Compares each record with itself. Cost O(n).
  ///
  /// @param records the records
  /// @param scope which pairs can be the same person
  /// @param comparison compares them
  /// @param model the fitted model
  public SelfMatches(
      RecordColumns records, PairScope scope, RecordComparison comparison, LinkageModel model) {
    for (int i = 0; i < records.size(); i++) {
      table.count(table.numberOf(comparison.pattern(i, i), records.source(i)), i);
    }
    this.best = new double[table.size()];
    for (int k = 0; k < best.length; k++) {
      best[k] = best(table.pattern(k), table.sourcePair(k), scope, model);
    }
  }

  private static double best(long pattern, int source, PairScope scope, LinkageModel model) {
    double best = Double.NEGATIVE_INFINITY;
    for (int other = 0; other < scope.sources(); other++) {
      if (scope.comparablePairs(source, other) > 0) {
        int pair = PairScope.sourcePairOf(source, other);
        best = Math.max(best, model.logOdds(pattern, pair));
      }
    }
    return best;
  }

  /// The records of all lists that stay below a threshold.
  ///
  /// @param threshold posterior probability, above 0 and below 1
  /// @return how many; all where the plan compares nothing
  public long below(double threshold) {
    double odds = Math.log(threshold / (1 - threshold));
    long records = 0;
    for (int k = 0; k < best.length; k++) {
      records += best[k] < odds ? table.pairs(k) : 0;
    }
    return records;
  }

  /// The records of one list that stay below a threshold.
  ///
  /// @param threshold posterior probability, above 0 and below 1
  /// @param source the list
  /// @return how many; all where the plan does not compare the list
  public long below(double threshold, int source) {
    double odds = Math.log(threshold / (1 - threshold));
    long records = 0;
    for (int k = 0; k < best.length; k++) {
      records += table.sourcePair(k) == source && best[k] < odds ? table.pairs(k) : 0;
    }
    return records;
  }
}
