package org.veladora.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.veladora.figures.Category;
import org.veladora.figures.CellValue;
import org.veladora.figures.Derivation;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.Dimension;
import org.veladora.figures.Measure;
import org.veladora.figures.TableView;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// What share of all counted each category of one dimension has: 100 people(category) /
/// people(all), in percent.
///
/// Where a number is suppressed, so is its share. Where the base is 0 there is no share.
///
/// @param table the table
/// @param dimension id of the dimension
/// @param decimals digits after the point, 0 to 6
public record Shares(TableId table, String dimension, int decimals) implements Derivation {

  @Override
  public List<TableId> inputs() {
    return List.of(table);
  }

  @Override
  public DerivedTable derive(List<TableView> views) {
    TableView view = views.getFirst();
    int position = Positions.dimension(view, dimension);
    Dimension shown = view.dimensions().get(position);
    CellValue base = view.cell(Positions.totals(view));
    List<DerivedTable.Row> rows = new ArrayList<>();
    for (int c = 0; c < shown.size(); c++) {
      int[] indices = Positions.totals(view);
      indices[position] = c;
      CellValue cell = view.cell(indices);
      Category category = shown.categories().get(c);
      rows.add(
          new DerivedTable.Row(
              category.code(),
              category.label(),
              List.of(Measure.of(cell), Ratios.of(cell, base, 100, decimals))));
    }
    return new DerivedTable(
        new TableId(table + ".shares"),
        new LocalText("Parte de cada categoría", "Share of each category"),
        new LocalText(
            "Porcentaje = 100 × personas de la categoría ÷ todas las personas de la tabla.",
            "Percent = 100 × people in the category ÷ all people of the table."),
        shown.label(),
        Arrays.asList(Columns.PEOPLE, Columns.SHARE),
        rows);
  }
}
