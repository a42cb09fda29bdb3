package org.veladora.linkage.weights;

import java.util.Arrays;
import org.veladora.linkage.blocking.BlockingRule;
import org.veladora.linkage.blocking.CandidatePairs;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.LongList;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// The candidate pairs compared: all of them counted by their combination of pattern and sources,
/// and those kept that a model gives some chance to be one person.
public final class ComparedPairs {
  private static final int CHECK_EVERY = 1 << 12;
  private static final int RULES = BlockingRule.values().length;

  private final PatternTable table = new PatternTable();
  private final LinkageModel judge;
  private final double leastOdds;
  private final LongList kept = new LongList();
  private int[] combinations = new int[16];
  private boolean[] keeps = new boolean[256];
  private final long[] byRule = new long[RULES];
  private final long[] uniqueByRule = new long[RULES];
  private long compared;

  private ComparedPairs(LinkageModel judge, double leastOdds) {
    this.judge = judge;
    this.leastOdds = leastOdds;
  }

  /// Compares all candidate pairs. Cost O(pairs); memory 12 bytes for each pair that is kept.
  ///
  /// @param pairs the candidate pairs
  /// @param records the records
  /// @param scope which pairs can be the same person
  /// @param judge says which pairs are kept
  /// @param leastOdds log odds under `judge` from which a pair is kept
  /// @param progress told now and then
  /// @param cancel asked now and then
  /// @return the pairs
  public static ComparedPairs of(
      CandidatePairs pairs,
      RecordColumns records,
      PairScope scope,
      LinkageModel judge,
      double leastOdds,
      Progress progress,
      Cancel cancel) {
    ComparedPairs compared = new ComparedPairs(judge, leastOdds);
    RecordComparison comparison = new RecordComparison(records);
    pairs.walk(
        0,
        pairs.records(),
        (i, others, rules, count) -> {
          if (i % CHECK_EVERY == 0) {
            cancel.check();
            progress.at("comparison", i, pairs.records());
          }
          for (int k = 0; k < count; k++) {
            int j = others[k];
            compared.take(i, j, comparison.pattern(i, j), scope.sourcePair(i, j), rules[k]);
          }
        });
    return compared;
  }

  private void take(int i, int j, long pattern, int sourcePair, int rules) {
    compared++;
    for (int rest = rules; rest != 0; rest &= rest - 1) {
      byRule[Integer.numberOfTrailingZeros(rest)]++;
    }
    if ((rules & (rules - 1)) == 0) {
      uniqueByRule[Integer.numberOfTrailingZeros(rules)]++;
    }
    int known = table.size();
    int combination = table.numberOf(pattern, sourcePair);
    if (combination == known) {
      if (combination == keeps.length) {
        keeps = Arrays.copyOf(keeps, 2 * known);
      }
      keeps[combination] = judge.logOdds(pattern, sourcePair) >= leastOdds;
    }
    long pair = PairNumber.of(i, j);
    table.count(combination, pair);
    if (keeps[combination]) {
      if (kept.size() == combinations.length) {
        combinations = Arrays.copyOf(combinations, 2 * combinations.length);
      }
      combinations[kept.size()] = combination;
      kept.add(pair);
    }
  }

  /// Whether every pair that a fitted model gives a chance was kept.
  ///
  /// @param model the fitted model
  /// @param odds log odds from which a pair matters
  /// @return false where another walk, judged by the fitted model, is needed
  public boolean covers(LinkageModel model, double odds) {
    for (int k = 0; k < keeps.length && k < table.size(); k++) {
      boolean counted = table.pairs(k) > 0;
      if (counted && !keeps[k] && model.logOdds(table.pattern(k), table.sourcePair(k)) >= odds) {
        return false;
      }
    }
    return true;
  }

  /// The combinations, with the pairs of each.
  ///
  /// @return the table; whoever compares further pairs adds to it
  public PatternTable table() {
    return table;
  }

  /// How many pairs were compared.
  ///
  /// @return a number of pairs
  public long compared() {
    return compared;
  }

  /// How many pairs were kept.
  ///
  /// @return pairs run from 0 to this, exclusive
  public int size() {
    return kept.size();
  }

  /// A pair that was kept.
  ///
  /// @param k its place; pairs ascend
  /// @return its [PairNumber]
  public long pair(int k) {
    return kept.get(k);
  }

  /// The combination of a pair that was kept.
  ///
  /// @param k its place
  /// @return number in [#table]
  public int combination(int k) {
    return combinations[k];
  }

  /// Pairs that each rule brought.
  ///
  /// @return rule -> pairs
  public long[] byRule() {
    return byRule.clone();
  }

  /// Pairs that no other rule brought.
  ///
  /// @return rule -> pairs
  public long[] uniqueByRule() {
    return uniqueByRule.clone();
  }
}
