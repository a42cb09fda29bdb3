package org.veladora.model;

/// An age in completed years.
///
/// @param years 0 to 130
/// @param approximate true where the source marks the age as approximate
public record AgeYears(int years, boolean approximate) implements ClaimValue {
  /// The highest age that is taken for an age.
  public static final int MAX_YEARS = 130;

  /// Checks the range.
  ///
  /// @throws IllegalArgumentException if `years` is outside 0 to 130
  public AgeYears {
    if (years < 0 || years > MAX_YEARS) {
      throw new IllegalArgumentException("age must be 0 to " + MAX_YEARS + " years");
    }
  }

  /// An age stated without a mark of approximation.
  ///
  /// @param years 0 to 130
  /// @return the age
  public static AgeYears of(int years) {
    return new AgeYears(years, false);
  }

  @Override
  public String canonical() {
    return approximate ? "~" + years : Integer.toString(years);
  }

  @Override
  public String toString() {
    return "AgeYears[redacted]";
  }
}
