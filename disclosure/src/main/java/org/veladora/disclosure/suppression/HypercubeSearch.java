package org.veladora.disclosure.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.veladora.disclosure.attack.Grid;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Sums;

/// Searches one table for the best hypercube through a cell.
///
/// A hypercube pairs the cell's coordinate in each dimension with another: a category, whose people
/// then move the other way, or the total, which then moves along and must be suppressed too. All
/// corners must have people, because zeros are shown. Tries every hypercube: O(cells x
/// 2^dimensions).
final class HypercubeSearch {
  /// Loss that weighs as much as a hypercube without any room to move.
  private static final double PENALTY_WITHOUT_ROOM = 60;

  private final Sums sums;
  private final Pattern pattern;
  private final Costs costs;
  private final int k;
  private final Movable movable;
  private final int table;
  private final Grid grid;
  private final int target;
  private final boolean[] pairedWithTotal;
  private final int[] corners;
  private double bestScore = Double.POSITIVE_INFINITY;
  private Optional<Hypercube> best = Optional.empty();
  private boolean protectedAlready;

  HypercubeSearch(
      Sums sums, Pattern pattern, Costs costs, int k, Sums.Place target, boolean onlyDifferences) {
    this.sums = sums;
    this.pattern = pattern;
    this.costs = costs;
    this.k = k;
    this.movable = new Movable(sums, pattern, onlyDifferences);
    this.table = target.table();
    this.grid = sums.grid(table);
    this.target = target.cell();
    this.pairedWithTotal = new boolean[grid.dimensions()];
    this.corners = new int[1 << grid.dimensions()];
    corners[0] = target.cell();
    extend(0, 0);
  }

  /// Whether a hypercube that is suppressed already gives the cell room.
  boolean isProtectedAlready() {
    return protectedAlready;
  }

  /// The best hypercube that suppresses something more.
  Optional<Hypercube> findBest() {
    return best;
  }

  private void extend(int dimension, double costSoFar) {
    if (costSoFar >= bestScore) {
      return;
    }
    if (dimension == grid.dimensions()) {
      judge(costSoFar);
      return;
    }
    int own = grid.coordinate(target, dimension);
    int total = grid.size(dimension);
    int known = 1 << dimension;
    for (int other = 0; other <= total; other++) {
      if (other != own) {
        double cost = costSoFar;
        for (int c = 0; c < known && cost < Double.POSITIVE_INFINITY; c++) {
          corners[known + c] = grid.moved(corners[c], dimension, other);
          cost += costOf(corners[known + c]);
        }
        if (cost < Double.POSITIVE_INFINITY) {
          pairedWithTotal[dimension] = other == total || own == total;
          extend(dimension + 1, cost);
        }
      }
    }
  }

  private double costOf(int cell) {
    int sum = sums.sumAt(table, cell);
    if (sum == Grid.NONE) {
      return Double.POSITIVE_INFINITY;
    }
    return pattern.isSuppressed(sum) ? 0 : costs.of(sum);
  }

  private void judge(double cost) {
    long width = width();
    if (cost == 0) {
      protectedAlready |= width >= k;
      return;
    }
    double score = cost + PENALTY_WITHOUT_ROOM * Math.max(0, k - width) / k;
    if (score < bestScore) {
      bestScore = score;
      List<Integer> cells = new ArrayList<>();
      for (int corner : corners) {
        cells.add(corner);
      }
      best = Optional.of(new Hypercube(table, cells, cost, width));
    }
  }

  /// Room of the corners that fall when the target falls, and of those that fall when it rises.
  private long width() {
    long together = Long.MAX_VALUE / 4;
    long against = Long.MAX_VALUE / 4;
    for (int c = 0; c < corners.length; c++) {
      boolean opposite = false;
      for (int d = 0; d < pairedWithTotal.length; d++) {
        opposite ^= (c >> d & 1) == 1 && !pairedWithTotal[d];
      }
      long room = movable.people(table, corners[c]);
      if (opposite) {
        against = Math.min(against, room);
      } else {
        together = Math.min(together, room);
      }
    }
    return together + against;
  }
}
