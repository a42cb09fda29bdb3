package org.veladora.report.charts;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.CellValue;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.Mark;
import org.veladora.report.messages.Messages;

/// Lines over time, from zero. A line breaks where a point has no number; what is missing stands in
/// a lane of its own under the axis.
///
/// @param title title of the chart
/// @param description the chart in words
/// @param beware what a reader must know beside it; may be empty
/// @param height in pixels
/// @param legend the series
/// @param grid lines across with their numbers
/// @param ticks labels along the axis
/// @param segments parts of lines
/// @param points the numbers
/// @param lanes what has no number
public record LineChart(
    String title,
    String description,
    String beware,
    int height,
    List<Legend> legend,
    List<Grid> grid,
    List<Tick> ticks,
    List<Segment> segments,
    List<Point> points,
    List<Lane> lanes)
    implements Chart {

  /// A line across.
  ///
  /// @param y pixels from the top
  /// @param label its number
  public record Grid(int y, String label) {}

  /// A label along the axis.
  ///
  /// @param x as an SVG length
  /// @param y base line in pixels from the top
  /// @param label the label
  /// @param onNarrow whether it has room on a narrow screen too
  public record Tick(String x, int y, String label, boolean onNarrow) {}

  /// A part of a line, between neighbouring points in time.
  ///
  /// @param x1 start, as an SVG length
  /// @param y1 start, pixels from the top
  /// @param x2 end, as an SVG length
  /// @param y2 end, pixels from the top
  /// @param series number of the series, from 0
  public record Segment(String x1, int y1, String x2, int y2, int series) {}

  /// A number.
  ///
  /// @param x as an SVG length
  /// @param y pixels from the top
  /// @param series number of the series, from 0
  /// @param atLeast whether it is only a lower bound
  public record Point(String x, int y, int series, boolean atLeast) {}

  /// What has no number in a series.
  ///
  /// @param y upper edge of its boxes, in pixels from the top
  /// @param label name of the series, and what the boxes mean
  /// @param series number of the series, from 0
  /// @param gaps the boxes
  public record Lane(int y, String label, int series, List<Gap> gaps) {
    /// Copies the list.
    public Lane {
      gaps = List.copyOf(gaps);
    }
  }

  /// A point without a number.
  ///
  /// @param x its middle, as an SVG length
  /// @param mark why there is none
  public record Gap(String x, Mark mark) {}

  /// Copies the lists.
  public LineChart {
    legend = List.copyOf(legend);
    grid = List.copyOf(grid);
    ticks = List.copyOf(ticks);
    segments = List.copyOf(segments);
    points = List.copyOf(points);
    lanes = List.copyOf(lanes);
  }

  /// Lays out the chart.
  static LineChart of(ChartData data, Messages messages) {
    return new Plot(data).chart(messages);
  }

  /// Places within one chart.
  private static final class Plot {
    private static final int PLOT = 230;
    private static final int AXIS = 26;
    private static final int LANE = 40;
    private static final double LEFT = 9;
    private static final double RIGHT = 95;
    private static final int NARROW_LABELS = 5;
    private static final int WIDE_CHARACTERS = 76;

    private final ChartData data;
    private final List<Legend> legend;
    private final int top;
    private final int bottom;
    private final Scale scale;

    Plot(ChartData data) {
      this.data = data;
      this.legend = Legend.of(data);
      this.top = Legend.height(legend) + 20;
      this.bottom = top + PLOT;
      this.scale = Scale.of(data.largest());
    }

    LineChart chart(Messages messages) {
      List<Segment> segments = new ArrayList<>();
      List<Point> points = new ArrayList<>();
      for (int series = 0; series < data.series().size(); series++) {
        line(series, segments, points);
      }
      List<Lane> lanes = lanes(messages);
      int height = bottom + AXIS + LANE * lanes.size() + 6;
      return new LineChart(
          messages.text("report.chart.lines", data.title()),
          data.description(messages),
          data.beware(messages),
          height,
          legend,
          grid(),
          ticks(),
          segments,
          points,
          lanes);
    }

    private List<Grid> grid() {
      List<Grid> lines = new ArrayList<>();
      for (long number = 0; number <= scale.ceiling(); number += scale.step()) {
        lines.add(new Grid(y(number), FigureText.of(number)));
      }
      return lines;
    }

    private List<Tick> ticks() {
      int points = data.points().size();
      int letters = data.points().stream().mapToInt(String::length).max().orElse(1);
      int wide = Math.ceilDiv(points * (letters + 1), WIDE_CHARACTERS);
      int narrow = Math.ceilDiv(points, NARROW_LABELS * 4 / Math.max(4, letters));
      List<Tick> ticks = new ArrayList<>();
      for (int point = 0; point < points; point++) {
        boolean onNarrow = point % (wide * Math.ceilDiv(narrow, wide)) == 0;
        if (point % wide == 0) {
          ticks.add(new Tick(x(point), bottom + 18, data.points().get(point), onNarrow));
        }
      }
      return ticks;
    }

    private void line(int series, List<Segment> segments, List<Point> points) {
      List<CellValue> cells = data.cells().get(series);
      for (int point = 0; point < cells.size(); point++) {
        long people = people(cells.get(point));
        if (people < 0) {
          continue;
        }
        boolean atLeast = Mark.of(cells.get(point)) == Mark.AT_LEAST;
        points.add(new Point(x(point), y(people), series, atLeast));
        boolean follows =
            point > 0 && data.positions().get(point) - data.positions().get(point - 1) == 1;
        if (follows && people(cells.get(point - 1)) >= 0) {
          int before = y(people(cells.get(point - 1)));
          segments.add(new Segment(x(point - 1), before, x(point), y(people), series));
        }
      }
    }

    private List<Lane> lanes(Messages messages) {
      List<Lane> lanes = new ArrayList<>();
      for (int series = 0; series < data.series().size(); series++) {
        List<CellValue> cells = data.cells().get(series);
        List<Gap> gaps = new ArrayList<>();
        for (int point = 0; point < cells.size(); point++) {
          if (people(cells.get(point)) < 0) {
            gaps.add(new Gap(x(point), Mark.of(cells.get(point))));
          }
        }
        if (!gaps.isEmpty()) {
          int y = bottom + AXIS + LANE * lanes.size() + 22;
          lanes.add(new Lane(y, laneLabel(series, gaps, messages), series, gaps));
        }
      }
      return lanes;
    }

    private String laneLabel(int series, List<Gap> gaps, Messages messages) {
      String marks =
          String.join(
              ", ",
              gaps.stream()
                  .map(Gap::mark)
                  .distinct()
                  .map(mark -> messages.text("report.chart.lane." + mark.name()))
                  .toList());
      String name = data.series().get(series);
      return name.isEmpty() ? marks : name + ": " + marks;
    }

    /// The number of a cell, or -1 where it shows none.
    private static long people(CellValue cell) {
      return switch (cell) {
        case CellValue.Shown(long people) -> people;
        case CellValue.AtLeast(long people) -> people;
        case CellValue.Suppressed _, CellValue.NoData _ -> -1;
      };
    }

    private String x(int point) {
      double first = data.positions().getFirst();
      double span = data.positions().getLast() - first;
      return Percent.of(LEFT + (RIGHT - LEFT) * (data.positions().get(point) - first) / span);
    }

    private int y(long people) {
      return bottom - (int) Math.round(PLOT * scale.at((double) people));
    }
  }
}
