package org.veladora.report.charts;

import java.util.ArrayList;
import java.util.List;

/// The sign of a series beside its name.
///
/// @param y pixels from the top to the middle of the line
/// @param series number of the series, from 0
/// @param label its name
public record Legend(int y, int series, String label) {
  /// Pixels of a line.
  static final int LINE = 20;

  /// The legend of all series, one a line; empty for a single series.
  static List<Legend> of(ChartData data) {
    List<Legend> lines = new ArrayList<>();
    if (data.series().size() > 1) {
      for (int s = 0; s < data.series().size(); s++) {
        lines.add(new Legend(LINE * s + LINE / 2, s, data.series().get(s)));
      }
    }
    return lines;
  }
}
