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
import org.veladora.figures.TableView;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// One measure in two registers, side by side: both numbers, their difference and their ratio,
/// along one dimension and in total. It says how far apart two registers are, not which is right,
/// and not how many people are in both.
///
/// Categories are matched by code; one that a register does not have has no data there.
///
/// @param first table of the first register
/// @param firstLabel its name
/// @param second table of the second register
/// @param secondLabel its name
/// @param dimension id of a dimension of both
public record Comparison(
    TableId first, LocalText firstLabel, TableId second, LocalText secondLabel, String dimension)
    implements Derivation {

  @Override
  public List<TableId> inputs() {
    return List.of(first, second);
  }

  @Override
  public DerivedTable derive(List<TableView> views) {
    TableView left = views.get(0);
    TableView right = views.get(1);
    Dimension shown = left.dimensions().get(Positions.dimension(left, dimension));
    Dimension other = right.dimensions().get(Positions.dimension(right, dimension));
    List<Category> categories = new ArrayList<>(shown.categories());
    other.categories().stream()
        .filter(category -> Positions.category(shown, category.code()) < 0)
        .forEach(categories::add);
    List<DerivedTable.Row> rows = new ArrayList<>();
    for (Category category : categories) {
      rows.add(row(category.code(), category.label(), at(left, category), at(right, category)));
    }
    rows.add(
        row(
            "total",
            new LocalText("Total", "Total"),
            left.cell(Positions.totals(left)),
            right.cell(Positions.totals(right))));
    return new DerivedTable(
        new TableId(first + ".compared-with." + second),
        new LocalText(
            "Una medida en dos registros: " + firstLabel.es() + " y " + secondLabel.es(),
            "One measure in two registers: " + firstLabel.en() + " and " + secondLabel.en()),
        new LocalText(
            "Diferencia = segundo − primero. Razón = segundo ÷ primero. La comparación no dice cuál registro es"
                + " correcto ni cuántas personas están en ambos.",
            "Difference = second − first. Ratio = second ÷ first. The comparison does not say which register is right,"
                + " nor how many people are in both."),
        shown.label(),
        columns(),
        rows);
  }

  private CellValue at(TableView view, Category category) {
    int position = Positions.dimension(view, dimension);
    int[] indices = Positions.totals(view);
    indices[position] = Positions.category(view.dimensions().get(position), category.code());
    return indices[position] < 0 ? new CellValue.NoData() : view.cell(indices);
  }

  private static DerivedTable.Row row(
      String code, LocalText label, CellValue left, CellValue right) {
    return new DerivedTable.Row(
        code,
        label,
        List.of(
            Measure.of(left),
            Measure.of(right),
            Ratios.difference(right, left),
            Ratios.of(right, left, 1, 2)));
  }

  private List<Column> columns() {
    return List.of(
        new Column("first", firstLabel, Unit.PEOPLE),
        new Column("second", secondLabel, Unit.PEOPLE),
        new Column("difference", new LocalText("Diferencia", "Difference"), Unit.PEOPLE_DIFFERENCE),
        new Column("ratio", new LocalText("Razón", "Ratio"), Unit.RATIO));
  }
}
