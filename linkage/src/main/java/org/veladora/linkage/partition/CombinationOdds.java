package org.veladora.linkage.partition;

import java.util.Arrays;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.linkage.weights.PatternTable;

/// The odds that a model gives combinations, each worked out when it is first asked for: components
/// need few of all that candidate pairs have.
final class CombinationOdds {
  private final LinkageModel model;
  private final PatternTable table;
  private final double[] known;

  CombinationOdds(LinkageModel model, PatternTable table) {
    this.model = model;
    this.table = table;
    this.known = new double[table.size()];
    Arrays.fill(known, Double.NaN);
  }

  /// Log odds of a combination.
  double of(int combination) {
    double odds = known[combination];
    if (Double.isNaN(odds)) {
      odds = model.logOdds(table.pattern(combination), table.sourcePair(combination));
      known[combination] = odds;
    }
    return odds;
  }
}
