package org.veladora.model;

/// Where a claim stands.
///
/// @param file name of the file, without folders; its hash is in the import report
/// @param line physical line on which the row starts, from 1 (the header is line 1)
/// @param column column of the cell, from 1; 0 for the row as a whole
public record Provenance(String file, long line, int column) {
  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException if `line` is under 1 or `column` under 0
  public Provenance {
    if (line < 1 || column < 0) {
      throw new IllegalArgumentException(
          "line starts at 1 and column at 0: " + line + ", " + column);
    }
  }
}
