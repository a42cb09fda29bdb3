package org.veladora.report;

import java.util.List;
import org.veladora.figures.Category;
import org.veladora.figures.CellValue;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.Dimension;
import org.veladora.figures.Measure;
import org.veladora.figures.TableView;
import org.veladora.report.layout.CellWalk;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.Mark;

/// Writes tables as members of a JSON object.
final class JsonTables {
  private JsonTables() {}

  static void members(JsonText json, TableView view) {
    json.put("id", view.id().value()).put("title", view.title());
    json.objects("dimensions", view.dimensions(), JsonTables::members);
    CellWalk.columns(view.dimensions());
    List<List<Integer>> coordinates = CellWalk.coordinates(view.dimensions());
    json.lines("cells", coordinates, (line, coordinate) -> cell(line, view, coordinate));
  }

  private static void members(JsonText json, Dimension dimension) {
    json.put("id", dimension.id()).put("label", dimension.label());
    json.lines("categories", dimension.categories(), JsonTables::members);
  }

  private static void members(JsonText json, Category category) {
    json.put("code", category.code()).put("label", category.label());
  }

  private static void cell(JsonText json, TableView view, List<Integer> coordinate) {
    for (int d = 0; d < coordinate.size(); d++) {
      Dimension dimension = view.dimensions().get(d);
      json.put(dimension.id(), CellWalk.code(dimension, coordinate.get(d)));
    }
    CellValue cell = view.cell(CellWalk.indices(coordinate));
    switch (cell) {
      case CellValue.Shown(long people) -> json.put(CellWalk.PEOPLE, people);
      case CellValue.AtLeast(long people) -> json.put(CellWalk.PEOPLE, people);
      case CellValue.Suppressed _, CellValue.NoData _ -> json.putNull(CellWalk.PEOPLE);
    }
    json.putMark(Mark.of(cell).code());
  }

  static void members(JsonText json, DerivedTable table) {
    json.put("id", table.id().value()).put("title", table.title());
    json.put("explanation", table.explanation()).put("row_heading", table.rowHeading());
    json.objects("columns", table.columns(), JsonTables::members);
    json.objects("rows", table.rows(), JsonTables::members);
  }

  private static void members(JsonText json, DerivedTable.Column column) {
    json.put("code", column.code()).put("label", column.label());
    json.put("unit", DerivedCsv.code(column.unit()));
  }

  private static void members(JsonText json, DerivedTable.Row row) {
    json.put("code", row.code()).put("label", row.label());
    json.lines("values", row.values(), JsonTables::measure);
  }

  private static void measure(JsonText json, Measure measure) {
    switch (measure) {
      case Measure.Value value -> json.put("value", FigureText.rounded(value));
      case Measure.Suppressed _, Measure.NoData _ -> json.putNull("value");
    }
    json.putMark(Mark.of(measure).code());
  }
}
