package org.veladora.linkage.comparison;

/// Which states of Mexico have a border in common, by INEGI's codes.
///
/// Source: INEGI, Marco Geoestadístico, the outlines of the 32 federative entities.
final class NeighbouringStates {
  /// For each state, by code from 1, those with a higher code.
  private static final int[][] HIGHER = {
    {14, 32},
    {3, 26},
    {},
    {23, 27, 31},
    {8, 10, 19, 24, 32},
    {14, 16},
    {20, 27, 30},
    {10, 25, 26},
    {15, 17},
    {18, 25, 32},
    {14, 16, 22, 24, 32},
    {15, 16, 17, 20, 21},
    {15, 21, 22, 24, 29, 30},
    {16, 18, 24, 32},
    {16, 17, 21, 22, 29},
    {22},
    {21},
    {25, 32},
    {24, 28, 32},
    {21, 30},
    {29, 30},
    {24},
    {31},
    {28, 30, 32},
    {26},
    {},
    {30},
    {30},
    {},
    {},
    {},
    {},
  };

  private static final long[] NEIGHBOURS = neighbours();

  private NeighbouringStates() {}

  private static long[] neighbours() {
    long[] of = new long[HIGHER.length + 1];
    for (int state = 1; state <= HIGHER.length; state++) {
      for (int other : HIGHER[state - 1]) {
        of[state] |= 1L << other;
        of[other] |= 1L << state;
      }
    }
    return of;
  }

  /// Whether two states touch; false for codes that are no state's.
  static boolean touch(int state, int other) {
    return state > 0
        && state < NEIGHBOURS.length
        && other < NEIGHBOURS.length
        && (NEIGHBOURS[state] >>> other & 1) == 1;
  }
}
