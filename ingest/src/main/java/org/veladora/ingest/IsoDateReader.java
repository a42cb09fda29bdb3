package org.veladora.ingest;

import java.time.YearMonth;
import org.veladora.model.PartialDate;

/// Reads cells that are whole dates, `2017-05-31`, from their bytes: most dates of a file differ,
/// so that remembering them costs more than reading them. Any other cell goes to the reader behind
/// it.
///
/// @param meaning what a date means for the field
/// @param others reads cells of another form, and days that do not exist
record IsoDateReader(CellMeaning meaning, RememberingReader others) implements CellReader {
  private static final String FORM = "yyyy-MM-dd";

  /// Whether the cells of a field can be read so: the form is the first that is tried.
  static boolean reads(ValueRule rule) {
    return rule instanceof ValueRule.DateValue date
        && date.precision() == ValueRule.Precision.DAY
        && date.forms().getFirst().pattern().equals(FORM);
  }

  @Override
  public Outcome read(Cell cell) {
    boolean form =
        cell.length() == FORM.length()
            && cell.at(4) == '-'
            && cell.at(7) == '-'
            && isNumber(cell, 0, 4)
            && isNumber(cell, 5, 7)
            && isNumber(cell, 8, 10);
    if (!form) {
      return others.read(cell);
    }
    int year = number(cell, 0, 4);
    int month = number(cell, 5, 7);
    int day = number(cell, 8, 10);
    boolean exists =
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    return exists ? meaning.of(new PartialDate(year, month, day, false)) : others.read(cell);
  }

  private static boolean isNumber(Cell cell, int from, int to) {
    for (int i = from; i < to; i++) {
      if (cell.at(i) < '0' || cell.at(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(Cell cell, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + cell.at(i) - '0';
    }
    return number;
  }
}
