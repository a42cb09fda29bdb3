package org.veladora.figures;

/// How many people of a stratum were seen by exactly one combination of lists.
///
/// @param lists bit mask of lists: bit i = list i, up to 40 lists, at least one bit
/// @param stratum name of the stratum; `all` where there is one
/// @param people 0 or more
public record CaptureHistory(long lists, String stratum, long people) {
  /// The most lists that a history can speak of.
  public static final int MAX_LISTS = 40;

  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException if the mask names no list or one above 40, or the count is
  ///   negative
  public CaptureHistory {
    if (lists <= 0 || lists >>> MAX_LISTS != 0 || people < 0) {
      throw new IllegalArgumentException(
          "a history names 1 to " + MAX_LISTS + " lists and a count of 0 or more");
    }
  }
}
