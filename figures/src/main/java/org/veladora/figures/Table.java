package org.veladora.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// A table of people with its true numbers: what the owner sees. Only the gate makes what others
/// see of it.
///
/// Inner cells are dense, in row-major order (the last dimension varies fastest); margins are sums
/// of them. Immutable. `cell` costs O(size of the margin).
public final class Table implements TableView {
  private final TableId id;
  private final LocalText title;
  private final List<Dimension> dimensions;
  private final long[] people;
  private final long[] withoutData;

  /// Makes a table.
  ///
  /// @param id its id
  /// @param title what readers see above it
  /// @param dimensions at least one
  /// @param people people by inner cell, row-major, 0 or more; copied
  /// @param withoutData by inner cell, how many count records had no number; copied
  /// @throws IllegalArgumentException if a length is not the product of the dimensions' sizes or a
  ///   count is negative
  public Table(
      TableId id, LocalText title, List<Dimension> dimensions, long[] people, long[] withoutData) {
    this.id = id;
    this.title = title;
    this.dimensions = List.copyOf(dimensions);
    this.people = people.clone();
    this.withoutData = withoutData.clone();
    int size = this.dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
    if (dimensions.isEmpty() || people.length != size || withoutData.length != size) {
      throw new IllegalArgumentException("table " + id + " needs " + size + " inner cells");
    }
    LongStream counts = LongStream.concat(Arrays.stream(people), Arrays.stream(withoutData));
    if (counts.anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("table " + id + " has a negative count");
    }
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

  /// The number of inner cells.
  ///
  /// @return the product of the dimensions' sizes
  public int size() {
    return people.length;
  }

  /// People in an inner cell.
  ///
  /// @param index row-major index of the cell
  /// @return 0 or more
  public long people(int index) {
    return people[index];
  }

  /// How many count records of an inner cell had no number.
  ///
  /// @param index row-major index of the cell
  /// @return 0 where every input had data
  public long withoutData(int index) {
    return withoutData[index];
  }

  /// The row-major index of an inner cell.
  ///
  /// @param indices one a dimension, none [TableView#TOTAL]
  /// @return 0 to size - 1
  /// @throws IndexOutOfBoundsException if a dimension has no such category
  public int indexOf(int... indices) {
    int index = 0;
    for (int d = 0; d < dimensions.size(); d++) {
      Objects.checkIndex(indices[d], dimensions.get(d).size());
      index = index * dimensions.get(d).size() + indices[d];
    }
    return index;
  }

  /// The inner cells that a cell or margin sums.
  ///
  /// @param indices one a dimension: a category's index, or [TableView#TOTAL]
  /// @return row-major indices, ascending
  /// @throws IllegalArgumentException if the number of indices differs from that of the dimensions
  /// @throws IndexOutOfBoundsException if a dimension has no such category
  public int[] innerCells(int... indices) {
    if (indices.length != dimensions.size()) {
      throw new IllegalArgumentException(
          "table " + id + " has " + dimensions.size() + " dimensions, not " + indices.length);
    }
    int[] cells = {0};
    for (int d = 0; d < indices.length; d++) {
      int size = dimensions.get(d).size();
      int from = indices[d] == TOTAL ? 0 : Objects.checkIndex(indices[d], size);
      int to = indices[d] == TOTAL ? size : indices[d] + 1;
      int[] next = new int[cells.length * (to - from)];
      int n = 0;
      for (int cell : cells) {
        for (int category = from; category < to; category++) {
          next[n++] = cell * size + category;
        }
      }
      cells = next;
    }
    return cells;
  }

  @Override
  public CellValue cell(int... indices) {
    long sum = 0;
    boolean data = false;
    boolean gap = false;
    for (int cell : innerCells(indices)) {
      sum = Math.addExact(sum, people[cell]);
      data |= people[cell] > 0 || withoutData[cell] == 0;
      gap |= withoutData[cell] > 0;
    }
    if (!gap) {
      return new CellValue.Shown(sum);
    }
    return data ? new CellValue.AtLeast(sum) : new CellValue.NoData();
  }

  /// All people of the table.
  ///
  /// @return the sum of the inner cells
  public long total() {
    return Arrays.stream(people).sum();
  }

  @Override
  public String toString() {
    return "Table[" + id + ", " + people.length + " cells]";
  }
}
