package org.veladora.report.charts;

/// Numbers of people along an axis that begins at zero.
///
/// @param step distance between lines of the grid: 1, 2 or 5 times a power of ten
/// @param ceiling the last line, a multiple of the step
record Scale(long step, long ceiling) {
  private static final int LINES = 5;

  /// The scale that shows a number with at most five steps.
  ///
  /// @param largest 0 or more
  static Scale of(long largest) {
    long power = 1;
    while (true) {
      for (long factor : new long[] {1, 2, 5}) {
        long step = factor * power;
        if (largest <= step * LINES) {
          return new Scale(step, Math.ceilDiv(Math.max(1, largest), step) * step);
        }
      }
      power = Math.multiplyExact(power, 10L);
    }
  }

  /// Where a number lies.
  ///
  /// @return 0 at zero, 1 at the ceiling
  double at(double number) {
    return number / ceiling;
  }
}
