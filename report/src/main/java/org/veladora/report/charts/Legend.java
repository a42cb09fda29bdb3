package org.veladora.report.charts;

import java.util.ArrayList;
import java.util.List;

/// The sign of a series beside its name.
///
/// @param y pixels from the top to the middle of the first line
/// @param series number of the series, from 0
/// @param lines its name, in lines that fit on a narrow screen
public record Legend(int y, int series, List<String> lines) {
  /// Pixels of a line.
  static final int LINE = 20;

  /// Copies the list.
  public Legend {
    lines = List.copyOf(lines);
  }

  /// The legend of all series; empty for a single series.
  static List<Legend> of(ChartData data) {
    List<Legend> legend = new ArrayList<>();
    if (data.series().size() > 1) {
      for (int s = 0; s < data.series().size(); s++) {
        legend.add(new Legend(height(legend) + LINE / 2, s, Lines.of(data.series().get(s))));
      }
    }
    return legend;
  }

  /// Pixels of a legend.
  static int height(List<Legend> legend) {
    return legend.stream().mapToInt(entry -> entry.lines().size() * LINE).sum();
  }
}
