package org.veladora.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.veladora.report.messages.Messages;

/// Weights of evidence in bits: bars to the right speak for the same person, to the left against.
/// Each bar has a start, so that a pair's weight can be followed field by field (a waterfall).
///
/// @param title title of the chart
/// @param description the chart in words
/// @param height in pixels
/// @param zero where no evidence lies, as an SVG length
/// @param headings names of groups of bars
/// @param bars the bars
public record WeightChart(
    String title,
    String description,
    int height,
    String zero,
    List<BarChart.Label> headings,
    List<Bar> bars)
    implements Chart {
  private static final int LINE = 20;
  private static final int GAP = 8;
  private static final double LEFT = 36;
  private static final double RIGHT = 88;

  /// Weights beyond this many bits are drawn as this many.
  private static final double LIMIT = 40;

  /// A group of weights.
  ///
  /// @param name name of the group; empty for none
  /// @param weights the weights
  public record Group(String name, List<Weight> weights) {
    /// Copies the list.
    public Group {
      weights = List.copyOf(weights);
    }
  }

  /// A weight.
  ///
  /// @param name what it is the weight of
  /// @param fromBits where its bar starts; 0 but in a waterfall
  /// @param toBits where its bar ends
  /// @param text the weight in words
  public record Weight(String name, double fromBits, double toBits, String text) {}

  /// A bar.
  ///
  /// @param y upper edge in pixels from the top
  /// @param label its name
  /// @param x left end, as an SVG length
  /// @param width as an SVG length
  /// @param against whether it speaks against the same person
  /// @param text the weight
  public record Bar(int y, String label, String x, String width, boolean against, String text) {}

  /// Copies the lists.
  public WeightChart {
    headings = List.copyOf(headings);
    bars = List.copyOf(bars);
  }

  /// Lays out a chart.
  ///
  /// @param title its title
  /// @param groups the weights
  /// @param messages texts in the reader's language
  /// @return the chart
  public static WeightChart of(String title, List<Group> groups, Messages messages) {
    Span span = Span.of(groups);
    List<BarChart.Label> headings = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    int y = 0;
    for (Group group : groups) {
      if (!group.name().isEmpty()) {
        headings.add(new BarChart.Label(y + LINE - 5, group.name()));
        y += LINE;
      }
      for (Weight weight : group.weights()) {
        bars.add(bar(y, weight, span));
        y += LINE;
      }
      y += GAP;
    }
    String description = messages.text("count.chart.weights", title);
    return new WeightChart(title, description, y, span.x(0), headings, bars);
  }

  private static Bar bar(int y, Weight weight, Span span) {
    double from = drawn(weight.fromBits());
    double to = drawn(weight.toBits());
    return new Bar(
        y,
        weight.name(),
        span.x(Math.min(from, to)),
        Percent.of(span.width(Math.abs(to - from))),
        to < from,
        weight.text());
  }

  private static double drawn(double bits) {
    return Double.isNaN(bits) ? 0 : Math.clamp(bits, -LIMIT, LIMIT);
  }

  /// The weights from the least to the most; zero is always within.
  private record Span(double least, double most) {
    static Span of(List<Group> groups) {
      double[] ends =
          groups.stream()
              .flatMap(group -> group.weights().stream())
              .flatMapToDouble(weight -> DoubleStream.of(weight.fromBits(), weight.toBits()))
              .map(WeightChart::drawn)
              .toArray();
      double least = Math.min(-1, DoubleStream.of(ends).min().orElse(0));
      double most = Math.max(1, DoubleStream.of(ends).max().orElse(0));
      return new Span(least, most);
    }

    String x(double bits) {
      return Percent.of(LEFT + width(bits - least));
    }

    double width(double bits) {
      return (RIGHT - LEFT) * bits / (most - least);
    }
  }
}
