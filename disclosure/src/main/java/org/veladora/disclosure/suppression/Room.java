package org.veladora.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.veladora.disclosure.attack.Grid;
import org.veladora.disclosure.linear.Simplex;

/// How far the hidden numbers of one table can move while all shown ones stay.
///
/// Variables are the hidden inner cells and those hidden margins that might be shown again. Looks
/// for a hypercube first, then asks the simplex method, for a limited number of pivots: room that
/// is not found soon counts as none.
final class Room {
  private static final int MOST_PIVOTS = 300;

  /// Most operations of all programmes of one table; afterwards only hypercubes are looked for.
  private static final long MOST_WORK = 6_000_000_000L;

  /// Most entries of a dictionary, 8 bytes each; for a larger table only hypercubes are looked for.
  private static final long MOST_ENTRIES = 12_000_000;

  private static final double TOLERANCE = 1e-6;
  private static final double LESS_PREFERRED = 0.4;

  private final TableProblem problem;
  private final boolean[] hidden;
  private final boolean[] frozen;
  private final int k;
  private final int[] numberOfCells;
  private final int[] variableOfNumber;
  private final int[] numberOfVariable;

  /// One, or none where the table is too large for it.
  private final List<Simplex> programmes;

  private final HypercubeSearch.Cells cells = new Hidden();

  /// Prepares a table.
  ///
  /// @param problem the table
  /// @param hidden by number, whether it is suppressed; copied
  /// @param k the threshold
  Room(TableProblem problem, boolean[] hidden, int k) {
    this.problem = problem;
    this.hidden = hidden.clone();
    this.frozen = new boolean[hidden.length];
    this.k = k;
    this.numberOfCells = problem.numberOfCells();
    this.numberOfVariable =
        IntStream.range(0, hidden.length)
            .filter(n -> hidden[n] && (isInner(n) || !problem.numbers().get(n).forced()))
            .toArray();
    this.variableOfNumber = new int[hidden.length];
    Arrays.fill(variableOfNumber, Grid.NONE);
    for (int v = 0; v < numberOfVariable.length; v++) {
      variableOfNumber[numberOfVariable[v]] = v;
    }
    this.programmes = findSimplex().stream().toList();
  }

  private boolean isInner(int number) {
    return number < problem.innerCells();
  }

  private Optional<Simplex> findSimplex() {
    List<int[]> rows = rows();
    if ((long) rows.size() * numberOfVariable.length > MOST_ENTRIES) {
      return Optional.empty();
    }
    double[] start = new double[numberOfVariable.length];
    double[] lowest = new double[start.length];
    for (int v = 0; v < start.length; v++) {
      int n = numberOfVariable[v];
      start[v] = isInner(n) ? problem.numbers().get(n).people() : hiddenMembers(n);
      lowest[v] = isInner(n) ? problem.floor() : 0;
    }
    Simplex programme = new Simplex(rows, start, lowest);
    for (int v = 0; v < start.length; v++) {
      TableProblem.Figure number = problem.numbers().get(numberOfVariable[v]);
      double dislike = 1 + Math.log1p((double) number.people());
      programme.prefer(v, number.forced() ? 1 : LESS_PREFERRED / dislike);
    }
    return Optional.of(programme);
  }

  private double hiddenMembers(int margin) {
    return problem.numbers().get(margin).members().stream()
        .filter(m -> hidden[m])
        .mapToDouble(m -> (double) problem.numbers().get(m).people())
        .sum();
  }

  private List<int[]> rows() {
    List<int[]> rows = new ArrayList<>();
    for (int n = problem.innerCells(); n < hidden.length; n++) {
      int own = variableOfNumber[n];
      if (!hidden[n] || own != Grid.NONE) {
        IntStream members = Arrays.stream(variables(n));
        IntStream rest = own == Grid.NONE ? IntStream.empty() : IntStream.of(~own);
        int[] row = IntStream.concat(members, rest).toArray();
        if (row.length > 0) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /// Variables of the hidden inner cells that a number sums.
  private int[] variables(int number) {
    return problem.numbers().get(number).members().stream()
        .mapToInt(m -> variableOfNumber[m])
        .filter(v -> v != Grid.NONE)
        .toArray();
  }

  /// Looks for room of `k` for a number.
  ///
  /// @param number position of the number
  /// @param moved gets the numbers that move, among those that might be shown again
  /// @return false if none was found
  boolean find(int number, BitSet moved) {
    int cell = problem.numbers().get(number).cells().getFirst();
    Optional<Hypercube> cube = HypercubeSearch.findRoomy(problem.grid(), cell, cells, k);
    cube.ifPresent(found -> found.cells().forEach(c -> moved.set(numberOfCells[c])));
    return cube.isPresent()
        || programmes.stream()
            .anyMatch(programme ->
                programme.work() < MOST_WORK && findByProgramme(programme, number, moved));
  }

  private boolean findByProgramme(Simplex programme, int number, BitSet moved) {
    double[] objective = new double[numberOfVariable.length];
    int[] variables = variables(number);
    Arrays.stream(variables).forEach(v -> objective[v] = 1);
    double up = push(programme, objective, k);
    mark(programme, moved);
    if (up >= k - TOLERANCE) {
      return true;
    }
    Arrays.stream(variables).forEach(v -> objective[v] = -1);
    double down = push(programme, objective, k - up);
    mark(programme, moved);
    return up + down >= k - TOLERANCE;
  }

  private static double push(Simplex programme, double[] objective, double enough) {
    programme.reset();
    return programme.maximise(objective, enough, MOST_PIVOTS);
  }

  private void mark(Simplex programme, BitSet moved) {
    for (int v : programme.moved()) {
      moved.set(numberOfVariable[v]);
    }
    programme.reset();
  }

  /// Holds a number as if it were shown.
  void freeze(int number) {
    frozen[number] = true;
    programmes.forEach(programme -> programme.freeze(variableOfNumber[number]));
  }

  /// Lets a number move again.
  void release(int number) {
    frozen[number] = false;
    programmes.forEach(programme -> programme.release(variableOfNumber[number]));
  }

  /// Shows frozen numbers for good.
  void show(List<Integer> numbers) {
    numbers.forEach(n -> programmes.forEach(programme -> programme.fix(variableOfNumber[n])));
    programmes.forEach(Simplex::dropConstants);
  }

  /// The cells that may move: those suppressed in any case for nothing.
  private final class Hidden implements HypercubeSearch.Cells {
    @Override
    public double cost(int cell) {
      int n = numberOfCells[cell];
      if (n == Grid.NONE || !hidden[n] || frozen[n]) {
        return Double.POSITIVE_INFINITY;
      }
      return problem.numbers().get(n).forced() ? 0 : problem.numbers().get(n).cost();
    }

    @Override
    public long room(int cell) {
      return problem.numbers().get(numberOfCells[cell]).people() - problem.floor();
    }
  }
}
