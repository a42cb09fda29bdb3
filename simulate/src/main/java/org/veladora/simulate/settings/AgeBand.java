package org.veladora.simulate.settings;

/// Ages that occur, and how often.
///
/// @param fromYears youngest completed age at the event
/// @param toYears oldest, not below `fromYears`; ages within the band are equally likely
/// @param weight relative frequency of the band, above 0
public record AgeBand(int fromYears, int toYears, double weight) {
  /// Checks the order of the ages and the weight.
  ///
  /// @throws IllegalArgumentException if the ages are not 0 to 110 in order, or the weight is not
  ///   above 0
  public AgeBand {
    if (fromYears < 0 || toYears < fromYears || toYears > 110) {
      throw new IllegalArgumentException("ages of a band: " + fromYears + " to " + toYears);
    }
    if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight of a band is above 0: " + weight);
    }
  }
}
