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
  private static final int FURTHER_KEYS = 4;

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
    long all = comparable(members);
    if (depth == FURTHER_KEYS) {
      long before = pairs.size();
      addWithin(interleaved(members), WINDOW);
      lost += all - (pairs.size() - before);
      return;
    }
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

  /// Year of birth, given name, first surname, place; 0 where missing, a part of its own.
  private int furtherKey(int i, int depth) {
    return switch (depth) {
      case 0 -> records.birth[i] / 10_000;
      case 1 -> records.given[i] + 1;
      case 2 -> records.paternal[i] + 1;
      default -> records.place[i];
    };
  }

  /// The members by turns of their sources, so that a window holds records of all.
  private int[] interleaved(int[] members) {
    int[] ranks = new int[scope.sources()];
    long[] keyed = new long[members.length];
    for (int k = 0; k < members.length; k++) {
      keyed[k] = ((long) ranks[records.source[members[k]]]++ << 32) | members[k];
    }
    Arrays.sort(keyed);
    return Arrays.stream(keyed).mapToInt(key -> (int) key).toArray();
  }

  private void addWithin(int[] members, int window) {
    for (int a = 0; a < members.length; a++) {
      for (int b = a + 1; b < Math.min(members.length, a + 1 + window); b++) {
        if (scope.isComparable(members[a], members[b])) {
          long low = Math.min(members[a], members[b]);
          pairs.add((low << 32) | Math.max(members[a], members[b]));
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
