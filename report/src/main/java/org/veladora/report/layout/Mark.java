package org.veladora.report.layout;

import org.veladora.figures.CellValue;
import org.veladora.figures.Measure;

/// Why a cell is not simply a number.
public enum Mark {
  /// It is a number.
  NONE(""),
  /// The gate does not publish it.
  SUPPRESSED("suppressed"),
  /// There is no data for it, which is not zero.
  NO_DATA("no_data"),
  /// At least the number shown.
  AT_LEAST("at_least");

  private final String code;

  Mark(String code) {
    this.code = code;
  }

  /// The code as in CSV and JSON.
  ///
  /// @return empty for a number
  public String code() {
    return code;
  }

  /// The mark of a cell.
  ///
  /// @param cell the cell
  /// @return its mark
  public static Mark of(CellValue cell) {
    return switch (cell) {
      case CellValue.Shown _ -> NONE;
      case CellValue.AtLeast _ -> AT_LEAST;
      case CellValue.Suppressed _ -> SUPPRESSED;
      case CellValue.NoData _ -> NO_DATA;
    };
  }

  /// The mark of a derived figure.
  ///
  /// @param measure the figure
  /// @return its mark
  public static Mark of(Measure measure) {
    return switch (measure) {
      case Measure.Value _ -> NONE;
      case Measure.Suppressed _ -> SUPPRESSED;
      case Measure.NoData _ -> NO_DATA;
    };
  }
}
