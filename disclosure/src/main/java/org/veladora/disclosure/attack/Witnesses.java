package org.veladora.disclosure.attack;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Examples that a reader cannot tell from the truth, and how far apart they lie.
///
/// An example counts only after its check against every displayed cell of the publication, from the
/// atoms and not from the rows of the solver: a fault of a solver can make a cell look less
/// protected than it is, never more.
final class Witnesses {
  /// Most by which an example may miss a shown number, or go under zero or a floor, in people.
  static final double TOLERANCE = 1e-6;

  private final Sums sums;
  private final Polytope polytope;
  private final int[] shown;
  private final int[] floored;
  private final int[][] targets;
  private final double[] low;
  private final double[] high;
  private final double[] moves;

  Witnesses(Sums sums, Pattern pattern, Polytope polytope, List<int[]> targets) {
    this.sums = sums;
    this.polytope = polytope;
    this.targets = targets.stream().map(polytope::variablesOf).toArray(int[][]::new);
    this.shown = IntStream.range(0, sums.size()).filter(pattern::isShown).toArray();
    this.floored =
        IntStream.range(0, sums.size())
            .filter(s -> pattern.isSuppressed(s) && pattern.isDisplayed(s))
            .toArray();
    this.low = new double[this.targets.length];
    this.high = new double[this.targets.length];
    this.moves = new double[sums.atoms()];
  }

  /// Takes an example into account if it agrees with all that a reader sees.
  ///
  /// @param y values by variable
  /// @return false if it does not agree: it is then left out
  boolean add(double[] y) {
    for (int v = 0; v < polytope.atomVariables(); v++) {
      if (!(y[v] >= -TOLERANCE)) {
        return false;
      }
      moves[polytope.atom(v)] = y[v] - polytope.start(v);
    }
    if (!agrees()) {
      return false;
    }
    for (int t = 0; t < targets.length; t++) {
      double move = 0;
      for (int v : targets[t]) {
        move += y[v] - polytope.start(v);
      }
      low[t] = Math.min(low[t], move);
      high[t] = Math.max(high[t], move);
    }
    return true;
  }

  private boolean agrees() {
    return Arrays.stream(shown).allMatch(sum -> Math.abs(moveOf(sum)) <= TOLERANCE)
        && Arrays.stream(floored).allMatch(sum -> sums.value(sum) + moveOf(sum) >= 1 - TOLERANCE);
  }

  private double moveOf(int sum) {
    double move = 0;
    for (int atom : sums.atomsOf(sum)) {
      move += moves[atom];
    }
    return move;
  }

  /// Furthest below the truth, 0 or less.
  double low(int target) {
    return low[target];
  }

  /// Furthest above the truth, 0 or more.
  double high(int target) {
    return high[target];
  }

  double width(int target) {
    return high[target] - low[target];
  }

  /// Variables of a target. Not to be changed.
  int[] variables(int target) {
    return targets[target];
  }
}
