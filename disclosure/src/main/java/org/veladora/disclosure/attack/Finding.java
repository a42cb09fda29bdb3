package org.veladora.disclosure.attack;

/// What a reader can find out about a number that is not shown.
///
/// @param quantity the number
/// @param low least value for which the attacker holds a verified example
/// @param high greatest such value; the interval of the linear programme contains `low` to `high`
/// @param protects whether the example values lie at least the threshold apart
public record Finding(Quantity quantity, double low, double high, boolean protects) {

  /// Width of the interval.
  ///
  /// @return people, 0 or more
  public double width() {
    return high - low;
  }
}
