package org.veladora.linkage.blocking;

import java.util.Arrays;

/// The blocks of all rules: which records are in each, and in which each record is. Blocks of one
/// record are not kept.
final class Blocks {
  private int[] members = new int[1 << 12];
  private int[] starts = new int[1 << 10];
  private byte[] rules = new byte[1 << 10];
  private int entries;
  private int count;
  private int firstRecord;
  private int[] firstOf = new int[0];
  private int[] blocksOf = new int[0];

  /// Adds a block: members ascend.
  void add(int rule, int[] of, int from, int to) {
    int more = to - from;
    if (entries + more > members.length) {
      members = Arrays.copyOf(members, Math.max(entries + more, members.length / 2 * 3));
    }
    if (count + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length / 2 * 3);
      rules = Arrays.copyOf(rules, starts.length);
    }
    System.arraycopy(of, from, members, entries, more);
    rules[count++] = (byte) rule;
    entries += more;
    starts[count] = entries;
  }

  /// How many places the blocks take so far: one for each record of each.
  int entries() {
    return entries;
  }

  /// Ends the adding.
  ///
  /// @param first the first record whose blocks are asked for; no block has an earlier one
  /// @param end the record after the last of these
  void close(int first, int end) {
    firstRecord = first;
    members = Arrays.copyOf(members, entries);
    firstOf = new int[end - first + 1];
    for (int e = 0; e < entries; e++) {
      if (members[e] < end) {
        firstOf[members[e] - first + 1]++;
      }
    }
    for (int i = 0; i < end - first; i++) {
      firstOf[i + 1] += firstOf[i];
    }
    int[] next = Arrays.copyOf(firstOf, end - first);
    blocksOf = new int[firstOf[end - first]];
    for (int b = 0; b < count; b++) {
      for (int e = starts[b]; e < starts[b + 1]; e++) {
        if (members[e] < end) {
          blocksOf[next[members[e] - first]++] = b;
        }
      }
    }
  }

  /// Takes blocks: the rule, and the stretch of an array in which the records are.
  interface Taker {
    void take(int rule, int[] members, int from, int to);
  }

  /// Gives every block to a taker, in the order of adding.
  void forEach(Taker taker) {
    for (int b = 0; b < count; b++) {
      taker.take(rules[b], members, starts[b], starts[b + 1]);
    }
  }

  /// The place in [#block] of a record's first block; that of the next record ends its own.
  int first(int record) {
    return firstOf[record - firstRecord];
  }

  int block(int place) {
    return blocksOf[place];
  }

  int rule(int block) {
    return rules[block];
  }

  int start(int block) {
    return starts[block];
  }

  int end(int block) {
    return starts[block + 1];
  }

  /// Whether a record is in a block.
  boolean contains(int block, int record) {
    return Arrays.binarySearch(members, starts[block], starts[block + 1], record) >= 0;
  }

  int member(int entry) {
    return members[entry];
  }
}
