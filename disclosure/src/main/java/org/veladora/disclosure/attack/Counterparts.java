package org.veladora.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.veladora.figures.Category;
import org.veladora.figures.Dimension;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;

/// Finds for each cell of a table without a rule the cell of the main table with the same
/// categories.
final class Counterparts {
  private static final int ABSENT = -2;

  private Counterparts() {}

  static List<Integer> of(Table without, Table main) {
    Grid from = new Grid(without.dimensions());
    Grid to = new Grid(main.dimensions());
    List<int[]> maps = new ArrayList<>();
    for (int d = 0; d < from.dimensions(); d++) {
      maps.add(mapping(without.dimensions().get(d), main.dimensions(), d));
    }
    List<Integer> cells = new ArrayList<>(from.cells());
    boolean sameDimensions = from.dimensions() == to.dimensions();
    for (int cell = 0; cell < from.cells(); cell++) {
      int[] indices = from.indices(cell);
      boolean found = sameDimensions;
      for (int d = 0; d < indices.length && found; d++) {
        indices[d] = indices[d] == TableView.TOTAL ? TableView.TOTAL : maps.get(d)[indices[d]];
        found = indices[d] != ABSENT;
      }
      cells.add(found ? to.cellAt(indices) : Grid.NONE);
    }
    return cells;
  }

  private static int[] mapping(Dimension from, List<Dimension> dimensions, int position) {
    int[] map = new int[from.size()];
    Arrays.fill(map, ABSENT);
    if (position >= dimensions.size() || !dimensions.get(position).id().equals(from.id())) {
      return map;
    }
    List<String> codes =
        dimensions.get(position).categories().stream().map(Category::code).toList();
    for (int c = 0; c < map.length; c++) {
      int found = codes.indexOf(from.categories().get(c).code());
      map[c] = found < 0 ? ABSENT : found;
    }
    return map;
  }
}
