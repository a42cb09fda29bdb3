package org.veladora.linkage;

import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// The memory that a linkage needs, told before the work: a run that would die of it after an hour
/// is not begun.
///
/// ```
/// bytes = 16 MiB + records (465 + 4 further + 1.1 draws) + 20 max(0, entries - 11 records)
/// ```
///
/// `further`: further fields; `draws`: whole linkages, 2 bytes for each record with company, 55 of
/// 100 where this was measured; `entries`: places of records in blocks, 8 bytes each and 12 for a
/// pair that is kept. Measured as the least heap with which registers of 100,134 and 499,714
/// records (`veladora simulate register`) were linked from file to `clusters.csv`, 50 draws, serial
/// collector: between 46 and 62 MiB, and between 248 and 271 MiB; the formula gives 66 and 264.
/// Lists with long and rare names need more.
final class MemoryNeed {
  private static final long MIB = 1 << 20;
  private static final long BASE = 16 * MIB;
  private static final long A_RECORD = 465;
  private static final long A_FURTHER_VALUE = 4;
  private static final double A_DRAW = 1.1;
  private static final long USUAL_ENTRIES = 11;
  private static final long AN_ENTRY = 20;

  /// What a heap is larger than what the program may use of it, at most.
  private static final double HEAP = 1.1;

  private final long records;
  private final long available;
  private final double bytes;

  /// Estimates.
  ///
  /// @param records records that are read
  /// @param further further fields
  /// @param draws whole linkages to draw
  /// @param available bytes that the program may use
  MemoryNeed(long records, int further, int draws, long available) {
    this.records = records;
    this.available = available;
    this.bytes = BASE + records * (A_RECORD + A_FURTHER_VALUE * further + A_DRAW * draws);
  }

  /// Checks what is known once the records are read.
  ///
  /// @throws BadInput L007 if there is too little memory
  void check() {
    check(bytes);
  }

  /// Checks what is known once the blocks are made.
  ///
  /// @param entries places of records in blocks
  /// @throws BadInput L007 if there is too little memory
  void check(long entries) {
    check(bytes + AN_ENTRY * Math.max(0, entries - USUAL_ENTRIES * records));
  }

  private void check(double needed) {
    if (needed > available) {
      throw new BadInput(
          Problem.of(
              "L007",
              records,
              mib(needed),
              mib((double) available),
              (long) Math.ceil(HEAP * needed / MIB)));
    }
  }

  private static long mib(double amount) {
    return Math.round(amount / MIB);
  }
}
