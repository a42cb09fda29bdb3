package org.veladora.ingest;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.veladora.model.Answer;
import org.veladora.model.FieldId;

/// Reads cells that hold counts. A blank one is unknown, never 0.
final class CountCells {
  /// The name under which reports count these cells.
  static final FieldId PEOPLE = new FieldId("people");

  private static final String BLANK = "";
  private static final String NO_COUNT = "I207";

  private final Charset charset;
  private final Tallies tallies;

  CountCells(Charset charset, Tallies tallies) {
    this.charset = charset;
    this.tallies = tallies;
  }

  /// The count; counts the cell where it holds none.
  Answer<Long> read(RowReader row, int column, Cell cell) {
    row.cell(column, cell);
    String text = cell.decode(charset);
    if (text != null && text.isBlank()) {
      tallies.sentinel(PEOPLE, BLANK, Absence.UNKNOWN).count(row.line());
      return Answer.unknown();
    }
    long count = count(text);
    if (count < 0) {
      tallies.unusable(PEOPLE, NO_COUNT, Absence.ILLEGIBLE, column + 1).count(row.line());
      return Answer.illegible();
    }
    return Answer.stated(count);
  }

  private static long count(@Nullable String text) {
    return text == null ? -1 : WholeNumber.of(text);
  }
}
