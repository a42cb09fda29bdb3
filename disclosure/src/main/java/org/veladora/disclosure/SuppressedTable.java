package org.veladora.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.veladora.disclosure.attack.Grid;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Sums;
import org.veladora.figures.CellValue;
import org.veladora.figures.Dimension;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// A table as anyone may see it. Holds what is shown and nothing of what is not.
final class SuppressedTable implements TableView {
  private final TableId id;
  private final LocalText title;
  private final List<Dimension> dimensions;
  private final Grid grid;
  private final List<CellValue> cells;

  private SuppressedTable(
      TableId id, LocalText title, List<Dimension> dimensions, Grid grid, List<CellValue> cells) {
    this.id = id;
    this.title = title;
    this.dimensions = List.copyOf(dimensions);
    this.grid = grid;
    this.cells = List.copyOf(cells);
  }

  /// Makes the public view of a table.
  ///
  /// @param table the true numbers
  /// @param index its index among the tables of the publication
  /// @param sums the sums of the publication
  /// @param pattern what is suppressed
  static SuppressedTable of(Table table, int index, Sums sums, Pattern pattern) {
    Grid grid = sums.grid(index);
    List<CellValue> cells = new ArrayList<>(grid.cells());
    for (int cell = 0; cell < grid.cells(); cell++) {
      int sum = sums.sumAt(index, cell);
      boolean suppressed = sum != Grid.NONE && pattern.isSuppressed(sum);
      cells.add(suppressed ? new CellValue.Suppressed() : table.cell(grid.indices(cell)));
    }
    return new SuppressedTable(table.id(), table.title(), table.dimensions(), grid, cells);
  }

  @Override
  public TableId id() {
    return id;
  }

  @Override
  public LocalText title() {
    return title;
  }

  @Override
  public List<Dimension> dimensions() {
    return dimensions;
  }

  @Override
  public CellValue cell(int... indices) {
    if (indices.length != dimensions.size()) {
      throw new IllegalArgumentException(
          "table " + id + " has " + dimensions.size() + " dimensions, not " + indices.length);
    }
    return cells.get(grid.cellAt(indices));
  }

  /// This table with every cell suppressed: what a derivation gets of a table kept with the owner.
  SuppressedTable hidden() {
    return new SuppressedTable(
        id, title, dimensions, grid, Collections.nCopies(cells.size(), new CellValue.Suppressed()));
  }
}
