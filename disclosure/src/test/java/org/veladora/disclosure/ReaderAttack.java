package org.veladora.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.veladora.figures.CellValue;
import org.veladora.figures.TableView;

/// A reader of published tables who knows which combinations of values are possible and what each
/// table counts, and who solves linear programmes with a library. Shares no code with the gate.
final class ReaderAttack {
  private final List<TableView> tables;
  private final List<Register.Cells> cells;
  private final List<List<Integer>> people = new ArrayList<>();
  private final List<LinearConstraint> constraints = new ArrayList<>();

  /// What a reader can compute.
  ///
  /// @param tables what he sees
  /// @param cells how each of them counts
  /// @param kinds kinds of people that he thinks possible
  ReaderAttack(List<TableView> tables, List<Register.Cells> cells, List<List<Integer>> kinds) {
    this.tables = tables;
    this.cells = cells;
    kinds.stream().filter(this::isNotExcludedByZeros).forEach(people::add);
    Set<List<Object>> seen = new LinkedHashSet<>();
    for (int t = 0; t < tables.size(); t++) {
      int table = t;
      forEachCell(tables.get(t), indices -> addConstraint(table, indices, seen));
    }
  }

  private boolean isNotExcludedByZeros(List<Integer> kind) {
    boolean[] possible = {true};
    for (int t = 0; t < tables.size(); t++) {
      int inner = cells.get(t).cellOf(kind);
      TableView table = tables.get(t);
      forEachCell(
          table,
          indices -> {
            if (inner >= 0
                && counts(table, inner, indices)
                && table.cell(indices) instanceof CellValue.Shown(long shown)
                && shown == 0) {
              possible[0] = false;
            }
          });
    }
    return possible[0];
  }

  private void addConstraint(int table, int[] indices, Set<List<Object>> seen) {
    double[] row = row(table, indices);
    switch (tables.get(table).cell(indices)) {
      case CellValue.Shown(long shown) -> add(row, Relationship.EQ, (double) shown, seen);
      case CellValue.Suppressed _ -> add(row, Relationship.GEQ, 1, seen);
      case CellValue.AtLeast _, CellValue.NoData _ -> throw new IllegalStateException("no gaps");
    }
  }

  private void add(double[] row, Relationship relation, double value, Set<List<Object>> seen) {
    boolean any = Arrays.stream(row).anyMatch(c -> c != 0);
    if (any && seen.add(List.of(Arrays.hashCode(row), Arrays.toString(row), relation))) {
      constraints.add(new LinearConstraint(row, relation, value));
    }
  }

  private double[] row(int table, int[] indices) {
    double[] row = new double[people.size()];
    for (int p = 0; p < row.length; p++) {
      int inner = cells.get(table).cellOf(people.get(p));
      row[p] = inner >= 0 && counts(tables.get(table), inner, indices) ? 1 : 0;
    }
    return row;
  }

  /// The width of the interval of a suppressed cell.
  double width(int table, int[] indices) {
    return width(row(table, indices));
  }

  /// The width of the interval of one cell less the cell of another table.
  double widthOfDifference(int whole, int part, int[] indices) {
    double[] row = row(whole, indices);
    double[] less = row(part, indices);
    for (int p = 0; p < row.length; p++) {
      row[p] -= less[p];
    }
    return width(row);
  }

  private double width(double[] objective) {
    if (Arrays.stream(objective).allMatch(c -> c == 0)) {
      return 0;
    }
    return solve(objective, GoalType.MAXIMIZE) - solve(objective, GoalType.MINIMIZE);
  }

  private double solve(double[] objective, GoalType goal) {
    try {
      return new SimplexSolver()
          .optimize(
              new LinearObjectiveFunction(objective, 0),
              new LinearConstraintSet(constraints),
              new NonNegativeConstraint(true),
              goal,
              PivotSelectionRule.DANTZIG,
              new MaxIter(10_000))
          .getValue();
    } catch (MathIllegalStateException e) {
      if (e.getSpecifier() == LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
        return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : 0;
      }
      throw e;
    }
  }

  interface CellVisitor {
    void visit(int[] indices);
  }

  static void forEachCell(TableView table, CellVisitor visitor) {
    visit(table, new int[table.dimensions().size()], 0, visitor);
  }

  private static void visit(TableView table, int[] indices, int d, CellVisitor visitor) {
    if (d == indices.length) {
      visitor.visit(indices.clone());
      return;
    }
    for (int c = TableView.TOTAL; c < table.dimensions().get(d).size(); c++) {
      indices[d] = c;
      visit(table, indices, d + 1, visitor);
    }
  }

  private static boolean counts(TableView table, int inner, int[] indices) {
    int rest = inner;
    for (int d = indices.length - 1; d >= 0; d--) {
      int size = table.dimensions().get(d).size();
      if (indices[d] != TableView.TOTAL && indices[d] != rest % size) {
        return false;
      }
      rest /= size;
    }
    return true;
  }
}
