package org.veladora.linkage.partition;

/// Records that can be the same person, directly or through others, and the combination of pattern
/// and sources of each pair of them.
///
/// Records of a component are numbered from 0 within it.
final class Component {
  /// A pair that can never be one person.
  static final int FORBIDDEN = -1;

  /// A pair that is one person by decision.
  static final int DECIDED = -2;

  /// Log odds of a decided pair: the most that one link may weigh, odds of 10^26.
  static final double DECIDED_LOG_ODDS = ExactPartitions.MOST_LOG;

  private final long key;
  private final int[] records;
  private final int[] combination;

  /// Makes a component.
  ///
  /// @param key hash of the id of its first record
  /// @param records its records, ascending
  /// @param combination pair `i < j` at [#index] -> number of its combination, [#FORBIDDEN] or
  ///   [#DECIDED]
  Component(long key, int[] records, int[] combination) {
    this.key = key;
    this.records = records;
    this.combination = combination;
  }

  int size() {
    return records.length;
  }

  int record(int i) {
    return records[i];
  }

  /// What its random draws start from: the hash of its first record's id, so that they depend
  /// neither on other components nor on the order of adding.
  long key() {
    return key;
  }

  static int index(int i, int j) {
    int high = Math.max(i, j);
    return high * (high - 1) / 2 + Math.min(i, j);
  }

  /// Whether the pair at an [#index] is one person by decision.
  boolean isDecided(int pair) {
    return combination[pair] == DECIDED;
  }

  /// Log odds of each pair at [#index]; minus infinity where it is forbidden.
  double[] odds(CombinationOdds logOdds) {
    double[] odds = new double[combination.length];
    for (int p = 0; p < odds.length; p++) {
      odds[p] = odds(p, logOdds);
    }
    return odds;
  }

  /// Log odds of the pair at an [#index]; minus infinity where it is forbidden.
  double odds(int pair, CombinationOdds logOdds) {
    return switch (combination[pair]) {
      case FORBIDDEN -> Double.NEGATIVE_INFINITY;
      case DECIDED -> DECIDED_LOG_ODDS;
      default -> logOdds.of(combination[pair]);
    };
  }
}
