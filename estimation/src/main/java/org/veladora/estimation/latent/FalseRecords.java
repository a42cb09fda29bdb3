package org.veladora.estimation.latent;

/// What somebody who knows a list declares of it: the share of its records that are of people out
/// of scope, as a beta distribution. It has to come from outside the lists: an audit of a sample of
/// files, say, in which a of a + b were found to be false.
///
/// @param list index of the list
/// @param a above 0
/// @param b above 0
public record FalseRecords(int list, double a, double b) {
  /// A declaration whose standard deviation exceeds this says next to nothing.
  public static final double MAX_DEVIATION = 0.1;

  /// Nor does one that takes most records to be false.
  public static final double MAX_MEAN = 0.5;

  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException if the list is negative or a shape is not above 0 and finite
  public FalseRecords {
    if (list < 0 || !(a > 0 && b > 0) || !Double.isFinite(a + b)) {
      throw new IllegalArgumentException(
          "a declaration needs a list and two shapes above 0: " + list + ", " + a + ", " + b);
    }
  }

  /// The share that is expected.
  ///
  /// @return 0 to 1
  public double mean() {
    return a / (a + b);
  }

  /// The standard deviation of the share.
  ///
  /// @return above 0
  public double deviation() {
    return Math.sqrt(a * b / (a + b + 1)) / (a + b);
  }

  /// Whether the declaration says enough to rest an estimate on.
  ///
  /// @return false where the deviation exceeds 0.1 or the mean 0.5
  public boolean informative() {
    return deviation() <= MAX_DEVIATION && mean() <= MAX_MEAN;
  }
}
