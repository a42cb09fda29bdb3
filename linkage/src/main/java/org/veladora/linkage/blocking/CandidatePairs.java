package org.veladora.linkage.blocking;

import java.util.Arrays;
import java.util.BitSet;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// The pairs of records that are compared: each once, in ascending order. They are never stored:
/// what is kept are the blocks, from which each walk makes the pairs anew.
public final class CandidatePairs {
  private static final BlockingRule[] RULES = BlockingRule.values();

  private final int records;
  private final int first;
  private final int end;
  private final PairScope scope;
  private final Blocks blocks;
  private final long[] lost;

  /// Makes the pairs of some records with later ones.
  ///
  /// @param records how many records there are
  /// @param first the first of the records whose pairs with later ones the blocks bring
  /// @param end the record after the last of them
  CandidatePairs(int records, int first, int end, PairScope scope, Blocks blocks, long[] lost) {
    this.records = records;
    this.first = first;
    this.end = end;
    this.scope = scope;
    this.blocks = blocks;
    this.lost = lost;
  }

  /// Takes pairs.
  public interface Taker {
    /// Takes the pairs of a record with later ones.
    ///
    /// @param i the record
    /// @param others later records, each once; reused by the next call
    /// @param rules for each of these the rules that brought it: bit r for the rule at place r
    /// @param count how many there are
    void take(int i, int[] others, int[] rules, int count);
  }

  /// What one rule brought.
  ///
  /// @param rule the rule
  /// @param pairs pairs that it brought
  /// @param uniquePairs pairs that no other rule brought
  /// @param lostPairs pairs that share a key of the rule and were left out, because too many
  ///   records are alike
  public record Yield(BlockingRule rule, long pairs, long uniquePairs, long lostPairs) {}

  /// Brings together what any rule brings together. Cost O(n log n); memory some 8 bytes for each
  /// record of each block.
  ///
  /// @param records the records
  /// @param scope which pairs can be the same person
  /// @param progress told after each rule
  /// @param cancel asked after each rule
  /// @return the pairs
  public static CandidatePairs of(
      RecordColumns records, PairScope scope, Progress progress, Cancel cancel) {
    BlockBuilder builder = new BlockBuilder(records, scope);
    long[] lost = new long[RULES.length];
    for (int r = 0; r < RULES.length; r++) {
      cancel.check();
      lost[r] = builder.add(r, RULES[r], cancel);
      progress.at("blocking", r + 1L, RULES.length);
    }
    int size = records.size();
    return new CandidatePairs(size, 0, size, scope, builder.close(), lost);
  }

  /// The first of the records whose pairs with later ones are here.
  ///
  /// @return a record
  public int first() {
    return first;
  }

  /// The record after the last of these.
  ///
  /// @return a record, or the number of all
  public int end() {
    return end;
  }

  /// The pairs that share a key of a rule and were left out, because too many records are alike.
  ///
  /// @return rule -> pairs
  public long[] lost() {
    return lost.clone();
  }

  /// In how many places records are in blocks, each place in memory.
  ///
  /// @return entries of all blocks together
  public long entries() {
    return blocks.entries();
  }

  /// Which of some pairs are among those that are walked over from [#first] to [#end]. Cost a pair
  /// O(blocks of its earlier record).
  ///
  /// @param ones pair -> its earlier record
  /// @param others pair -> its later record
  /// @return the pairs that a rule brought together, by their places
  public BitSet among(int[] ones, int[] others) {
    BitSet found = new BitSet();
    for (int k = 0; k < ones.length; k++) {
      boolean here = ones[k] >= first && ones[k] < end;
      found.set(k, here && contains(ones[k], others[k]));
    }
    return found;
  }

  private boolean contains(int i, int j) {
    for (int k = blocks.first(i); k < blocks.first(i + 1); k++) {
      if (blocks.contains(blocks.block(k), j)) {
        return scope.isComparable(i, j);
      }
    }
    return false;
  }

  /// Walks over the pairs of some records with later ones. Walks over different records may run at
  /// the same time.
  ///
  /// @param from the first record, [#first] or later
  /// @param to the record after the last, at most [#end]
  /// @param taker gets the pairs
  public void walk(int from, int to, Taker taker) {
    int[] placeOf = new int[records - from];
    int[] others = new int[1 << 10];
    int[] rules = new int[1 << 10];
    int base = 1;
    for (int i = from; i < to; i++) {
      int count = 0;
      for (int k = blocks.first(i); k < blocks.first(i + 1); k++) {
        int block = blocks.block(k);
        int bit = 1 << blocks.rule(block);
        int start = blocks.start(block);
        for (int e = blocks.end(block) - 1; e >= start && blocks.member(e) > i; e--) {
          int j = blocks.member(e);
          int place = placeOf[j - from] - base;
          if (place >= 0) {
            rules[place] |= bit;
          } else if (scope.isComparable(i, j)) {
            if (count == others.length) {
              others = Arrays.copyOf(others, 2 * count);
              rules = Arrays.copyOf(rules, 2 * count);
            }
            placeOf[j - from] = base + count;
            rules[count] = bit;
            others[count++] = j;
          }
        }
      }
      taker.take(i, others, rules, count);
      base += count;
      if (base > Integer.MAX_VALUE / 2) {
        Arrays.fill(placeOf, 0);
        base = 1;
      }
    }
  }
}
