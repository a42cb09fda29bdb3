package org.veladora.indicators;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.Category;
import org.veladora.figures.CellValue;
import org.veladora.figures.Derivation;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.DerivedTable.Column;
import org.veladora.figures.DerivedTable.Unit;
import org.veladora.figures.Dimension;
import org.veladora.figures.Measure;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// Rates a year each 100,000 inhabitants: 100,000 people(cell) / inhabitants(cell).
///
/// The inhabitants are a table with dimensions that are among those of the numerator; where it
/// lacks one (inhabitants by year and state, people by year, state and sex), people are summed over
/// it. Categories are matched by code. Where the denominator has no inhabitants for a category, or
/// 0, there is no rate. Inhabitants are public figures: a rate is suppressed exactly where its
/// number of people is.
///
/// @param table the table of people, with a dimension of calendar years
/// @param inhabitants mid-year population, one table cell a category
public record Rates(TableId table, Table inhabitants) implements Derivation {
  private static final double PER = 100_000;

  @Override
  public List<TableId> inputs() {
    return List.of(table);
  }

  @Override
  public DerivedTable derive(List<TableView> views) {
    TableView view = views.getFirst();
    List<DerivedTable.Row> rows = new ArrayList<>();
    addRows(view, new int[inhabitants.dimensions().size()], 0, rows);
    return new DerivedTable(
        new TableId(table + ".rates"),
        new LocalText("Tasas por 100,000 habitantes", "Rates per 100,000 inhabitants"),
        new LocalText(
            "Tasa = 100,000 × personas ÷ población a mitad de año de la misma categoría.",
            "Rate = 100,000 × people ÷ mid-year population of the same category."),
        heading(),
        columns(),
        rows);
  }

  private LocalText heading() {
    List<Dimension> dimensions = inhabitants.dimensions();
    return new LocalText(
        String.join(" · ", dimensions.stream().map(d -> d.label().es()).toList()),
        String.join(" · ", dimensions.stream().map(d -> d.label().en()).toList()));
  }

  private static List<Column> columns() {
    return List.of(
        Columns.PEOPLE,
        new Column("inhabitants", new LocalText("Habitantes", "Inhabitants"), Unit.INHABITANTS),
        new Column("rate", new LocalText("Tasa", "Rate"), Unit.PER_100_000));
  }

  /// One row for each combination of the denominator's categories, in row-major order.
  private void addRows(TableView view, int[] cell, int depth, List<DerivedTable.Row> rows) {
    if (depth < cell.length) {
      for (int c = 0; c < inhabitants.dimensions().get(depth).size(); c++) {
        cell[depth] = c;
        addRows(view, cell, depth + 1, rows);
      }
      return;
    }
    int[] indices = Positions.totals(view);
    List<Category> categories = new ArrayList<>();
    boolean found = true;
    for (int d = 0; d < cell.length; d++) {
      Dimension dimension = inhabitants.dimensions().get(d);
      Category category = dimension.categories().get(cell[d]);
      int position = Positions.dimension(view, dimension.id());
      indices[position] = Positions.category(view.dimensions().get(position), category.code());
      found &= indices[position] >= 0;
      categories.add(category);
    }
    CellValue people = found ? view.cell(indices) : new CellValue.NoData();
    rows.add(row(categories, people, inhabitants.cell(cell)));
  }

  private static DerivedTable.Row row(
      List<Category> categories, CellValue people, CellValue inhabitants) {
    LocalText label =
        new LocalText(
            String.join(" · ", categories.stream().map(c -> c.label().es()).toList()),
            String.join(" · ", categories.stream().map(c -> c.label().en()).toList()));
    return new DerivedTable.Row(
        String.join(".", categories.stream().map(Category::code).toList()),
        label,
        List.of(
            Measure.of(people), Measure.of(inhabitants), Ratios.of(people, inhabitants, PER, 2)));
  }
}
