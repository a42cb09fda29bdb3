package org.veladora.ingest;

/// Reads the cells of one column for one purpose.
sealed interface CellReader permits RememberingReader, IsoDateReader {
  /// What a cell means.
  Outcome read(Cell cell);
}
