package org.veladora.report.layout;

import java.util.List;

/// A table, or a part of one, that fits across a page.
///
/// @param rowHeading heading of the row labels
/// @param columnHeading what runs across; empty where nothing does
/// @param columns the columns
/// @param groups groups of rows; a group without a label where the table has one or two dimensions
/// @param part which part of the table it is, from 1
/// @param parts into how many parts the columns were divided
public record Sheet(
    String rowHeading,
    String columnHeading,
    List<Column> columns,
    List<Group> groups,
    int part,
    int parts) {

  /// A column.
  ///
  /// @param label its heading
  /// @param unit unit of its numbers; empty where the heading says it
  /// @param total whether it is the total of the others
  public record Column(String label, String unit, boolean total) {}

  /// A group of rows.
  ///
  /// @param label its heading; empty for none
  /// @param lines the rows
  public record Group(String label, List<Line> lines) {
    /// Copies the list.
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /// A row.
  ///
  /// @param label its heading
  /// @param total whether it is the total of the others
  /// @param cells one a column
  public record Line(String label, boolean total, List<CellText> cells) {
    /// Copies the list.
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /// Copies the lists.
  public Sheet {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /// Whether a cell has the mark, so that a legend is wanted.
  ///
  /// @param mark the mark
  /// @return true if at least one has
  public boolean has(Mark mark) {
    return groups.stream()
        .flatMap(group -> group.lines().stream())
        .flatMap(line -> line.cells().stream())
        .anyMatch(cell -> cell.mark() == mark);
  }
}
