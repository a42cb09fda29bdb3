package org.veladora.disclosure.attack;

import java.util.Arrays;

/// Bounds that a reader gets by hand: an atom is no larger than what its row leaves over, and no
/// smaller than what the others cannot hold. The interval of the linear programme lies within, so
/// what is narrow here is narrow for sure, and needs no search.
final class OuterBounds {
  private static final int SWEEPS = 4;

  private final Polytope polytope;
  private final double[] low;
  private final double[] high;

  OuterBounds(Polytope polytope) {
    this.polytope = polytope;
    this.low = new double[polytope.variables()];
    this.high = new double[polytope.variables()];
    Arrays.setAll(low, polytope::lowest);
    Arrays.fill(high, Double.POSITIVE_INFINITY);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int r = 0; r < polytope.rowCount(); r++) {
        if (!polytope.hasSlack(r)) {
          tighten(polytope.row(r));
        }
      }
    }
  }

  private void tighten(int[] row) {
    double total = 0;
    double lows = 0;
    double highs = 0;
    for (int v : row) {
      total += polytope.start(v);
      lows += low[v];
      highs += high[v];
    }
    for (int v : row) {
      double highBefore = high[v];
      high[v] = Math.min(high[v], total - (lows - low[v]));
      if (highs < Double.POSITIVE_INFINITY) {
        low[v] = Math.max(low[v], total - (highs - highBefore));
      }
    }
  }

  /// An upper bound of the width of a sum of variables.
  double width(int[] variables) {
    double width = 0;
    for (int v : variables) {
      width += high[v] - low[v];
    }
    return width;
  }
}
