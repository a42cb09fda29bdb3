package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import org.veladora.report.layout.CellText;
import org.veladora.report.layout.Mark;
import org.veladora.report.layout.Sheet;
import org.veladora.report.page.Block;

/// A table of texts, built row by row.
public final class TextGrid {
  private final String title;
  private final String rowHeading;
  private final List<Sheet.Column> columns;
  private final List<Sheet.Line> lines = new ArrayList<>();

  /// Starts a table without rows.
  ///
  /// @param title its title
  /// @param rowHeading heading of the row labels
  /// @param columns headings of the columns
  public TextGrid(String title, String rowHeading, List<String> columns) {
    this.title = title;
    this.rowHeading = rowHeading;
    this.columns = columns.stream().map(label -> new Sheet.Column(label, "", false)).toList();
  }

  /// Adds a row.
  ///
  /// @param label its label
  /// @param cells one a column
  /// @return this
  public TextGrid row(String label, List<String> cells) {
    return row(label, false, cells);
  }

  /// Adds a row that is the total of the others.
  ///
  /// @param label its label
  /// @param cells one a column
  /// @return this
  public TextGrid total(String label, List<String> cells) {
    return row(label, true, cells);
  }

  private TextGrid row(String label, boolean total, List<String> cells) {
    lines.add(
        new Sheet.Line(
            label, total, cells.stream().map(cell -> new CellText(cell, Mark.NONE)).toList()));
    return this;
  }

  /// The table with its title above it.
  ///
  /// @return the table
  public Block.Grid block() {
    return grid(false);
  }

  /// The table under a heading that says its title.
  ///
  /// @return the table
  public Block.Grid titled() {
    return grid(true);
  }

  private Block.Grid grid(boolean titled) {
    Sheet sheet = new Sheet(rowHeading, "", columns, List.of(new Sheet.Group("", lines)), 1, 1);
    return new Block.Grid(title, titled, sheet);
  }
}
