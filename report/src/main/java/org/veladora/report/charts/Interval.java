package org.veladora.report.charts;

import java.util.List;

/// A number with its uncertainty as a chart shows it, or that there is none.
public sealed interface Interval {

  /// Whose number it is.
  ///
  /// @return its name
  String name();

  /// The number in words, or why there is none.
  ///
  /// @return such as `11,418 (9,800 a 13,400)`
  String text();

  /// A number.
  ///
  /// @param name whose number it is
  /// @param text the number in words
  /// @param low lower end, 0 to `point`
  /// @param point the number
  /// @param high upper end, `point` or more; may be infinite
  /// @param draws what each linkage draw gives alone; empty where it is not shown
  record Known(String name, String text, double low, double point, double high, List<Double> draws)
      implements Interval {
    /// Copies the list and checks the order.
    ///
    /// @throws IllegalArgumentException if the ends do not hold the point
    public Known {
      draws = List.copyOf(draws);
      if (!(low >= 0 && low <= point && point <= high) || Double.isInfinite(point)) {
        throw new IllegalArgumentException("an interval holds its point: " + name);
      }
    }
  }

  /// No number.
  ///
  /// @param name whose number is wanted
  /// @param text why there is none
  record None(String name, String text) implements Interval {}
}
