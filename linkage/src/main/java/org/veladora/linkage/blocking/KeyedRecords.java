package org.veladora.linkage.blocking;

import java.util.Arrays;
import java.util.function.Consumer;

/// Records under keys, grouped by key: a table of chains, so that no object is made per entry.
final class KeyedRecords {
  private final long[] keys;
  private final int[] records;
  private final int[] next;
  private final int[] heads;
  private int size;

  KeyedRecords(int capacity) {
    this.keys = new long[capacity];
    this.records = new int[capacity];
    this.next = new int[capacity];
    this.heads = new int[Math.max(2, Integer.highestOneBit(Math.max(1, capacity)) * 2)];
    Arrays.fill(heads, -1);
  }

  /// Adds a record under a key.
  void add(long key, int record) {
    int slot = (int) (key ^ (key >>> 32)) & (heads.length - 1);
    keys[size] = key;
    records[size] = record;
    next[size] = heads[slot];
    heads[slot] = size++;
  }

  /// Gives the records of each key that has two or more, ascending where they were added so.
  void forEachBlock(Consumer<int[]> taker) {
    boolean[] done = new boolean[size];
    int[] found = new int[size];
    for (int start = size - 1; start >= 0; start--) {
      int count = 0;
      for (int e = start; e >= 0 && !done[start]; e = next[e]) {
        if (keys[e] == keys[start]) {
          done[e] |= e != start;
          found[count++] = records[e];
        }
      }
      if (count > 1) {
        int[] members = Arrays.copyOf(found, count);
        Arrays.sort(members);
        taker.accept(members);
      }
    }
  }
}
