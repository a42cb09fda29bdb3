package org.veladora.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.PointValuePair;
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
  private final List<double[]> echelon = new ArrayList<>();

  /// What a reader can compute.
  ///
  /// @param tables what he sees
  /// @param cells how each of them counts
  /// @param kinds kinds of people that he thinks possible; those that all tables count alike are
  ///   one to him
  ReaderAttack(List<TableView> tables, List<Register.Cells> cells, List<List<Integer>> kinds) {
    this.tables = tables;
    this.cells = cells;
    Set<List<Integer>> different = new LinkedHashSet<>();
    kinds.stream()
        .filter(this::isNotExcludedByZeros)
        .filter(kind -> different.add(cells.stream().map(c -> c.cellOf(kind)).toList()))
        .forEach(people::add);
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
    boolean isNew = any && seen.add(List.of(Arrays.toString(row), relation));
    if (isNew && (relation != Relationship.EQ || isIndependent(row))) {
      constraints.add(new LinearConstraint(row, relation, value));
    }
  }

  /// Whether a row does not follow from the equalities so far. The library's answers may be wrong,
  /// even infeasible, where rows follow from each other.
  private boolean isIndependent(double[] row) {
    double[] rest = row.clone();
    for (double[] known : echelon) {
      int lead = lead(known);
      double factor = rest[lead] / known[lead];
      for (int p = 0; p < rest.length; p++) {
        rest[p] -= factor * known[p];
      }
      rest[lead] = 0;
    }
    if (lead(rest) == rest.length) {
      return false;
    }
    echelon.add(rest);
    return true;
  }

  private static int lead(double[] row) {
    int lead = 0;
    while (lead < row.length && Math.abs(row[lead]) < 1e-9) {
      lead++;
    }
    return lead;
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
    return highest(objective) + highest(negative(objective));
  }

  private static double[] negative(double[] objective) {
    return Arrays.stream(objective).map(c -> -c).toArray();
  }

  /// Each end is asked for in both ways: an answer short of the optimum can only make this reader
  /// look cleverer than he is.
  private double highest(double[] objective) {
    return Math.max(
        solve(objective, GoalType.MAXIMIZE), -solve(negative(objective), GoalType.MINIMIZE));
  }

  private double solve(double[] objective, GoalType goal) {
    try {
      PointValuePair optimum =
          new SimplexSolver()
              .optimize(
                  new LinearObjectiveFunction(objective, 0),
                  new LinearConstraintSet(constraints),
                  new NonNegativeConstraint(true),
                  goal,
                  PivotSelectionRule.DANTZIG,
                  new MaxIter(10_000));
      checkFeasible(optimum.getPoint());
      return optimum.getValue();
    } catch (MathIllegalStateException e) {
      if (e.getSpecifier() == LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
        return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
      }
      throw e;
    }
  }

  private void checkFeasible(double[] point) {
    for (LinearConstraint constraint : constraints) {
      double more = -constraint.getValue();
      for (int p = 0; p < point.length; p++) {
        more += constraint.getCoefficients().getEntry(p) * point[p];
      }
      boolean holds =
          constraint.getRelationship() == Relationship.EQ ? Math.abs(more) < 1e-5 : more > -1e-5;
      if (!holds) {
        throw new IllegalStateException("the library's answer misses a constraint by " + more);
      }
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
