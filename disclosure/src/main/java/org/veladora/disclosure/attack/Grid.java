package org.veladora.disclosure.attack;

import java.util.List;
import org.veladora.figures.Dimension;
import org.veladora.figures.TableView;

/// The cells and margins of one table in a single numbering: each dimension has its categories and,
/// after the last, the total. A table of 17 x 2 has 18 x 3 = 54 cells and margins.
public final class Grid {
  /// In place of a cell: there is none.
  public static final int NONE = -1;

  private final int[] sizes;
  private final int[] strides;
  private final int cells;

  Grid(List<Dimension> dimensions) {
    sizes = dimensions.stream().mapToInt(Dimension::size).toArray();
    strides = new int[sizes.length];
    int stride = 1;
    for (int d = sizes.length - 1; d >= 0; d--) {
      strides[d] = stride;
      stride = Math.multiplyExact(stride, sizes[d] + 1);
    }
    cells = stride;
  }

  /// The number of dimensions.
  ///
  /// @return at least 1
  public int dimensions() {
    return sizes.length;
  }

  /// The number of cells and margins.
  ///
  /// @return product of (categories + 1)
  public int cells() {
    return cells;
  }

  /// The number of categories of a dimension; as a coordinate it means the total.
  ///
  /// @param dimension 0 to dimensions - 1
  /// @return at least 1
  public int size(int dimension) {
    return sizes[dimension];
  }

  /// Where a cell lies in one dimension.
  ///
  /// @param cell number of the cell
  /// @param dimension 0 to dimensions - 1
  /// @return a category, or `size(dimension)` for the total
  public int coordinate(int cell, int dimension) {
    return cell / strides[dimension] % (sizes[dimension] + 1);
  }

  /// Moves a cell to another coordinate in one dimension.
  ///
  /// @param cell number of the cell
  /// @param dimension 0 to dimensions - 1
  /// @param coordinate a category, or `size(dimension)` for the total
  /// @return number of the cell there
  public int moved(int cell, int dimension, int coordinate) {
    return cell + (coordinate - coordinate(cell, dimension)) * strides[dimension];
  }

  /// Over how many dimensions a cell is a sum.
  ///
  /// @param cell number of the cell
  /// @return 0 for an inner cell, `dimensions()` for the grand total
  public int totals(int cell) {
    int totals = 0;
    for (int d = 0; d < sizes.length; d++) {
      totals += coordinate(cell, d) == sizes[d] ? 1 : 0;
    }
    return totals;
  }

  /// The cell at indices as [TableView#cell] takes them.
  ///
  /// @param indices one a dimension, [TableView#TOTAL] for the total
  /// @return number of the cell
  public int cellAt(int... indices) {
    int cell = 0;
    for (int d = 0; d < sizes.length; d++) {
      cell += (indices[d] == TableView.TOTAL ? sizes[d] : indices[d]) * strides[d];
    }
    return cell;
  }

  /// The indices of a cell as [TableView#cell] takes them.
  ///
  /// @param cell number of the cell
  /// @return one a dimension, [TableView#TOTAL] for the total
  public int[] indices(int cell) {
    int[] indices = new int[sizes.length];
    for (int d = 0; d < sizes.length; d++) {
      int coordinate = coordinate(cell, d);
      indices[d] = coordinate == sizes[d] ? TableView.TOTAL : coordinate;
    }
    return indices;
  }

  /// The cell and all margins that count the people of an inner cell.
  ///
  /// @param rowMajor row-major index of the inner cell, without totals
  /// @return 2^dimensions numbers; the first is the inner cell itself
  int[] countingCells(int rowMajor) {
    int[] all = new int[1 << sizes.length];
    int rest = rowMajor;
    int filled = 1;
    for (int d = sizes.length - 1; d >= 0; d--) {
      int category = rest % sizes[d];
      rest /= sizes[d];
      for (int i = 0; i < filled; i++) {
        all[filled + i] = all[i] + sizes[d] * strides[d];
        all[i] += category * strides[d];
      }
      filled *= 2;
    }
    return all;
  }

  /// The margins that count the people of an inner cell.
  ///
  /// @param inner number of the inner cell
  /// @return 2^dimensions - 1 numbers
  public int[] marginsOf(int inner) {
    int[] margins = new int[(1 << sizes.length) - 1];
    for (int mask = 1; mask <= margins.length; mask++) {
      int margin = inner;
      for (int d = 0; d < sizes.length; d++) {
        margin = (mask >> d & 1) == 1 ? moved(margin, d, sizes[d]) : margin;
      }
      margins[mask - 1] = margin;
    }
    return margins;
  }
}
