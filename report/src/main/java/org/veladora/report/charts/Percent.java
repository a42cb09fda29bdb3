package org.veladora.report.charts;

import java.util.Locale;

/// Places across a chart.
final class Percent {
  private Percent() {}

  /// A share of the width.
  ///
  /// @param share 0 to 100
  /// @return as an SVG length, such as `12.50%`
  static String of(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
