package org.veladora.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.veladora.report.layout.FigureText;
import org.veladora.report.messages.Messages;

/// Numbers with their uncertainty, one under the other on one scale that begins at zero: a line
/// from the lower to the upper end, a dot at the number, and fine strokes where single linkage
/// draws lie. An upper end beyond the axis is an arrow.
///
/// The axis ends at three times the largest number, so that one interval without a limit does not
/// press all others together.
///
/// @param title title of the chart
/// @param description the chart in words
/// @param beware what a reader must know beside it; may be empty
/// @param height in pixels
/// @param plot upper and lower edge of the rows
/// @param ticks numbers along the axis
/// @param references numbers that are lines through all rows
/// @param rows the rows
public record IntervalChart(
    String title,
    String description,
    String beware,
    int height,
    Plot plot,
    List<Tick> ticks,
    List<Reference> references,
    List<Row> rows)
    implements Chart {
  private static final int LABEL = 17;
  private static final int VALUE = 15;
  private static final int BAND = 18;
  private static final int GAP = 12;
  private static final int AXIS = 24;
  private static final double LEFT = 2;
  private static final double RIGHT = 95;

  /// The most that the axis reaches, as a multiple of the largest number.
  private static final double REACH = 3;

  /// A number that all rows are compared with.
  ///
  /// @param name what it is
  /// @param people the number, 0 or more
  /// @param kind how it is drawn
  public record Compared(String name, double people, Kind kind) {}

  /// How a reference is drawn.
  public enum Kind {
    /// People who are on a list: no total is under it.
    DOCUMENTED,
    /// The known number of an invented population.
    TRUTH;

    /// The code as in style sheets.
    ///
    /// @return `documented` or `truth`
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Edges of the rows.
  ///
  /// @param top in pixels from the top
  /// @param bottom in pixels from the top
  public record Plot(int top, int bottom) {}

  /// A number along the axis.
  ///
  /// @param x as an SVG length
  /// @param label the number
  /// @param onNarrow whether it has room on a narrow screen too
  public record Tick(String x, String label, boolean onNarrow) {}

  /// A line through all rows, and its entry in the legend.
  ///
  /// @param x as an SVG length
  /// @param kind how it is drawn
  /// @param legend its entry
  public record Reference(String x, Kind kind, Legend legend) {}

  /// A row.
  ///
  /// @param labels its name, line by line
  /// @param text the number in words, or why there is none
  /// @param textY base line of that text
  /// @param y middle of the interval
  /// @param drawn whether there is a number
  /// @param from lower end, as an SVG length
  /// @param to upper end
  /// @param point the number
  /// @param beyond whether the upper end lies beyond the axis
  /// @param draws single linkage draws, as SVG lengths
  public record Row(
      List<BarChart.Label> labels,
      String text,
      int textY,
      int y,
      boolean drawn,
      String from,
      String to,
      String point,
      boolean beyond,
      List<String> draws) {
    /// Copies the lists.
    public Row {
      labels = List.copyOf(labels);
      draws = List.copyOf(draws);
    }
  }

  /// Copies the lists.
  public IntervalChart {
    ticks = List.copyOf(ticks);
    references = List.copyOf(references);
    rows = List.copyOf(rows);
  }

  /// Lays out a chart.
  ///
  /// @param title its title
  /// @param note what a reader must know beside it; may be empty
  /// @param intervals the rows, one or more
  /// @param compared numbers that are lines through all rows
  /// @param messages texts in the reader's language
  /// @return the chart
  public static IntervalChart of(
      String title,
      String note,
      List<Interval> intervals,
      List<Compared> compared,
      Messages messages) {
    Scale scale = Scale.of(reach(intervals, compared));
    List<Reference> references = references(compared, scale);
    int top =
        references.stream().mapToInt(line -> line.legend().lines().size() * Legend.LINE).sum();
    List<Row> rows = new ArrayList<>();
    int y = top + (references.isEmpty() ? 0 : GAP);
    for (Interval interval : intervals) {
      Row row = row(interval, y, scale);
      rows.add(row);
      y = row.y() + BAND / 2 + GAP;
    }
    String beyond = rows.stream().anyMatch(Row::beyond) ? messages.text("count.chart.beyond") : "";
    return new IntervalChart(
        title,
        description(title, intervals, compared, messages),
        (note + " " + beyond).strip(),
        y + AXIS,
        new Plot(top, y),
        ticks(scale),
        references,
        rows);
  }

  private static long reach(List<Interval> intervals, List<Compared> compared) {
    List<Interval.Known> known =
        intervals.stream()
            .filter(Interval.Known.class::isInstance)
            .map(Interval.Known.class::cast)
            .toList();
    double points =
        DoubleStream.concat(
                known.stream().mapToDouble(Interval.Known::point),
                compared.stream().mapToDouble(Compared::people))
            .max()
            .orElse(1);
    double ends = known.stream().mapToDouble(Interval.Known::high).max().orElse(1);
    return (long) Math.ceil(Math.max(points, Math.min(ends, REACH * points)));
  }

  private static List<Reference> references(List<Compared> compared, Scale scale) {
    List<Reference> references = new ArrayList<>();
    int y = Legend.LINE / 2;
    for (Compared line : compared) {
      List<String> lines = Lines.of(line.name());
      String x = x(line.people(), scale);
      references.add(new Reference(x, line.kind(), new Legend(y, references.size(), lines)));
      y += lines.size() * Legend.LINE;
    }
    return references;
  }

  private static Row row(Interval interval, int top, Scale scale) {
    List<BarChart.Label> labels = new ArrayList<>();
    int y = top;
    for (String line : Lines.of(interval.name())) {
      labels.add(new BarChart.Label(y + LABEL - 5, line));
      y += LABEL;
    }
    int textY = y + VALUE - 4;
    int middle = y + VALUE + BAND / 2;
    return switch (interval) {
      case Interval.None none ->
          new Row(labels, none.text(), textY, middle, false, "0", "0", "0", false, List.of());
      case Interval.Known known -> {
        boolean beyond = known.high() > scale.ceiling();
        yield new Row(
            labels,
            known.text(),
            textY,
            middle,
            true,
            x(known.low(), scale),
            x(beyond ? (double) scale.ceiling() : known.high(), scale),
            x(known.point(), scale),
            beyond,
            known.draws().stream()
                .filter(draw -> draw <= scale.ceiling())
                .map(draw -> x(draw, scale))
                .distinct()
                .toList());
      }
    };
  }

  private static List<Tick> ticks(Scale scale) {
    List<Tick> ticks = new ArrayList<>();
    boolean crowded = FigureText.of(scale.ceiling()).length() > 7;
    for (long number = 0; number <= scale.ceiling(); number += scale.step()) {
      boolean onNarrow = !crowded || ticks.size() % 2 == 0;
      ticks.add(new Tick(x((double) number, scale), FigureText.of(number), onNarrow));
    }
    return ticks;
  }

  private static String x(double people, Scale scale) {
    return Percent.of(LEFT + (RIGHT - LEFT) * scale.at(people));
  }

  private static String description(
      String title, List<Interval> intervals, List<Compared> compared, Messages messages) {
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.text("count.chart.intervals", title));
    compared.forEach(line -> sentences.add(line.name() + "."));
    intervals.forEach(interval -> sentences.add(interval.name() + ": " + interval.text() + "."));
    sentences.add(messages.text("count.chart.table"));
    return String.join(" ", sentences);
  }
}
