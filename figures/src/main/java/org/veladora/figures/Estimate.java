package org.veladora.figures;

import java.util.List;

/// An estimated number of people, with what is needed to judge it. Never a bare number.
///
/// @param point people, 0 or more
/// @param low lower end of the interval, 0 to `point`
/// @param high upper end of the interval, `point` or more; may be infinite
/// @param level nominal coverage of the interval, within 0 and 1 (exclusive)
/// @param method name of the method
/// @param model the model that was fitted, in the method's notation
/// @param diagnostics one a line: convergence, fit, conditions
/// @param seed seed of everything random in it
public record Estimate(
    double point,
    double low,
    double high,
    double level,
    String method,
    String model,
    List<String> diagnostics,
    long seed)
    implements EstimateOrRefusal {
  /// Checks that the interval holds the point.
  ///
  /// @throws IllegalArgumentException if it does not, a value is no number, or the level is not
  ///   within 0 and 1
  public Estimate {
    diagnostics = List.copyOf(diagnostics);
    boolean ordered = low >= 0 && low <= point && point <= high && Double.isFinite(point);
    if (!ordered || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "an estimate needs 0 <= low <= point <= high and 0 < level < 1: "
              + low
              + ", "
              + point
              + ", "
              + high
              + ", "
              + level);
    }
  }
}
