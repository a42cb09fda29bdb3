package org.veladora.linkage.blocking;

import java.util.Arrays;

/// Blocks, cut for parts of the records: a part gets of a block the records from its own first one
/// on, where at least one pair begins in it.
///
/// Packed, a block is a head and its records; the head holds the records of the whole block above
/// [#SIZE_BITS] bits with those that the part gets.
final class BlocksForParts {
  private static final int SIZE_BITS = 16;
  private static final int SIZE = (1 << SIZE_BITS) - 1;

  private final int partSize;
  private final Packed[][] packed;

  BlocksForParts(int parts, int partSize, int rules) {
    this.partSize = partSize;
    this.packed = new Packed[parts][rules];
    for (Packed[] part : packed) {
      Arrays.setAll(part, r -> new Packed());
    }
  }

  /// Blocks of one rule for one part.
  private static final class Packed {
    private int[] values = new int[16];
    private int size;

    void add(int whole, int[] members, int from, int to) {
      int more = to - from + 1;
      if (size + more > values.length) {
        values = Arrays.copyOf(values, Math.max(size + more, values.length / 2 * 3));
      }
      values[size] = whole << SIZE_BITS | (to - from);
      System.arraycopy(members, from, values, size + 1, to - from);
      size += more;
    }
  }

  /// Adds a block, given as the stretch of an array; its records ascend.
  void add(int rule, int[] members, int from, int to) {
    for (int k = from; k < to - 1; ) {
      int part = members[k] / partSize;
      packed[part][rule].add(to - from, members, k, to);
      while (k < to - 1 && members[k] / partSize == part) {
        k++;
      }
    }
  }

  /// Adds blocks of a part, packed, to others.
  ///
  /// @param most the most records of a whole block that is added
  static void unpack(int[] packed, int rule, int most, Blocks into) {
    for (int at = 0; at < packed.length; ) {
      int first = at + 1;
      int end = first + (packed[at] & SIZE);
      if (packed[at] >>> SIZE_BITS <= most) {
        into.add(rule, packed, first, end);
      }
      at = end;
    }
  }

  /// Rule -> blocks of a part.
  int[][] of(int part) {
    return Arrays.stream(packed[part])
        .map(blocks -> Arrays.copyOf(blocks.values, blocks.size))
        .toArray(int[][]::new);
  }
}
