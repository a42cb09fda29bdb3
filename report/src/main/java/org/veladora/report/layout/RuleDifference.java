package org.veladora.report.layout;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.Category;
import org.veladora.figures.CellValue;
import org.veladora.figures.Dimension;
import org.veladora.figures.TableView;

/// What a rule does to a cell: the number without the rule, and in brackets how many people more it
/// has than the table. Computed from what the reader sees in both.
public final class RuleDifference {
  private RuleDifference() {}

  /// The cell of a table without a rule, with the difference.
  ///
  /// @param without the table without the rule
  /// @param with the table
  /// @param coordinate indices in the table without the rule
  /// @return the number, and the difference where both numbers are shown and differ
  public static CellText cell(TableView without, TableView with, List<Integer> coordinate) {
    CellValue cell = without.cell(CellWalk.indices(coordinate));
    CellText text = FigureText.of(cell);
    CellValue base = counterpart(without, with, coordinate);
    if (cell instanceof CellValue.Shown(long more)
        && base instanceof CellValue.Shown(long people)
        && more != people) {
      return new CellText(
          text.text() + " (" + FigureText.difference(more - people) + ")", text.mark());
    }
    return text;
  }

  /// The cell of the table with the same categories. A category that the table does not have holds
  /// nobody there.
  private static CellValue counterpart(
      TableView without, TableView with, List<Integer> coordinate) {
    List<Integer> indices = new ArrayList<>();
    for (int d = 0; d < coordinate.size(); d++) {
      int index = coordinate.get(d);
      if (index == TableView.TOTAL) {
        indices.add(index);
        continue;
      }
      int found = find(with.dimensions().get(d), without.dimensions().get(d), index);
      if (found < 0) {
        return new CellValue.Shown(0);
      }
      indices.add(found);
    }
    return with.cell(CellWalk.indices(indices));
  }

  private static int find(Dimension with, Dimension without, int index) {
    String code = without.categories().get(index).code();
    return with.categories().stream().map(Category::code).toList().indexOf(code);
  }
}
