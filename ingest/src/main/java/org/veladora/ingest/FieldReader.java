package org.veladora.ingest;

import java.util.List;
import org.veladora.model.Answer;

/// Reads one field of a row: vetoes first, then its column, then its fallbacks in turn.
///
/// @param column the field's column
/// @param fallback columns that are read where it states nothing
/// @param vetoes columns that take the value away
record FieldReader(Column column, List<Column> fallback, List<Column> vetoes) {
  private static final Outcome NO_COLUMN = new Outcome(Answer.notAsked(), null, List.of());

  /// A column and what its cells mean.
  ///
  /// @param index from 0; -1 where the file does not have it
  /// @param reader reads its cells
  record Column(int index, CellReader reader) {
    Outcome read(RowReader row, Cell cell) {
      if (index < 0) {
        return NO_COLUMN;
      }
      row.cell(index, cell);
      return reader.read(cell);
    }
  }

  /// The outcome, with the tallies of all cells that were read.
  Outcome read(RowReader row, Cell cell) {
    for (Column veto : vetoes) {
      Outcome outcome = veto.read(row, cell);
      if (!outcome.isSilent()) {
        return outcome;
      }
    }
    Outcome outcome = column.read(row, cell);
    for (int i = 0; i < fallback.size() && !outcome.isStated(); i++) {
      if (outcome.isUndecodable()) {
        return outcome;
      }
      outcome = outcome.or(fallback.get(i).read(row, cell));
    }
    return outcome;
  }
}
