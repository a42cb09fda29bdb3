package org.veladora.linkage.weights;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
public final class ComparedPairs implements Serializable {
  private static final int CHECK_EVERY = 1 << 12;
  private static final BlockingRule[] RULES = BlockingRule.values();

  private static final long serialVersionUID = 1L;

  private final PatternTable table = new PatternTable();
  private final LongList kept = new LongList();
  private int[] combinations = new int[16];
  private boolean[] keeps = new boolean[256];
  private final long[] byRule = new long[RULES.length];
  private final long[] uniqueByRule = new long[RULES.length];
  private final long[] lostByRule = new long[RULES.length];
  private long compared;

  /// Makes an outcome without pairs, to which others are added.
  public ComparedPairs() {}

  /// The model that decides which pairs are kept, and the log odds from which it keeps them.
  private record Judge(LinkageModel model, double leastOdds) {
    boolean keeps(long pattern, int sourcePair) {
      return model.logOdds(pattern, sourcePair) >= leastOdds;
    }
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
    ComparedPairs compared = new ComparedPairs();
    Judge keeper = new Judge(judge, leastOdds);
    RecordComparison comparison = new RecordComparison(records);
    pairs.walk(
        pairs.first(),
        pairs.end(),
        (i, others, rules, count) -> {
          if (i % CHECK_EVERY == 0) {
            cancel.check();
            progress.at("comparison", i, pairs.end());
          }
          for (int k = 0; k < count; k++) {
            int j = others[k];
            compared.countRules(rules[k]);
            compared.take(
                PairNumber.of(i, j), comparison.pattern(i, j), scope.sourcePair(i, j), keeper);
          }
        });
    System.arraycopy(pairs.lost(), 0, compared.lostByRule, 0, RULES.length);
    return compared;
  }

  private void countRules(int rules) {
    compared++;
    for (int rest = rules; rest != 0; rest &= rest - 1) {
      byRule[Integer.numberOfTrailingZeros(rest)]++;
    }
    if ((rules & (rules - 1)) == 0) {
      uniqueByRule[Integer.numberOfTrailingZeros(rules)]++;
    }
  }

  private void take(long pair, long pattern, int sourcePair, Judge judge) {
    int known = table.size();
    int combination = table.numberOf(pattern, sourcePair);
    if (combination == known) {
      know(combination, judge.keeps(pattern, sourcePair));
    }
    table.count(combination, pair);
    if (keeps[combination]) {
      keep(pair, combination);
    }
  }

  private void know(int combination, boolean keep) {
    if (combination == keeps.length) {
      keeps = Arrays.copyOf(keeps, 2 * combination);
    }
    keeps[combination] = keep;
  }

  private void keep(long pair, int combination) {
    if (kept.size() == combinations.length) {
      combinations = Arrays.copyOf(combinations, 2 * combinations.length);
    }
    combinations[kept.size()] = combination;
    kept.add(pair);
  }

  /// Adds the pairs of records that come after those of which the pairs are here, judged by the
  /// same model: the outcome is that of one walk over both, combinations numbered alike. Cost
  /// O(pairs that were kept).
  ///
  /// @param later the other pairs
  public void addAll(ComparedPairs later) {
    int[] numbers = new int[later.table.size()];
    for (int k = 0; k < numbers.length; k++) {
      int known = table.size();
      numbers[k] = table.numberOf(later.table.pattern(k), later.table.sourcePair(k));
      if (numbers[k] == known) {
        know(known, later.keeps[k]);
      }
      table.countAll(numbers[k], later.table, k);
    }
    for (int k = 0; k < later.size(); k++) {
      keep(later.pair(k), numbers[later.combination(k)]);
    }
    compared += later.compared;
    for (int r = 0; r < RULES.length; r++) {
      byRule[r] += later.byRule[r];
      uniqueByRule[r] += later.uniqueByRule[r];
      lostByRule[r] += later.lostByRule[r];
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

  /// What each rule brought.
  ///
  /// @return one a rule
  public List<CandidatePairs.Yield> yields() {
    List<CandidatePairs.Yield> yields = new ArrayList<>();
    for (int r = 0; r < RULES.length; r++) {
      yields.add(new CandidatePairs.Yield(RULES[r], byRule[r], uniqueByRule[r], lostByRule[r]));
    }
    return yields;
  }
}
