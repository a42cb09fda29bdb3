package org.veladora.report.charts;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.CellValue;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.Mark;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.messages.Messages;

/// Bars of numbers that are in no table of people: several series side by side, the number at the
/// end of each bar, all from zero on one scale.
public final class GroupedBars {
  /// A share is drawn to this part of itself.
  private static final int PARTS = 100_000;

  private GroupedBars() {}

  /// The bars of one name.
  ///
  /// @param name what they are about
  /// @param values one a series, finite, 0 or more
  public record Row(String name, List<Double> values) {
    /// Copies the list.
    public Row {
      values = List.copyOf(values);
    }
  }

  /// Bars of counts.
  ///
  /// @param title title of the chart
  /// @param series names of the series, 1 to 4
  /// @param rows the rows, from the top
  /// @param messages texts in the reader's language
  /// @return the chart; its numbers are whole
  public static BarChart ofCounts(
      String title, List<String> series, List<Row> rows, Messages messages) {
    return chart(title, series, rows, 1, messages, value -> FigureText.of(Math.round(value)));
  }

  /// Bars of shares.
  ///
  /// @param title title of the chart
  /// @param series names of the series, 1 to 4
  /// @param rows the rows, from the top; values from 0 to 1
  /// @param messages texts in the reader's language
  /// @return the chart; its numbers are percentages
  public static BarChart ofShares(
      String title, List<String> series, List<Row> rows, Messages messages) {
    return chart(
        title,
        series,
        rows,
        PARTS,
        messages,
        value -> messages.text("count.percent", QuantityText.percent(value)));
  }

  /// How a number stands at the end of its bar.
  private interface NumberText {
    String of(double value);
  }

  /// Six parameters: what is drawn, and in which numbers and words.
  private static BarChart chart(
      String title,
      List<String> series,
      List<Row> rows,
      int scale,
      Messages messages,
      NumberText text) {
    List<List<CellValue>> cells = new ArrayList<>();
    for (int s = 0; s < series.size(); s++) {
      int each = s;
      cells.add(
          rows.stream()
              .<CellValue>map(
                  row -> new CellValue.Shown(Math.round(scale * row.values().get(each))))
              .toList());
    }
    ChartData data =
        new ChartData(
            title,
            "",
            rows.stream().map(Row::name).toList(),
            List.of(),
            "",
            series,
            cells,
            List.of(),
            List.of());
    List<BarChart.Panel> panels = new ArrayList<>();
    int bar = 0;
    for (BarChart.Panel panel : BarChart.of(data, messages).panels()) {
      List<BarChart.Bar> bars = new ArrayList<>();
      for (BarChart.Bar drawn : panel.bars()) {
        double value = rows.get(bar / series.size()).values().get(bar % series.size());
        bars.add(
            new BarChart.Bar(drawn.y(), drawn.width(), drawn.series(), text.of(value), Mark.NONE));
        bar++;
      }
      panels.add(
          new BarChart.Panel(panel.top(), panel.height(), panel.legend(), panel.labels(), bars));
    }
    return new BarChart(title, messages.text("count.chart.grouped", title), "", panels);
  }
}
