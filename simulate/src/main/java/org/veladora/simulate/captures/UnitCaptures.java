package org.veladora.simulate.captures;

/// The lists that a unit is on.
///
/// @param own bit mask of lists (bit i = list i) that found the unit by their own work
/// @param referred bit mask of lists that it is on only because another organisation sent it
public record UnitCaptures(int own, int referred) {
  /// All lists that the unit is on.
  ///
  /// @return bit mask of lists
  public int all() {
    return own | referred;
  }
}
