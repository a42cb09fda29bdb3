package org.veladora.figures;

/// What a reader sees in a cell of a table of people.
public sealed interface CellValue {

  /// A number of people.
  ///
  /// @param people 0 or more
  record Shown(long people) implements CellValue {}

  /// At least so many: some inputs of the cell have no data, such as months not yet published.
  ///
  /// @param people the sum of what is there, 0 or more
  record AtLeast(long people) implements CellValue {}

  /// The gate does not publish this cell.
  record Suppressed() implements CellValue {}

  /// The source has no data for this cell, which is not zero.
  record NoData() implements CellValue {}
}
