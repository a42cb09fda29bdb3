package org.veladora.disclosure.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.veladora.disclosure.attack.Grid;

/// What to suppress in one table so that a number gets room: the cheapest hypercube through it or,
/// where zeros leave none, the cheapest cell in each line, as the start of a longer way round.
final class Additions {
  /// Cost that weighs as much as a hypercube without any room.
  private static final double PENALTY_WITHOUT_ROOM = 60;

  /// How many times its cost a chain of single cells is expected to cost in the end.
  private static final double CHAIN_FACTOR = 3;

  private final TableProblem problem;
  private final boolean[] hidden;
  private final int k;
  private final int[] numberOfCells;
  private final HypercubeSearch.Cells cells = new All();

  /// Prepares a table.
  ///
  /// @param problem the table
  /// @param hidden by number, whether it is suppressed; read at each call
  /// @param k the threshold
  Additions(TableProblem problem, boolean[] hidden, int k) {
    this.problem = problem;
    this.hidden = hidden;
    this.k = k;
    this.numberOfCells = problem.numberOfCells();
  }

  /// Whether a hypercube that is suppressed already gives a number room.
  boolean hasRoom(int number) {
    return HypercubeSearch.findRoomy(problem.grid(), cellOf(number), cells, k)
        .filter(cube -> cube.cost() == 0)
        .isPresent();
  }

  /// What to suppress besides.
  ///
  /// @param number position of the number
  /// @return positions of numbers not yet hidden, or none if all there is is hidden
  List<Integer> suggest(int number) {
    Optional<Hypercube> cube =
        HypercubeSearch.findNew(problem.grid(), cellOf(number), cells, k, PENALTY_WITHOUT_ROOM);
    List<Integer> chain = chain(number);
    double chainCost = chain.stream().mapToDouble(n -> problem.numbers().get(n).cost()).sum();
    boolean chainIsCheaper =
        !chain.isEmpty() && cube.map(c -> c.cost() > CHAIN_FACTOR * chainCost).orElse(true);
    if (chainIsCheaper || cube.isEmpty()) {
      return chain;
    }
    return cube.get().cells().stream()
        .map(cell -> numberOfCells[cell])
        .filter(n -> !hidden[n])
        .distinct()
        .toList();
  }

  private int cellOf(int number) {
    return problem.numbers().get(number).cells().getFirst();
  }

  private List<Integer> chain(int number) {
    Grid grid = problem.grid();
    List<Integer> chain = new ArrayList<>();
    for (int d = 0; d < grid.dimensions(); d++) {
      double least = Double.POSITIVE_INFINITY;
      int cheapest = Grid.NONE;
      for (int c = 0; c < grid.size(d); c++) {
        int n = numberOfCells[grid.moved(cellOf(number), d, c)];
        if (n != Grid.NONE && !hidden[n] && problem.numbers().get(n).cost() < least) {
          least = problem.numbers().get(n).cost();
          cheapest = n;
        }
      }
      if (cheapest != Grid.NONE && !chain.contains(cheapest)) {
        chain.add(cheapest);
      }
    }
    return chain;
  }

  /// All cells, those that are hidden already for nothing.
  private final class All implements HypercubeSearch.Cells {
    @Override
    public double cost(int cell) {
      int n = numberOfCells[cell];
      if (n == Grid.NONE) {
        return Double.POSITIVE_INFINITY;
      }
      return hidden[n] ? 0 : problem.numbers().get(n).cost();
    }

    @Override
    public long room(int cell) {
      return problem.numbers().get(numberOfCells[cell]).people() - problem.floor();
    }
  }
}
