package org.veladora.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.veladora.disclosure.attack.Grid;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Sums;
import org.veladora.disclosure.attack.TableRole;

/// One table under a pattern, as numbers that can be shown or suppressed: its inner cells with
/// people, then its margins. Cells that count the same people are one number.
///
/// In a table without a rule, the people are those whom only the rule leaves out: the others are in
/// the main table.
///
/// @param grid how its cells are numbered
/// @param numbers inner cells first, then margins
/// @param innerCells how many of them are inner cells
/// @param floor least number that a reader believes of a suppressed inner cell
record TableProblem(Grid grid, List<Figure> numbers, int innerCells, long floor) {

  /// A number.
  ///
  /// @param cells cells of the table that show it
  /// @param members for a margin the positions of the inner cells that it sums; for an inner cell
  ///   itself
  /// @param people people
  /// @param cost what readers lose with it
  /// @param forced whether the pattern suppresses it
  /// @param sensitive whether its room must come from this table
  record Figure(
      List<Integer> cells,
      List<Integer> members,
      long people,
      double cost,
      boolean forced,
      boolean sensitive) {}

  static TableProblem of(Sums sums, Pattern pattern, Costs costs, int table, int k) {
    return new Reading(sums, pattern, costs, table, k).read();
  }

  /// What the pattern suppresses.
  ///
  /// @return by number
  boolean[] forced() {
    boolean[] forced = new boolean[numbers.size()];
    for (int n = 0; n < forced.length; n++) {
      forced[n] = numbers.get(n).forced();
    }
    return forced;
  }

  /// Which number each cell of the table shows.
  ///
  /// @return by cell the position of its number, or [Grid#NONE]
  int[] numberOfCells() {
    int[] numberOfCells = new int[grid.cells()];
    Arrays.fill(numberOfCells, Grid.NONE);
    for (int n = 0; n < numbers.size(); n++) {
      for (int cell : numbers.get(n).cells()) {
        numberOfCells[cell] = n;
      }
    }
    return numberOfCells;
  }

  /// A table as the problem sees it.
  private record Reading(Sums sums, Pattern pattern, Costs costs, int table, int k) {

    TableProblem read() {
      Grid grid = sums.grid(table);
      Map<List<Integer>, List<Integer>> cellsByMembers = new LinkedHashMap<>();
      Map<Integer, List<Integer>> membersByMargin = new LinkedHashMap<>();
      for (int cell = 0; cell < grid.cells(); cell++) {
        if (grid.totals(cell) == 0 && people(cell) > 0) {
          int position = cellsByMembers.size();
          cellsByMembers.put(List.of(position), new ArrayList<>(List.of(cell)));
          for (int margin : grid.marginsOf(cell)) {
            membersByMargin.computeIfAbsent(margin, _ -> new ArrayList<>()).add(position);
          }
        }
      }
      int inner = cellsByMembers.size();
      membersByMargin.forEach((margin, members) ->
          cellsByMembers.computeIfAbsent(members, _ -> new ArrayList<>()).add(margin));
      List<Figure> numbers = new ArrayList<>();
      cellsByMembers.forEach((members, cells) -> numbers.add(number(cells, members)));
      boolean effect = sums.role(table) instanceof TableRole.Effect;
      return new TableProblem(grid, numbers, inner, effect ? 0 : 1);
    }

    private Figure number(List<Integer> cells, List<Integer> members) {
      return new Figure(
          List.copyOf(cells),
          List.copyOf(members),
          people(cells.getFirst()),
          cells.stream().mapToDouble(c -> costs.of(sums.sumAt(table, c))).max().orElseThrow(),
          cells.stream().anyMatch(this::isHidden),
          cells.stream().anyMatch(this::isSensitive));
    }

    private int mainSum(int cell) {
      return switch (sums.role(table)) {
        case TableRole.Effect(int main, List<Integer> counterparts) ->
            counterparts.get(cell) == Grid.NONE
                ? Grid.NONE
                : sums.sumAt(main, counterparts.get(cell));
        case TableRole.Main _, TableRole.Accounting _ -> Grid.NONE;
      };
    }

    private long people(int cell) {
      int sum = sums.sumAt(table, cell);
      int main = mainSum(cell);
      return (sum == Grid.NONE ? 0 : sums.value(sum)) - (main == Grid.NONE ? 0 : sums.value(main));
    }

    private boolean isHidden(int cell) {
      return people(cell) < k || !pattern.isShown(sums.sumAt(table, cell)) || isHiddenInMain(cell);
    }

    private boolean isHiddenInMain(int cell) {
      int main = mainSum(cell);
      return main != Grid.NONE && !pattern.isShown(main);
    }

    private boolean isSensitive(int cell) {
      return people(cell) < k
          || (!pattern.isShown(sums.sumAt(table, cell)) && !isHiddenInMain(cell));
    }
  }
}
