package org.veladora.report;

import java.util.List;

/// Lines of a CSV file as RFC 4180 has them: commas, CRLF, quotes doubled.
///
/// Texts that a spreadsheet would run as a formula are led by an apostrophe: those that begin with
/// `=`, `+`, `-`, `@`, their full-width forms, a tab, a carriage return or a line feed. Numbers are
/// appended as numbers and keep their sign.
///
/// Source: RFC 4180, section 2; OWASP, "CSV Injection".
public final class CsvLines {
  /// Tells spreadsheets that the file is UTF-8.
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final StringBuilder text = new StringBuilder();
  private boolean lineStarted;

  /// Starts a file without lines.
  ///
  /// @param byteOrderMark whether it begins with U+FEFF
  public CsvLines(boolean byteOrderMark) {
    if (byteOrderMark) {
      text.append(BYTE_ORDER_MARK);
    }
  }

  /// A line of texts.
  ///
  /// @param cells the cells
  /// @return this
  public CsvLines texts(List<String> cells) {
    cells.forEach(this::text);
    return end();
  }

  /// A cell that holds a text.
  ///
  /// @param cell the text
  /// @return this
  public CsvLines text(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return append(quoted(formula ? "'" + cell : cell));
  }

  /// A cell that holds a number that we wrote, or nothing.
  ///
  /// @param number the number as written
  /// @return this
  public CsvLines number(String number) {
    return append(number);
  }

  /// Ends the line.
  ///
  /// @return this
  public CsvLines end() {
    text.append("\r\n");
    lineStarted = false;
    return this;
  }

  private CsvLines append(String cell) {
    if (lineStarted) {
      text.append(',');
    }
    text.append(cell);
    lineStarted = true;
    return this;
  }

  private static String quoted(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\r' || c == '\n') {
        return '"' + cell.replace("\"", "\"\"") + '"';
      }
    }
    return cell;
  }

  /// The lines so far, which are then gone from here: for files that are written piece by piece.
  ///
  /// @return what was added since the last call
  public String take() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
