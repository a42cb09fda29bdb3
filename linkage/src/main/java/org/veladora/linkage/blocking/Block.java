package org.veladora.linkage.blocking;

import java.util.Arrays;
import org.veladora.linkage.records.LongList;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;

/// Turns blocks into pairs. A block that is too large is parted by one further key after another;
/// what is too large after the last is compared within a window only. Pairs that this loses are
/// counted.
final class Block {
  /// The most records of a block whose pairs are all taken.
  static final int MAX_RECORDS = 400;

  private static final int WINDOW = 50;

  private final RecordColumns records;
  private final PairScope scope;
  private final LongList pairs;
  private long lost;

  Block(RecordColumns records, PairScope scope, LongList pairs) {
    this.records = records;
    this.scope = scope;
    this.pairs = pairs;
  }

  /// Pairs that were not taken so far, by this rule.
  long lost() {
    return lost;
  }

  /// Takes the pairs of a block.
  ///
  /// @param members records, ascending
  void take(int[] members) {
    take(members, 0);
  }

  private void take(int[] members, int depth) {
    if (members.length <= MAX_RECORDS) {
      addWithin(members, members.length);
      return;
    }
    if (depth == FURTHER_KEYS) {
      long all = comparable(members);
      long before = pairs.size();
      addWithin(members, WINDOW);
      lost += all - (pairs.size() - before);
      return;
    }
    long all = comparable(members);
    long[] keyed = new long[members.length];
    for (int k = 0; k < members.length; k++) {
      keyed[k] = ((long) furtherKey(members[k], depth) << 32) | members[k];
    }
    Arrays.sort(keyed);
    long within = 0;
    for (int start = 0; start < keyed.length; ) {
      int end = start + 1;
      while (end < keyed.length && keyed[end] >>> 32 == keyed[start] >>> 32) {
        end++;
      }
      int[] part = new int[end - start];
      for (int k = start; k < end; k++) {
        part[k - start] = (int) keyed[k];
      }
      within += comparable(part);
      take(part, depth + 1);
      start = end;
    }
    lost += all - within;
  }

  private static final int FURTHER_KEYS = 4;

  /// Year of birth, given name, first surname, place; 0 where missing, a part of its own.
  private int furtherKey(int i, int depth) {
    return switch (depth) {
      case 0 -> records.birth[i] / 10_000;
      case 1 -> records.given[i] + 1;
      case 2 -> records.paternal[i] + 1;
      default -> records.place[i];
    };
  }

  private void addWithin(int[] members, int window) {
    for (int a = 0; a < members.length; a++) {
      for (int b = a + 1; b < Math.min(members.length, a + 1 + window); b++) {
        if (scope.isComparable(members[a], members[b])) {
          pairs.add(((long) members[a] << 32) | members[b]);
        }
      }
    }
  }

  private long comparable(int[] members) {
    long[] sizes = new long[scope.sources()];
    for (int i : members) {
      sizes[records.source[i]]++;
    }
    return scope.comparablePairs(sizes);
  }
}
