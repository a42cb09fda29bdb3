package org.veladora.report;

import java.util.List;
import org.veladora.figures.CellValue;
import org.veladora.figures.Dimension;
import org.veladora.figures.TableView;
import org.veladora.report.layout.CellWalk;
import org.veladora.report.layout.Mark;

/// A table of people as tidy CSV: one line a cell or margin.
///
/// Columns: one a dimension, named by its id, with the category's code or `total`; `people`, empty
/// where there is no number; `mark`: empty, `suppressed`, `no_data` or `at_least`. Comma, CRLF,
/// UTF-8, quotes as in RFC 4180; texts that a spreadsheet would run as a formula are led by an
/// apostrophe.
public final class CsvReport {
  private CsvReport() {}

  /// Writes a table.
  ///
  /// @param view the table
  /// @param byteOrderMark whether to begin with U+FEFF, for spreadsheets that need it
  /// @return the file's text
  /// @throws IllegalArgumentException if a category or dimension has a code that means something
  ///   else in the file (`total`, `people`, `mark`)
  public static String render(TableView view, boolean byteOrderMark) {
    CsvLines lines = new CsvLines(byteOrderMark);
    List<Dimension> dimensions = view.dimensions();
    lines.texts(CellWalk.columns(dimensions));
    for (List<Integer> coordinate : CellWalk.coordinates(dimensions)) {
      for (int d = 0; d < dimensions.size(); d++) {
        lines.text(CellWalk.code(dimensions.get(d), coordinate.get(d)));
      }
      CellValue cell = view.cell(CellWalk.indices(coordinate));
      lines.number(number(cell)).text(Mark.of(cell).code()).end();
    }
    return lines.toString();
  }

  private static String number(CellValue cell) {
    return switch (cell) {
      case CellValue.Shown(long people) -> Long.toString(people);
      case CellValue.AtLeast(long people) -> Long.toString(people);
      case CellValue.Suppressed _, CellValue.NoData _ -> "";
    };
  }
}
