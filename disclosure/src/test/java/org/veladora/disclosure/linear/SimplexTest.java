package org.veladora.disclosure.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

class SimplexTest {
  private static final double ENOUGH = 1e6;
  private static final int PIVOTS = 10_000;

  /// Rows of a 2 x 2 table with both margins known: one cycle.
  private static Simplex cycle() {
    return new Simplex(
        List.of(new int[] {0, 1}, new int[] {2, 3}, new int[] {0, 2}, new int[] {1, 3}),
        new double[] {40, 3, 35, 20},
        new double[] {1, 1, 1, 1});
  }

  @Test
  void cycleOfFourCellsMovesUntilTheSmallestIsAtItsBound() {
    Simplex simplex = cycle();
    assertThat(simplex.maximise(new double[] {0, 1, 0, 0}, ENOUGH, PIVOTS))
        .isCloseTo(19, within(1e-9));
    assertThat(simplex.point()).containsExactly(new double[] {21, 22, 54, 1}, within(1e-9));
    simplex.reset();
    assertThat(simplex.maximise(new double[] {0, -1, 0, 0}, ENOUGH, PIVOTS))
        .isCloseTo(2, within(1e-9));
    assertThat(simplex.moved()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void stopsOnceThereIsEnough() {
    assertThat(cycle().maximise(new double[] {0, 1, 0, 0}, 5, PIVOTS)).isCloseTo(5, within(1e-9));
  }

  @Test
  void objectiveWithoutBoundGrowsByWhatIsEnough() {
    Simplex simplex = new Simplex(List.of(), new double[] {3}, new double[] {0});
    assertThat(simplex.maximise(new double[] {1}, 1_000, PIVOTS)).isCloseTo(1_000, within(1e-9));
  }

  @Test
  void frozenVariableHoldsTheWholeCycleUntilReleased() {
    Simplex simplex = cycle();
    simplex.freeze(2);
    assertThat(simplex.maximise(new double[] {0, 1, 0, 0}, ENOUGH, PIVOTS)).isZero();
    simplex.reset();
    simplex.release(2);
    assertThat(simplex.maximise(new double[] {0, 1, 0, 0}, ENOUGH, PIVOTS))
        .isCloseTo(19, within(1e-9));
  }

  @Test
  void fixedVariableIsGoneAndTheRestStillMoves() {
    Simplex simplex =
        new Simplex(List.of(new int[] {0, 1, 2}), new double[] {5, 6, 7}, new double[] {0, 0, 0});
    simplex.freeze(1);
    simplex.fix(1);
    simplex.dropConstants();
    assertThat(simplex.maximise(new double[] {1, 0, 0}, ENOUGH, PIVOTS)).isCloseTo(7, within(1e-9));
    assertThat(simplex.point()).containsExactly(new double[] {12, 6, 0}, within(1e-9));
  }

  @Test
  void optimaAreThoseOfALibrary() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int rows = 2 + random.nextInt(4);
      int columns = 2 + random.nextInt(4);
      List<int[]> sums = margins(rows, columns);
      double[] start = new double[rows * columns];
      double[] objective = new double[start.length];
      for (int v = 0; v < start.length; v++) {
        start[v] = random.nextInt(4) == 0 ? 0 : random.nextInt(30);
        objective[v] = random.nextInt(3) - 1;
      }
      Simplex simplex = new Simplex(sums, start, new double[start.length]);
      double before = dot(objective, start);
      double found = before + simplex.maximise(objective, ENOUGH, PIVOTS);
      assertThat(found).as("seed " + seed).isCloseTo(library(sums, start, objective), within(1e-6));
      assertThat(dot(objective, simplex.point())).isCloseTo(found, within(1e-6));
      for (int[] sum : sums) {
        assertThat(total(sum, simplex.point())).isCloseTo(total(sum, start), within(1e-7));
      }
    }
  }

  /// Row sums and column sums, without the last column, which follows.
  private static List<int[]> margins(int rows, int columns) {
    List<int[]> sums = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      int first = i * columns;
      sums.add(java.util.stream.IntStream.range(first, first + columns).toArray());
    }
    for (int j = 0; j + 1 < columns; j++) {
      int column = j;
      sums.add(java.util.stream.IntStream.range(0, rows).map(i -> i * columns + column).toArray());
    }
    return sums;
  }

  private static double library(List<int[]> sums, double[] start, double[] objective) {
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int[] sum : sums) {
      double[] row = new double[start.length];
      for (int v : sum) {
        row[v] = 1;
      }
      constraints.add(new LinearConstraint(row, Relationship.EQ, total(sum, start)));
    }
    return new SimplexSolver()
        .optimize(
            new LinearObjectiveFunction(objective, 0),
            new LinearConstraintSet(constraints),
            new NonNegativeConstraint(true),
            GoalType.MAXIMIZE,
            PivotSelectionRule.DANTZIG,
            new MaxIter(PIVOTS))
        .getValue();
  }

  private static double total(int[] sum, double[] values) {
    double total = 0;
    for (int v : sum) {
      total += values[v];
    }
    return total;
  }

  private static double dot(double[] a, double[] b) {
    double dot = 0;
    for (int v = 0; v < a.length; v++) {
      dot += a[v] * b[v];
    }
    return dot;
  }
}
