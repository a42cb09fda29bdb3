package org.veladora.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a reader knows of the atoms, without what follows from the rest.
///
/// A shown margin says only what its suppressed inner cells add up to; a table without a rule says
/// only what it has more than the main table. Rows so reduced say the same as the cells shown and
/// are far shorter: a row is a set of atoms whose sum is known. A floor is a set of atoms that are
/// one person at least, because zeros are always shown.
final class Equations {
  private static final int[] NOT_KNOWN = {};

  private final Sums sums;
  private final Pattern pattern;
  private final List<int[][]> rowsOfTables = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();
  private final List<int[]> floors = new ArrayList<>();
  private final Set<AtomSet> seen = new HashSet<>();

  Equations(Sums sums, Pattern pattern) {
    this.sums = sums;
    this.pattern = pattern;
    for (int table = 0; table < sums.tables(); table++) {
      int[][] known = pattern.isKept(table) ? new int[0][] : knownRows(table);
      rowsOfTables.add(known);
      for (int cell = 0; cell < known.length; cell++) {
        addRow(lessMain(table, cell, known[cell]));
        addFloor(table, cell);
      }
    }
  }

  /// Sets of atoms whose sum is known.
  List<int[]> rows() {
    return rows;
  }

  /// Sets of atoms that are at least one person.
  List<int[]> floors() {
    return floors;
  }

  private int[][] knownRows(int table) {
    Grid grid = sums.grid(table);
    int[][] known = suppressedAtoms(table);
    for (int cell = 0; cell < known.length; cell++) {
      int sum = sums.sumAt(table, cell);
      if (sum == Grid.NONE || !pattern.isShown(sum)) {
        known[cell] = NOT_KNOWN;
      } else if (grid.totals(cell) == 0) {
        known[cell] = sums.atomsOf(sum);
      } else if (followsFromOthers(table, cell)) {
        known[cell] = NOT_KNOWN;
      }
    }
    return known;
  }

  /// For each margin the atoms of its suppressed inner cells.
  private int[][] suppressedAtoms(int table) {
    Grid grid = sums.grid(table);
    List<List<int[]>> parts = new ArrayList<>();
    for (int cell = 0; cell < grid.cells(); cell++) {
      parts.add(new ArrayList<>());
    }
    for (int cell = 0; cell < grid.cells(); cell++) {
      int sum = sums.sumAt(table, cell);
      if (grid.totals(cell) == 0 && sum != Grid.NONE && !pattern.isShown(sum)) {
        for (int margin : grid.marginsOf(cell)) {
          parts.get(margin).add(sums.atomsOf(sum));
        }
      }
    }
    return parts.stream().map(Equations::sortedUnion).toArray(int[][]::new);
  }

  private static int[] sortedUnion(List<int[]> disjoint) {
    return disjoint.stream().flatMapToInt(Arrays::stream).sorted().toArray();
  }

  /// Whether a margin is the sum of others that are known.
  private boolean followsFromOthers(int table, int cell) {
    Grid grid = sums.grid(table);
    for (int d = 0; d < grid.dimensions(); d++) {
      boolean all = grid.coordinate(cell, d) == grid.size(d);
      for (int c = 0; c < grid.size(d) && all; c++) {
        int sum = sums.sumAt(table, grid.moved(cell, d, c));
        all = sum == Grid.NONE || pattern.isShown(sum);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private int[] lessMain(int table, int cell, int[] row) {
    return switch (sums.role(table)) {
      case TableRole.Effect(int main, List<Integer> counterparts) -> {
        int mainCell = counterparts.get(cell);
        yield mainCell == Grid.NONE
            ? row
            : AtomSet.minusIfContained(row, rowsOfTables.get(main)[mainCell]);
      }
      case TableRole.Main _, TableRole.Accounting _ -> row;
    };
  }

  private void addRow(int[] row) {
    if (row.length > 0 && seen.add(new AtomSet(row))) {
      rows.add(row);
    }
  }

  private void addFloor(int table, int cell) {
    int sum = sums.sumAt(table, cell);
    boolean suppressed = sum != Grid.NONE && pattern.isSuppressed(sum);
    if (suppressed && sums.grid(table).totals(cell) == 0 && !hasCounterpart(table, cell)) {
      floors.add(sums.atomsOf(sum));
    }
  }

  /// Whether the main table has people in the same cell: then its floor, or its number, says more.
  private boolean hasCounterpart(int table, int cell) {
    return switch (sums.role(table)) {
      case TableRole.Effect(int main, List<Integer> counterparts) ->
          counterparts.get(cell) != Grid.NONE
              && sums.sumAt(main, counterparts.get(cell)) != Grid.NONE;
      case TableRole.Main _, TableRole.Accounting _ -> false;
    };
  }
}
