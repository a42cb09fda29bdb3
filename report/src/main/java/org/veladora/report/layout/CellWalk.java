package org.veladora.report.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.veladora.figures.Category;
import org.veladora.figures.Dimension;
import org.veladora.figures.TableView;

/// Walks over every cell and margin of a table in the order in which files list them: the last
/// dimension fastest, the total after the categories.
public final class CellWalk {
  /// Code that files give to the total over a dimension.
  public static final String TOTAL_CODE = "total";

  /// The column of files that holds the number.
  public static final String PEOPLE = "people";

  /// The column of files that says why there is no number.
  public static final String MARK = "mark";

  private CellWalk() {}

  /// The columns that a file has for a table: its dimensions, the number, the mark.
  ///
  /// @param dimensions the table's dimensions
  /// @return names of columns, in order
  /// @throws IllegalArgumentException if a dimension is named as one of the others
  public static List<String> columns(List<Dimension> dimensions) {
    List<String> columns = new ArrayList<>(dimensions.stream().map(Dimension::id).toList());
    if (columns.contains(PEOPLE) || columns.contains(MARK)) {
      throw new IllegalArgumentException("a dimension is named as a column of files: " + columns);
    }
    columns.add(PEOPLE);
    columns.add(MARK);
    return List.copyOf(columns);
  }

  /// All coordinates of some dimensions.
  ///
  /// @param dimensions the dimensions
  /// @return indices, one a dimension, [TableView#TOTAL] for the total; one empty list where there
  ///   is no dimension
  public static List<List<Integer>> coordinates(List<Dimension> dimensions) {
    List<List<Integer>> all = List.of(List.of());
    for (Dimension dimension : dimensions) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> start : all) {
        for (int index : indices(dimension)) {
          List<Integer> next = new ArrayList<>(start);
          next.add(index);
          longer.add(Collections.unmodifiableList(next));
        }
      }
      all = longer;
    }
    return all;
  }

  /// The indices of a dimension, the total last.
  ///
  /// @param dimension the dimension
  /// @return 0 to size - 1, then [TableView#TOTAL]
  static List<Integer> indices(Dimension dimension) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < dimension.size(); i++) {
      indices.add(i);
    }
    indices.add(TableView.TOTAL);
    return indices;
  }

  /// The code of a coordinate.
  ///
  /// @param dimension the dimension
  /// @param index a category's index or [TableView#TOTAL]
  /// @return the category's code or [#TOTAL_CODE]
  /// @throws IllegalArgumentException if a category has the code that stands for the total
  public static String code(Dimension dimension, int index) {
    if (index == TableView.TOTAL) {
      return TOTAL_CODE;
    }
    Category category = dimension.categories().get(index);
    if (category.code().equals(TOTAL_CODE)) {
      throw new IllegalArgumentException(
          "dimension " + dimension.id() + " has a category with the code of the total");
    }
    return category.code();
  }

  /// A coordinate as [TableView#cell] wants it.
  ///
  /// @param coordinate one index a dimension
  /// @return the same as an array
  public static int[] indices(List<Integer> coordinate) {
    return coordinate.stream().mapToInt(Integer::intValue).toArray();
  }
}
