package org.veladora.figures;

/// One derived figure.
public sealed interface Measure {

  /// A number in the unit of its column.
  ///
  /// @param value finite
  /// @param decimals digits after the point with which it is shown, 0 to 6
  record Value(double value, int decimals) implements Measure {
    /// Checks that it is a number.
    ///
    /// @throws IllegalArgumentException if `value` is not finite or `decimals` outside 0 to 6
    public Value {
      if (!Double.isFinite(value) || decimals < 0 || decimals > 6) {
        throw new IllegalArgumentException("a figure is finite, with 0 to 6 decimals: " + value);
      }
    }
  }

  /// An input is suppressed, so this is.
  record Suppressed() implements Measure {}

  /// There is no such figure: an input has no data, or the base is zero.
  record NoData() implements Measure {}

  /// The figure that a cell shows, as a measure in people.
  ///
  /// @param cell the cell
  /// @return the number, or why there is none; an incomplete count is no data, because it is no
  ///   measure of the whole
  static Measure of(CellValue cell) {
    return switch (cell) {
      case CellValue.Shown(long people) -> new Value(people, 0);
      case CellValue.AtLeast _, CellValue.NoData _ -> new NoData();
      case CellValue.Suppressed _ -> new Suppressed();
    };
  }
}
