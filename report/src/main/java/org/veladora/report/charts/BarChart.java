package org.veladora.report.charts;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.CellValue;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.Mark;
import org.veladora.report.messages.Messages;

/// Horizontal bars: the name of each category above its bars, the number at their end.
///
/// @param title title of the chart
/// @param description the chart in words
/// @param beware what a reader must know beside it; may be empty
/// @param panels parts that fit on a printed page, all on one scale
public record BarChart(String title, String description, String beware, List<Panel> panels)
    implements Chart {
  private static final int BAR = 15;
  private static final int LABEL = 17;
  private static final int GAP = 9;
  private static final int MAX_PANEL_PIXELS = 760;

  /// Width of the longest bar; the rest is for its number.
  private static final double WIDEST = 72;

  /// Width of the mark that stands for a cell without a number: the same for all.
  private static final double MARK = 10;

  /// A part of the chart.
  ///
  /// @param top upper edge of the bars, in pixels from the top
  /// @param height in pixels
  /// @param legend the series
  /// @param labels names of categories, line by line
  /// @param bars the bars
  public record Panel(
      int top, int height, List<Legend> legend, List<Label> labels, List<Bar> bars) {
    /// Copies the lists.
    public Panel {
      legend = List.copyOf(legend);
      labels = List.copyOf(labels);
      bars = List.copyOf(bars);
    }
  }

  /// A line of the name of a category.
  ///
  /// @param y base line in pixels from the top
  /// @param text the line
  public record Label(int y, String text) {}

  /// A bar.
  ///
  /// @param y upper edge in pixels from the top
  /// @param width as an SVG length
  /// @param series number of the series, from 0
  /// @param text the number or the name of the mark
  /// @param mark why it is no number, if it is none
  public record Bar(int y, String width, int series, String text, Mark mark) {}

  /// Copies the list.
  public BarChart {
    panels = List.copyOf(panels);
  }

  /// Lays out the chart.
  static BarChart of(ChartData data, Messages messages) {
    List<Panel> panels = new ArrayList<>();
    int parts = Math.ceilDiv(height(data), MAX_PANEL_PIXELS);
    for (int part = 0; part < parts; part++) {
      int from = part * data.points().size() / parts;
      int to = (part + 1) * data.points().size() / parts;
      panels.add(panel(data, from, to, messages));
    }
    String title = messages.text("report.chart.bars", data.title());
    return new BarChart(title, data.description(messages), data.beware(messages), panels);
  }

  private static int height(ChartData data) {
    int lines = data.points().stream().mapToInt(name -> Lines.of(name).size()).sum();
    return lines * LABEL + data.points().size() * (BAR * data.series().size() + GAP);
  }

  private static Panel panel(ChartData data, int from, int to, Messages messages) {
    List<Legend> legend = Legend.of(data);
    List<Label> labels = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    int top = Legend.height(legend) + (legend.isEmpty() ? 0 : GAP);
    int y = top;
    for (int point = from; point < to; point++) {
      for (String line : Lines.of(data.points().get(point))) {
        labels.add(new Label(y + LABEL - 5, line));
        y += LABEL;
      }
      for (int series = 0; series < data.series().size(); series++) {
        bars.add(bar(y, series, data.cells().get(series).get(point), data.largest(), messages));
        y += BAR;
      }
      y += GAP;
    }
    return new Panel(top, y, legend, labels, bars);
  }

  private static Bar bar(int y, int series, CellValue cell, long largest, Messages messages) {
    String width =
        switch (cell) {
          case CellValue.Shown(long people) -> width(people, largest);
          case CellValue.AtLeast(long people) -> width(people, largest);
          case CellValue.Suppressed _, CellValue.NoData _ -> Percent.of(MARK);
        };
    Mark mark = Mark.of(cell);
    String text =
        switch (mark) {
          case NONE, AT_LEAST -> FigureText.of(cell).text();
          case SUPPRESSED, NO_DATA -> messages.text("report.cell." + mark.name());
        };
    return new Bar(y, width, series, text, mark);
  }

  private static String width(long people, long largest) {
    return Percent.of(WIDEST * people / Math.max(1, largest));
  }
}
