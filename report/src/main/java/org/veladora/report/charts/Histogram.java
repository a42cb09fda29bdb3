package org.veladora.report.charts;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.CellValue;
import org.veladora.report.layout.FigureText;
import org.veladora.report.messages.Messages;

/// How often whole numbers fall into classes of equal width, as bars and as numbers.
///
/// @param bins the classes, ascending, none left out between the first and the last
/// @param chart the bars
public record Histogram(List<Bin> bins, BarChart chart) {
  private static final int MOST_CLASSES = 10;

  /// A class of numbers.
  ///
  /// @param name such as `1,230–1,239`
  /// @param count how many numbers fall into it
  public record Bin(String name, long count) {}

  /// Copies the list.
  public Histogram {
    bins = List.copyOf(bins);
  }

  /// Counts numbers by class: at most ten classes, whose width is 1, 2 or 5 times a power of ten.
  ///
  /// @param title title of the bars
  /// @param numbers one or more numbers, 0 or more each
  /// @param messages texts in the reader's language
  /// @return the classes and their bars
  public static Histogram of(String title, List<Long> numbers, Messages messages) {
    long least = numbers.stream().mapToLong(Long::longValue).min().orElseThrow();
    long most = numbers.stream().mapToLong(Long::longValue).max().orElseThrow();
    long width = Scale.of((most - least) * 5 / (MOST_CLASSES - 2)).step();
    List<Bin> bins = new ArrayList<>();
    for (long from = least - least % width; from <= most; from += width) {
      long to = from + width - 1;
      long start = from;
      long count = numbers.stream().filter(number -> number >= start && number <= to).count();
      String name =
          width == 1 ? FigureText.of(from) : FigureText.of(from) + "–" + FigureText.of(to);
      bins.add(new Bin(name, count));
    }
    return new Histogram(bins, chart(title, bins, messages));
  }

  private static BarChart chart(String title, List<Bin> bins, Messages messages) {
    List<CellValue> cells =
        bins.stream().<CellValue>map(each -> new CellValue.Shown(each.count())).toList();
    ChartData data =
        new ChartData(
            title,
            "",
            bins.stream().map(Bin::name).toList(),
            List.of(),
            "",
            List.of(""),
            List.of(cells),
            List.of(),
            List.of());
    List<BarChart.Panel> panels = BarChart.of(data, messages).panels();
    return new BarChart(title, messages.text("count.chart.histogram", title), "", panels);
  }
}
