package org.veladora.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.Dimension;
import org.veladora.figures.TableView;
import org.veladora.report.messages.Messages;

/// Lays tables out.
public final class Sheets {
  private final Messages messages;
  private final int maxColumns;

  /// Makes a layout.
  ///
  /// @param messages texts in the reader's language
  /// @param maxColumns columns across a page, 2 or more; wider tables are divided
  public Sheets(Messages messages, int maxColumns) {
    this.messages = messages;
    this.maxColumns = maxColumns;
  }

  /// Lays out a table of people with all totals.
  ///
  /// @param view the table
  /// @return one sheet, or several where it is too wide
  public List<Sheet> of(TableView view) {
    return of(view, coordinate -> FigureText.of(view.cell(CellWalk.indices(coordinate))));
  }

  /// Lays out a table without one of its rules: each number, and how it differs from the table.
  ///
  /// @param without the table without the rule
  /// @param with the table
  /// @return one sheet, or several where it is too wide
  public List<Sheet> difference(TableView without, TableView with) {
    return of(without, coordinate -> RuleDifference.cell(without, with, coordinate));
  }

  /// Lays out a derived table.
  ///
  /// @param table the table
  /// @return one sheet, or several where it is too wide
  public List<Sheet> of(DerivedTable table) {
    List<Sheet.Column> columns = table.columns().stream().map(this::column).toList();
    List<Sheet.Line> lines = table.rows().stream().map(row -> line(table, row)).toList();
    return divide(
        messages.text(table.rowHeading()), "", columns, List.of(new Sheet.Group("", lines)));
  }

  private Sheet.Column column(DerivedTable.Column column) {
    return new Sheet.Column(
        messages.text(column.label()), messages.text("report.unit." + column.unit()), false);
  }

  private Sheet.Line line(DerivedTable table, DerivedTable.Row row) {
    List<CellText> cells = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      cells.add(FigureText.of(row.values().get(c), table.columns().get(c).unit()));
    }
    return new Sheet.Line(messages.text(row.label()), false, cells);
  }

  private List<Sheet> of(TableView view, Function<List<Integer>, CellText> cell) {
    List<Dimension> dimensions = view.dimensions();
    int down = Math.max(0, dimensions.size() - 2);
    List<Dimension> leading = dimensions.subList(0, down);
    Dimension rows = dimensions.get(down);
    List<Dimension> across = dimensions.subList(down + 1, dimensions.size());
    List<Sheet.Group> groups = new ArrayList<>();
    for (List<Integer> start : CellWalk.coordinates(leading)) {
      List<Sheet.Line> lines = new ArrayList<>();
      for (int row : CellWalk.indices(rows)) {
        lines.add(line(rows, row, rest(start, row, across), cell));
      }
      groups.add(new Sheet.Group(groupLabel(leading, start), lines));
    }
    String heading = across.isEmpty() ? "" : messages.text(across.getFirst().label());
    return divide(messages.text(rows.label()), heading, columns(across), groups);
  }

  private List<Sheet.Column> columns(List<Dimension> across) {
    if (across.isEmpty()) {
      return List.of(new Sheet.Column(messages.text("report.table.people"), "", false));
    }
    Dimension dimension = across.getFirst();
    return CellWalk.indices(dimension).stream()
        .map(i -> new Sheet.Column(label(dimension, i), "", i == TableView.TOTAL))
        .toList();
  }

  private static List<List<Integer>> rest(List<Integer> start, int row, List<Dimension> across) {
    return CellWalk.coordinates(across).stream()
        .map(end -> {
          List<Integer> coordinate = new ArrayList<>(start);
          coordinate.add(row);
          coordinate.addAll(end);
          return List.copyOf(coordinate);
        })
        .toList();
  }

  private Sheet.Line line(
      Dimension rows,
      int row,
      List<List<Integer>> coordinates,
      Function<List<Integer>, CellText> cell) {
    return new Sheet.Line(
        label(rows, row), row == TableView.TOTAL, coordinates.stream().map(cell).toList());
  }

  private String groupLabel(List<Dimension> leading, List<Integer> coordinate) {
    List<String> labels = new ArrayList<>();
    for (int d = 0; d < leading.size(); d++) {
      String name = messages.text(leading.get(d).label());
      labels.add(name + ": " + label(leading.get(d), coordinate.get(d)));
    }
    return String.join(" · ", labels);
  }

  private String label(Dimension dimension, int index) {
    return index == TableView.TOTAL
        ? messages.text("report.table.total")
        : messages.text(dimension.categories().get(index).label());
  }

  private List<Sheet> divide(
      String rowHeading,
      String columnHeading,
      List<Sheet.Column> columns,
      List<Sheet.Group> groups) {
    int parts = Math.ceilDiv(columns.size(), maxColumns);
    List<Sheet> sheets = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = part * columns.size() / parts;
      int to = (part + 1) * columns.size() / parts;
      List<Sheet.Group> cut = groups.stream().map(group -> cut(group, from, to)).toList();
      sheets.add(
          new Sheet(rowHeading, columnHeading, columns.subList(from, to), cut, part + 1, parts));
    }
    return sheets;
  }

  private static Sheet.Group cut(Sheet.Group group, int from, int to) {
    return new Sheet.Group(
        group.label(),
        group.lines().stream()
            .map(line -> new Sheet.Line(line.label(), line.total(), line.cells().subList(from, to)))
            .toList());
  }
}
