package org.veladora.report;

import java.util.List;
import java.util.Locale;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.Measure;
import org.veladora.report.layout.CellWalk;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.Mark;

/// A derived table as tidy CSV: one line a figure.
///
/// Columns: `row` and `column`, codes; `value`, empty where there is none, with the digits with
/// which it is shown; `unit`, such as `percent`; `mark`: empty, `suppressed` or `no_data`. Form as
/// in [CsvReport].
public final class DerivedCsv {
  private DerivedCsv() {}

  /// Writes a table.
  ///
  /// @param table the table
  /// @param byteOrderMark whether to begin with U+FEFF, for spreadsheets that need it
  /// @return the file's text
  public static String render(DerivedTable table, boolean byteOrderMark) {
    CsvLines lines = new CsvLines(byteOrderMark);
    lines.texts(List.of("row", "column", "value", "unit", CellWalk.MARK));
    for (DerivedTable.Row row : table.rows()) {
      for (int c = 0; c < table.columns().size(); c++) {
        DerivedTable.Column column = table.columns().get(c);
        Measure measure = row.values().get(c);
        lines.text(row.code()).text(column.code()).number(number(measure));
        lines.text(code(column.unit())).text(Mark.of(measure).code()).end();
      }
    }
    return lines.toString();
  }

  /// The code of a unit in files.
  static String code(DerivedTable.Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  private static String number(Measure measure) {
    return switch (measure) {
      case Measure.Value value -> FigureText.rounded(value).toPlainString();
      case Measure.Suppressed _, Measure.NoData _ -> "";
    };
  }
}
