package org.veladora.figures.chains;

/// From where to where a share goes.
///
/// @param low 0 to 1
/// @param high `low` to 1
public record Interval(double low, double high) {
  /// Checks the order.
  ///
  /// @throws IllegalArgumentException if the ends are not in order within 0 and 1
  public Interval {
    if (!(low >= 0 && low <= high && high <= 1)) {
      throw new IllegalArgumentException("not an interval of shares: " + low + ", " + high);
    }
  }

  /// How long it is.
  ///
  /// @return 0 to 1
  public double length() {
    return high - low;
  }
}
