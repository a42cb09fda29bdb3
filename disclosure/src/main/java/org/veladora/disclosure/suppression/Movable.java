package org.veladora.disclosure.suppression;

import java.util.List;
import org.veladora.disclosure.attack.Grid;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Sums;
import org.veladora.disclosure.attack.TableRole;

/// How many people of a cell a reader could believe to be elsewhere. In a table without a rule,
/// those whom the main table shows in the same cell are known, and only the others can move.
///
/// @param sums the sums of the publication
/// @param pattern what is shown and suppressed
/// @param onlyDifferences true where the people between the two tables are what is protected
record Movable(Sums sums, Pattern pattern, boolean onlyDifferences) {

  /// People who could be fewer.
  ///
  /// @param table index of the table
  /// @param cell a cell that is not zero
  /// @return 0 or more
  long people(int table, int cell) {
    long value = sums.value(sums.sumAt(table, cell));
    return switch (sums.role(table)) {
      case TableRole.Main _, TableRole.Accounting _ -> value - 1;
      case TableRole.Effect(int main, List<Integer> counterparts) -> {
        int mainCell = counterparts.get(cell);
        int known = mainCell == Grid.NONE ? Grid.NONE : sums.sumAt(main, mainCell);
        if (known == Grid.NONE) {
          yield value - 1;
        }
        boolean fixed = onlyDifferences || pattern.isShown(known);
        yield fixed ? value - sums.value(known) : value - 1;
      }
    };
  }
}
