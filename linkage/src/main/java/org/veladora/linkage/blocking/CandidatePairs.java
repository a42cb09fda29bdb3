package org.veladora.linkage.blocking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.veladora.linkage.records.LongList;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// The pairs of records that are compared: each once, in ascending order.
public final class CandidatePairs {
  private final long[] pairs;
  private final List<Yield> yields;

  private CandidatePairs(long[] pairs, List<Yield> yields) {
    this.pairs = pairs;
    this.yields = List.copyOf(yields);
  }

  /// What one rule brought.
  ///
  /// @param rule the rule
  /// @param pairs pairs that it brought
  /// @param uniquePairs pairs that no other rule brought
  /// @param lostPairs pairs of blocks that were too large, which this rule did not bring
  public record Yield(BlockingRule rule, long pairs, long uniquePairs, long lostPairs) {}

  /// Brings together what any rule brings together. Cost O(n log n + pairs log pairs).
  ///
  /// @param records the records
  /// @param scope which pairs can be the same person
  /// @param progress told after each rule
  /// @param cancel asked after each rule
  /// @return the pairs
  public static CandidatePairs of(
      RecordColumns records, PairScope scope, Progress progress, Cancel cancel) {
    BlockingRule[] rules = BlockingRule.values();
    long[][] found = new long[rules.length][];
    long[] lost = new long[rules.length];
    for (int r = 0; r < rules.length; r++) {
      cancel.check();
      LongList pairs = new LongList();
      Block block = new Block(records, scope, pairs);
      takeBlocks(rules[r], records, block);
      found[r] = pairs.toSortedDistinct();
      lost[r] = block.lost();
      progress.at("blocking", r + 1L, rules.length);
    }
    return merged(rules, found, lost);
  }

  /// How many pairs there are.
  ///
  /// @return pairs run from 0 to this, exclusive
  public int size() {
    return pairs.length;
  }

  /// The earlier record of a pair.
  ///
  /// @param k a pair
  /// @return a record
  public int left(int k) {
    return (int) (pairs[k] >>> 32);
  }

  /// The later record of a pair.
  ///
  /// @param k a pair
  /// @return a record
  public int right(int k) {
    return (int) pairs[k];
  }

  /// What each rule brought.
  ///
  /// @return one a rule
  public List<Yield> yields() {
    return yields;
  }

  private static void takeBlocks(BlockingRule rule, RecordColumns records, Block block) {
    List<long[]> keys = new ArrayList<>(records.size());
    int entries = 0;
    for (int i = 0; i < records.size(); i++) {
      long[] own = Arrays.stream(rule.keys(records, i)).distinct().toArray();
      keys.add(own);
      entries += own.length;
    }
    KeyedRecords keyed = new KeyedRecords(entries);
    for (int i = 0; i < keys.size(); i++) {
      for (long key : keys.get(i)) {
        keyed.add(key, i);
      }
    }
    keyed.forEachBlock(block::take);
  }

  private static CandidatePairs merged(BlockingRule[] rules, long[][] found, long[] lost) {
    int[] at = new int[rules.length];
    long[] unique = new long[rules.length];
    LongList all = new LongList();
    while (true) {
      long next = Long.MAX_VALUE;
      for (int r = 0; r < rules.length; r++) {
        next = at[r] < found[r].length ? Math.min(next, found[r][at[r]]) : next;
      }
      if (next == Long.MAX_VALUE) {
        break;
      }
      all.add(next);
      int last = 0;
      int rulesOfPair = 0;
      for (int r = 0; r < rules.length; r++) {
        if (at[r] < found[r].length && found[r][at[r]] == next) {
          at[r]++;
          last = r;
          rulesOfPair++;
        }
      }
      unique[last] += rulesOfPair == 1 ? 1 : 0;
    }
    List<Yield> yields = new ArrayList<>();
    for (int r = 0; r < rules.length; r++) {
      yields.add(new Yield(rules[r], found[r].length, unique[r], lost[r]));
    }
    return new CandidatePairs(all.toArray(), yields);
  }
}
