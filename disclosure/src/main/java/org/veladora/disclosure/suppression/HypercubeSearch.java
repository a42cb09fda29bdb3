package org.veladora.disclosure.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.veladora.disclosure.attack.Grid;

/// Searches one table for the cheapest hypercube through a cell.
///
/// A hypercube pairs the cell's coordinate in each dimension with another: a category, whose people
/// then move the other way, or the total, which then moves along and must be suppressed too. All
/// corners must have people, because zeros are shown. Tries every hypercube that is not dearer than
/// the best so far, O(cells x 2^dimensions) at most.
final class HypercubeSearch {
  /// What a search asks about the cells of a table.
  interface Cells {
    /// What readers lose if the cell is suppressed.
    ///
    /// @param cell cell of the table
    /// @return 0 if it is suppressed already, infinite if it cannot be
    double cost(int cell);

    /// How many people fewer the cell could have.
    ///
    /// @param cell cell of the table, of finite cost
    /// @return 0 or more
    long room(int cell);
  }

  private final Grid grid;
  private final int target;
  private final Cells cells;
  private final int k;
  private final double penaltyWithoutRoom;
  private final boolean onlyNew;
  private final boolean[] pairedWithTotal;
  private final int[] corners;
  private double bestScore = Double.POSITIVE_INFINITY;
  private @Nullable Hypercube best;

  private HypercubeSearch(
      Grid grid, int target, Cells cells, int k, double penaltyWithoutRoom, boolean onlyNew) {
    this.grid = grid;
    this.target = target;
    this.cells = cells;
    this.k = k;
    this.penaltyWithoutRoom = penaltyWithoutRoom;
    this.onlyNew = onlyNew;
    this.pairedWithTotal = new boolean[grid.dimensions()];
    this.corners = new int[1 << grid.dimensions()];
    corners[0] = target;
  }

  /// The cheapest hypercube in which the target has room for `k`.
  static Optional<Hypercube> findRoomy(Grid grid, int target, Cells cells, int k) {
    HypercubeSearch search =
        new HypercubeSearch(grid, target, cells, k, Double.POSITIVE_INFINITY, false);
    search.extend(0, 0);
    return Optional.ofNullable(search.best);
  }

  /// The best hypercube that suppresses something more, cheap or roomy.
  ///
  /// @param penaltyWithoutRoom cost that weighs as much as having no room
  static Optional<Hypercube> findNew(
      Grid grid, int target, Cells cells, int k, double penaltyWithoutRoom) {
    HypercubeSearch search = new HypercubeSearch(grid, target, cells, k, penaltyWithoutRoom, true);
    search.extend(0, 0);
    return Optional.ofNullable(search.best);
  }

  private void extend(int dimension, double costSoFar) {
    if (dimension == grid.dimensions()) {
      judge(costSoFar);
      return;
    }
    int own = grid.coordinate(target, dimension);
    int known = 1 << dimension;
    for (int other = 0; other <= grid.size(dimension); other++) {
      double cost = other == own ? Double.POSITIVE_INFINITY : costSoFar;
      for (int c = 0; c < known && cost < bestScore; c++) {
        corners[known + c] = grid.moved(corners[c], dimension, other);
        cost += cells.cost(corners[known + c]);
      }
      if (cost < bestScore) {
        pairedWithTotal[dimension] = other == grid.size(dimension) || own == grid.size(dimension);
        extend(dimension + 1, cost);
      }
    }
  }

  private void judge(double cost) {
    long lacking = Math.max(0, k - width());
    double penalty = lacking == 0 ? 0 : penaltyWithoutRoom * lacking / k;
    double score = cost + penalty;
    if (score < bestScore && !(onlyNew && cost == 0)) {
      bestScore = score;
      List<Integer> found = Arrays.stream(corners).boxed().toList();
      best = new Hypercube(found, cost);
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
      long room = cells.room(corners[c]);
      if (opposite) {
        against = Math.min(against, room);
      } else {
        together = Math.min(together, room);
      }
    }
    return together + against;
  }
}
