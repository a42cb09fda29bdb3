package org.veladora.disclosure.suppression;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.veladora.disclosure.attack.Difference;
import org.veladora.disclosure.attack.Grid;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Quantity;
import org.veladora.disclosure.attack.Sums;
import org.veladora.disclosure.attack.TableRole;

/// Decides which tables without a rule are published.
///
/// An effect stays with the owner as a whole if the people whom only that rule leaves out are 1 to
/// k - 1 in all, if more than half of its cells that are not zero would be suppressed, or if
/// nothing less protects what is under the threshold.
final class Effects {
  private static final double MOST_SUPPRESSED = 0.5;

  private final Sums sums;
  private final int k;

  Effects(Sums sums, int k) {
    this.sums = sums;
    this.k = k;
  }

  /// Keeps the effects of which it is clear at once that they cannot be published usefully.
  void keepHopeless(Pattern pattern) {
    for (int table = 0; table < sums.tables(); table++) {
      switch (sums.role(table)) {
        case TableRole.Effect(int main, List<Integer> counterparts) -> {
          if (hasSmallTotal(table, main) || isMostlySmall(table, main, counterparts)) {
            pattern.keepTable(table);
          }
        }
        case TableRole.Main _, TableRole.Accounting _ -> {}
      }
    }
  }

  private boolean hasSmallTotal(int table, int main) {
    long more =
        value(table, sums.grid(table).cells() - 1) - value(main, sums.grid(main).cells() - 1);
    return more >= 1 && more < k;
  }

  private boolean isMostlySmall(int table, int main, List<Integer> counterparts) {
    int cells = 0;
    int small = 0;
    for (int cell = 0; cell < sums.grid(table).cells(); cell++) {
      long value = value(table, cell);
      int mainCell = counterparts.get(cell);
      long mainValue = mainCell == Grid.NONE ? 0 : value(main, mainCell);
      long more = value - mainValue;
      cells += value > 0 ? 1 : 0;
      small +=
          value > 0 && (value < k || (mainValue > 0 && mainValue < k) || (more > 0 && more < k))
              ? 1
              : 0;
    }
    return small > MOST_SUPPRESSED * cells;
  }

  private long value(int table, int cell) {
    int sum = sums.sumAt(table, cell);
    return sum == Grid.NONE ? 0 : sums.value(sum);
  }

  /// Suppresses in every effect what the main table suppresses in the same cell: shown there, it
  /// would bound the main table's number.
  void inherit(Pattern pattern) {
    for (int table = 0; table < sums.tables(); table++) {
      switch (sums.role(table)) {
        case TableRole.Effect(int main, List<Integer> counterparts) -> {
          if (!pattern.isKept(table)) {
            inherit(pattern, table, main, counterparts);
          }
        }
        case TableRole.Main _, TableRole.Accounting _ -> {}
      }
    }
  }

  private void inherit(Pattern pattern, int table, int main, List<Integer> counterparts) {
    for (int cell = 0; cell < sums.grid(table).cells(); cell++) {
      int mainCell = counterparts.get(cell);
      int mainSum = mainCell == Grid.NONE ? Grid.NONE : sums.sumAt(main, mainCell);
      if (mainSum != Grid.NONE && pattern.isSuppressed(mainSum)) {
        pattern.suppress(sums.sumAt(table, cell));
      }
    }
  }

  /// Keeps the effects that are mostly suppressed.
  void keepUseless(Pattern pattern) {
    for (int table = 0; table < sums.tables(); table++) {
      if (sums.role(table) instanceof TableRole.Effect && isMostlySuppressed(pattern, table)) {
        pattern.keepTable(table);
      }
    }
  }

  private boolean isMostlySuppressed(Pattern pattern, int table) {
    int cells = 0;
    int suppressed = 0;
    for (int cell = 0; cell < sums.grid(table).cells(); cell++) {
      int sum = sums.sumAt(table, cell);
      cells += sum == Grid.NONE ? 0 : 1;
      suppressed += sum != Grid.NONE && pattern.isSuppressed(sum) ? 1 : 0;
    }
    return suppressed > MOST_SUPPRESSED * cells;
  }

  /// Keeps the effects in which something can still be found out; false if there is none.
  boolean keepTouched(Pattern pattern, List<Quantity> open) {
    boolean changed = false;
    for (int table : tablesOf(open)) {
      if (sums.role(table) instanceof TableRole.Effect && !pattern.isKept(table)) {
        pattern.keepTable(table);
        changed = true;
      }
    }
    return changed;
  }

  /// The tables in which something is displayed that can be found out, in order.
  SortedSet<Integer> tablesOf(List<Quantity> open) {
    SortedSet<Integer> tables = new TreeSet<>();
    for (Quantity quantity : open) {
      switch (quantity) {
        case Quantity.Suppressed(int sum) -> addTables(tables, sum);
        case Quantity.Subtracted(Difference difference) ->
            difference
                .pairs()
                .forEach(pair -> {
                  addTables(tables, pair.whole());
                  addTables(tables, pair.part());
                });
      }
    }
    return tables;
  }

  private void addTables(SortedSet<Integer> tables, int sum) {
    sums.placesOf(sum).forEach(place -> tables.add(place.table()));
  }
}
