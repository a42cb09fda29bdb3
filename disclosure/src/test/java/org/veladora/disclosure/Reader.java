package org.veladora.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
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
import org.veladora.figures.Table;
import org.veladora.figures.TableView;

/// A reader of published tables who tries to find out what is suppressed, with a linear program of
/// his own: he knows the definitions, every number and zero shown, and that what is suppressed is
/// not zero. Nothing of the gate's code is used.
///
/// Variables: people by combination of values, every combination that could be.
final class Reader {
  private static final double TOLERANCE = 1e-6;
  private static final int MAX_ITERATIONS = 20_000;

  private final List<List<Integer>> combinations;
  private final List<Register.Cells> tables;
  private final List<LinearConstraint> known = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<double[]> echelon = new ArrayList<>();

  /// Something to find out.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Target(String name, double[] members, long people) {}

  /// What he found.
  ///
  /// @param name the cell
  /// @param people the truth
  /// @param low the least that it can be
  /// @param high the most
  record Found(String name, long people, double low, double high) {
    double width() {
      return high - low;
    }
  }

  /// Opens tables.
  ///
  /// @param register the register, of which he uses the definitions only
  /// @param truth the tables of its publication
  /// @param shown what he sees: position of a table, indices of a cell -> its value; `NoData` where
  ///   the table is not there
  Reader(Register register, List<Table> truth, BiFunction<Integer, int[], CellValue> shown) {
    this.combinations = register.combinations();
    this.tables = register.cells();
    for (int t = 0; t < truth.size(); t++) {
      for (int[] indices : cellsAndMargins(truth.get(t))) {
        read(t, truth.get(t), indices, shown.apply(t, indices));
      }
    }
  }

  private void read(int t, Table truth, int[] indices, CellValue value) {
    double[] members = members(t, truth, indices);
    String name = truth.id() + Arrays.toString(indices);
    switch (value) {
      case CellValue.Shown(long people) -> {
        if (isNews(members)) {
          known.add(new LinearConstraint(members, Relationship.EQ, people));
        }
      }
      case CellValue.Suppressed _ -> {
        known.add(new LinearConstraint(members, Relationship.GEQ, 1));
        targets.add(new Target(name, members, people(truth, indices)));
      }
      case CellValue.NoData _, CellValue.AtLeast _ -> {}
    }
  }

  /// Whether an equation follows from none before it: the solver is given no redundant ones.
  private boolean isNews(double[] members) {
    double[] rest = members.clone();
    for (double[] row : echelon) {
      int lead = lead(row);
      double factor = rest[lead] / row[lead];
      for (int v = 0; v < rest.length; v++) {
        rest[v] -= factor * row[v];
      }
    }
    return lead(rest) >= 0 && echelon.add(rest);
  }

  private static int lead(double[] row) {
    for (int v = 0; v < row.length; v++) {
      if (Math.abs(row[v]) > TOLERANCE) {
        return v;
      }
    }
    return -1;
  }

  static long people(Table table, int[] indices) {
    long people = 0;
    for (int cell : table.innerCells(indices)) {
      people += table.people(cell);
    }
    return people;
  }

  /// Which combinations a cell counts.
  private double[] members(int t, Table table, int[] indices) {
    boolean[] inner = new boolean[table.size()];
    for (int cell : table.innerCells(indices)) {
      inner[cell] = true;
    }
    double[] members = new double[combinations.size()];
    for (int v = 0; v < members.length; v++) {
      int cell = tables.get(t).cellOf(combinations.get(v));
      members[v] = cell >= 0 && inner[cell] ? 1 : 0;
    }
    return members;
  }

  /// Also asks for the people whom `larger` counts and `smaller` does not, where these are a few.
  Reader subtract(int larger, int smaller, Table largerTable, Table smallerTable, int k) {
    for (int[] indices : cellsAndMargins(smallerTable)) {
      double[] difference = members(larger, largerTable, indices);
      double[] part = members(smaller, smallerTable, indices);
      for (int v = 0; v < difference.length; v++) {
        difference[v] -= part[v];
      }
      long people = people(largerTable, indices) - people(smallerTable, indices);
      if (people >= 1 && people < k) {
        String name = largerTable.id() + " - " + smallerTable.id();
        targets.add(new Target(name + Arrays.toString(indices), difference, people));
      }
    }
    return this;
  }

  /// The interval of everything suppressed.
  List<Found> attack() {
    return targets.stream()
        .map(target ->
            new Found(
                target.name(),
                target.people(),
                bound(target, GoalType.MINIMIZE),
                bound(target, GoalType.MAXIMIZE)))
        .toList();
  }

  private double bound(Target target, GoalType goal) {
    if (goal == GoalType.MAXIMIZE && isUnbounded(target)) {
      return Double.POSITIVE_INFINITY;
    }
    return new SimplexSolver()
        .optimize(
            new MaxIter(MAX_ITERATIONS),
            new LinearObjectiveFunction(target.members(), 0),
            new LinearConstraintSet(known),
            goal,
            new NonNegativeConstraint(true),
            PivotSelectionRule.DANTZIG)
        .getValue();
  }

  /// Whether some combination of the target is in no cell shown: nothing limits it.
  private boolean isUnbounded(Target target) {
    for (int v = 0; v < combinations.size(); v++) {
      int at = v;
      boolean limited =
          known.stream()
              .anyMatch(c ->
                  c.getRelationship() == Relationship.EQ && c.getCoefficients().getEntry(at) > 0);
      if (target.members()[v] > 0 && !limited) {
        return true;
      }
    }
    return false;
  }

  /// Whether the truth is among what he holds possible: if not, the test itself is at fault.
  boolean allows(Register register) {
    double[] truth = new double[combinations.size()];
    register
        .groups()
        .forEach(group -> truth[combinations.indexOf(group.values())] += group.people());
    return known.stream()
        .allMatch(c -> {
          double sum = 0;
          for (int v = 0; v < truth.length; v++) {
            sum += c.getCoefficients().getEntry(v) * truth[v];
          }
          return c.getRelationship() == Relationship.EQ
              ? Math.abs(sum - c.getValue()) < TOLERANCE
              : sum >= c.getValue();
        });
  }

  /// All cells and margins of a table.
  static List<int[]> cellsAndMargins(TableView table) {
    List<int[]> all = new ArrayList<>();
    all.add(new int[0]);
    for (int d = 0; d < table.dimensions().size(); d++) {
      List<int[]> next = new ArrayList<>();
      for (int[] prefix : all) {
        for (int c = TableView.TOTAL; c < table.dimensions().get(d).size(); c++) {
          int[] longer = Arrays.copyOf(prefix, prefix.length + 1);
          longer[prefix.length] = c;
          next.add(longer);
        }
      }
      all = next;
    }
    return all;
  }
}
