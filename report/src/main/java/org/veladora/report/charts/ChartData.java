package org.veladora.report.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.veladora.figures.CellValue;
import org.veladora.figures.Dimension;
import org.veladora.figures.TableView;
import org.veladora.report.layout.CellWalk;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.Mark;
import org.veladora.report.messages.Messages;

/// What a chart shows of a table: one axis and up to four series; over the other dimensions their
/// totals.
///
/// @param title title of the table
/// @param axis name of the axis
/// @param points labels along the axis
/// @param positions for time: places along the axis; empty otherwise
/// @param seriesName name of what the series divide by; empty for one series
/// @param series labels of the series; one blank label for one series
/// @param cells one list a series: one cell a point
/// @param summed names of the dimensions over which totals are shown
/// @param notDrawn labels of categories of the axis that are not drawn
record ChartData(
    String title,
    String axis,
    List<String> points,
    List<Integer> positions,
    String seriesName,
    List<String> series,
    List<List<CellValue>> cells,
    List<String> summed,
    List<String> notDrawn) {
  private static final int MAX_SERIES = 4;
  private static final int MAX_BARS = 80;
  private static final int NO_SERIES = -1;

  /// What to draw of a table.
  ///
  /// @return the data, or empty where no dimension is small enough to be legible
  static Optional<ChartData> find(TableView view, Messages messages) {
    List<Dimension> dimensions = view.dimensions();
    return findAxis(dimensions)
        .map(axis -> new Choice(view, messages, axis, series(dimensions, axis)).data());
  }

  private static Optional<Axis> findAxis(List<Dimension> dimensions) {
    Optional<Axis> time =
        IntStream.range(0, dimensions.size())
            .mapToObj(d -> Axis.findTime(d, dimensions.get(d)))
            .flatMap(Optional::stream)
            .findFirst();
    return time.or(() ->
        IntStream.range(0, dimensions.size())
            .boxed()
            .filter(d -> dimensions.get(d).size() <= MAX_BARS)
            .max(Comparator.comparingInt((Integer d) -> dimensions.get(d).size()))
            .map(d -> Axis.ofNames(d, dimensions.get(d))));
  }

  /// The dimension for the series: the largest of up to four categories with which the chart stays
  /// legible.
  private static int series(List<Dimension> dimensions, Axis axis) {
    int drawn = axis.positions().isEmpty() ? axis.categories().size() : 1;
    return IntStream.range(0, dimensions.size())
        .filter(d -> d != axis.dimension())
        .filter(d -> dimensions.get(d).size() <= MAX_SERIES)
        .filter(d -> dimensions.get(d).size() * drawn <= MAX_BARS)
        .boxed()
        .max(Comparator.comparingInt(d -> dimensions.get(d).size()))
        .orElse(NO_SERIES);
  }

  boolean overTime() {
    return !positions.isEmpty();
  }

  /// The largest number shown, at least 1.
  long largest() {
    return shown().max().orElse(1);
  }

  /// The chart in words.
  String description(Messages messages) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        seriesName.isEmpty()
            ? messages.text("report.chart.describe", title, axis)
            : messages.text("report.chart.describeSeries", title, axis, seriesName));
    OptionalLong smallest = shown().min();
    if (smallest.isPresent()) {
      sentences.add(
          messages.text(
              "report.chart.range",
              FigureText.of(smallest.getAsLong()),
              FigureText.of(shown().max().getAsLong())));
    }
    String beware = beware(messages);
    if (!beware.isEmpty()) {
      sentences.add(beware);
    }
    return String.join(" ", sentences);
  }

  /// What a reader must know beside the chart: totals, cells without a number, what is not drawn.
  String beware(Messages messages) {
    List<String> sentences = new ArrayList<>();
    if (!summed.isEmpty()) {
      sentences.add(messages.text("report.chart.summed", String.join(", ", summed)));
    }
    count(Mark.SUPPRESSED)
        .ifPresent(n -> sentences.add(messages.text("report.chart.suppressed", n)));
    count(Mark.NO_DATA).ifPresent(n -> sentences.add(messages.text("report.chart.noData", n)));
    if (!notDrawn.isEmpty()) {
      sentences.add(messages.text("report.chart.notDrawn", String.join(", ", notDrawn)));
    }
    return String.join(" ", sentences);
  }

  private OptionalLong count(Mark mark) {
    long n = cells.stream().flatMap(List::stream).filter(cell -> Mark.of(cell) == mark).count();
    return n == 0 ? OptionalLong.empty() : OptionalLong.of(n);
  }

  private LongStream shown() {
    return cells.stream()
        .flatMap(List::stream)
        .flatMapToLong(cell ->
            switch (cell) {
              case CellValue.Shown(long people) -> LongStream.of(people);
              case CellValue.AtLeast(long people) -> LongStream.of(people);
              case CellValue.Suppressed _, CellValue.NoData _ -> LongStream.empty();
            });
  }

  /// An axis and the dimension of the series within a table.
  private record Choice(TableView view, Messages messages, Axis axis, int series) {
    ChartData data() {
      Dimension along = view.dimensions().get(axis.dimension());
      boolean one = series == NO_SERIES;
      return new ChartData(
          messages.text(view.title()),
          messages.text(along.label()),
          axis.categories().stream().map(i -> label(along, i)).toList(),
          axis.positions(),
          one ? "" : messages.text(view.dimensions().get(series).label()),
          one ? List.of("") : labels(view.dimensions().get(series)),
          one ? List.of(cells(TableView.TOTAL)) : allCells(),
          summed(),
          IntStream.range(0, along.size())
              .filter(i -> !axis.categories().contains(i))
              .mapToObj(i -> label(along, i))
              .toList());
    }

    private List<List<CellValue>> allCells() {
      return IntStream.range(0, view.dimensions().get(series).size())
          .mapToObj(this::cells)
          .toList();
    }

    private List<CellValue> cells(int ofSeries) {
      return axis.categories().stream().map(point -> cell(point, ofSeries)).toList();
    }

    private CellValue cell(int point, int ofSeries) {
      List<Integer> coordinate = new ArrayList<>();
      for (int d = 0; d < view.dimensions().size(); d++) {
        int other = d == series ? ofSeries : TableView.TOTAL;
        coordinate.add(d == axis.dimension() ? point : other);
      }
      return view.cell(CellWalk.indices(coordinate));
    }

    private List<String> summed() {
      return IntStream.range(0, view.dimensions().size())
          .filter(d -> d != axis.dimension() && d != series)
          .mapToObj(d -> messages.text(view.dimensions().get(d).label()))
          .toList();
    }

    private List<String> labels(Dimension dimension) {
      return IntStream.range(0, dimension.size()).mapToObj(i -> label(dimension, i)).toList();
    }

    private String label(Dimension dimension, int category) {
      return messages.text(dimension.categories().get(category).label());
    }
  }
}
