package org.veladora.linkage.blocking;

import java.io.Serializable;

/// The blocks of a rule that have at most [BlockBuilder#MAX_RECORDS] records, counted by size: what
/// says how large a block of a bounded rule may be (see [BlockingRule#isBounded]).
final class SmallBlocks implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long[] blocks = new long[BlockBuilder.MAX_RECORDS + 1];
  private final long[] comparable = new long[BlockBuilder.MAX_RECORDS + 1];

  /// Counts a block.
  ///
  /// @param size its records
  /// @param pairs pairs of these that can be the same person
  void add(int size, long pairs) {
    blocks[size]++;
    comparable[size] += pairs;
  }

  /// Counts blocks that were counted elsewhere.
  void addAll(SmallBlocks others) {
    for (int size = 0; size < blocks.length; size++) {
      blocks[size] += others.blocks[size];
      comparable[size] += others.comparable[size];
    }
  }

  /// The largest size such that all blocks up to it have at most one pair for two records.
  ///
  /// @param records how many records there are, those without a block among them
  /// @return 1 to [BlockBuilder#MAX_RECORDS]
  int mostWithinBudget(int records) {
    long left = records / 2;
    int most = 1;
    while (most < BlockBuilder.MAX_RECORDS) {
      left -= blocks[most + 1] * (most + 1) * most / 2;
      if (left < 0) {
        return most;
      }
      most++;
    }
    return most;
  }

  /// Pairs that can be the same person, in blocks of more than some records.
  long comparableBeyond(int most) {
    long pairs = 0;
    for (int size = most + 1; size < comparable.length; size++) {
      pairs += comparable[size];
    }
    return pairs;
  }
}
