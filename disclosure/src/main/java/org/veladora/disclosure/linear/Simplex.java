package org.veladora.disclosure.linear;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The primal simplex method on `{ x >= lowest : A x = A start }`, started at `start` and warm from
/// one objective to the next.
///
/// Keeps a dictionary of the basic variables in terms of the others, dense, and the present point.
/// A variable outside the basis may lie anywhere above its bound, so `start` need not be a corner.
/// The entering variable has the largest reduced cost times preference, the lowest of equals; of
/// equal ratios the largest pivot leaves. Where that makes no headway for long, the run ends early:
/// its point is still feasible. Deterministic.
///
/// Memory rows x variables; a pivot costs O(non-zeros of its row x non-zeros of its column).
///
/// Source: G. B. Dantzig, Linear Programming and Extensions, Princeton (1963), chapters 5 and 18.
public final class Simplex {
  private static final double ZERO = 1e-9;
  private static final double ROUNDING = 1e-12;
  private static final double LEAST_PIVOT = 1e-5;
  private static final double LEAST_FIRST_PIVOT = 0.1;
  private static final int MOST_IDLE_PIVOTS = 400;
  private static final int NONE = -1;

  private final double[] start;
  private final double[] lowest;
  private final double[] preference;
  private final double[] values;
  private final boolean[] frozen;
  private double[][] dictionary;
  private int[] basic;
  private final int[] outside;
  private int columns;
  private int rows;
  private double[] reduced;
  private long work;

  /// Prepares a programme.
  ///
  /// @param rows rows of `A`: variables with coefficient 1, or `~variable` with coefficient -1
  /// @param start by variable, feasible
  /// @param lowest by variable, the least value
  public Simplex(List<int[]> rows, double[] start, double[] lowest) {
    this.start = start.clone();
    this.lowest = lowest.clone();
    this.columns = start.length;
    this.values = new double[columns];
    this.frozen = new boolean[columns];
    this.preference = new double[columns];
    Arrays.fill(preference, 1);
    this.outside = IntStream.range(0, columns).toArray();
    this.dictionary = new double[rows.size()][columns];
    this.basic = new int[rows.size()];
    this.rows = basic.length;
    reset();
    for (int r = 0; r < dictionary.length; r++) {
      for (int v : rows.get(r)) {
        dictionary[r][v < 0 ? ~v : v] = v < 0 ? -1 : 1;
      }
    }
    eliminate(rows);
    reduced = new double[columns];
  }

  /// Goes back to `start`; the basis stays.
  public void reset() {
    Arrays.setAll(values, v -> start[v] - lowest[v]);
  }

  /// Makes some variables rather move than others.
  ///
  /// @param variable the variable
  /// @param weight 1 for the most preferred, less for others
  public void prefer(int variable, double weight) {
    preference[variable] = weight;
  }

  /// Holds a variable at `start`. Call only at `start`.
  ///
  /// @param variable the variable
  public void freeze(int variable) {
    frozen[variable] = true;
    for (int r = 0; r < rows; r++) {
      if (basic[r] == variable) {
        int column = largestFree(dictionary[r]);
        if (column != NONE) {
          exchange(r, column);
        }
        return;
      }
    }
  }

  private int largestFree(double[] row) {
    int largest = NONE;
    double most = LEAST_PIVOT;
    for (int c = 0; c < columns; c++) {
      if (!frozen[outside[c]] && Math.abs(row[c]) > most) {
        most = Math.abs(row[c]);
        largest = c;
      }
    }
    return largest;
  }

  /// Holds a variable at `start` for good, which makes the programme smaller. Call only at `start`.
  ///
  /// @param variable the variable, frozen
  public void fix(int variable) {
    for (int c = 0; c < columns; c++) {
      if (outside[c] == variable) {
        columns--;
        outside[c] = outside[columns];
        for (int r = 0; r < rows; r++) {
          dictionary[r][c] = dictionary[r][columns];
        }
        return;
      }
    }
  }

  /// Leaves out rows of variables that cannot move any more.
  public void dropConstants() {
    for (int r = rows - 1; r >= 0; r--) {
      double[] row = dictionary[r];
      boolean constant = true;
      for (int c = 0; c < columns && constant; c++) {
        constant = Math.abs(row[c]) <= ZERO;
      }
      if (constant) {
        rows--;
        dictionary[r] = dictionary[rows];
        dictionary[rows] = row;
        basic[r] = basic[rows];
      }
    }
  }

  /// Lets a variable move again.
  ///
  /// @param variable the variable
  public void release(int variable) {
    frozen[variable] = false;
  }

  /// Finds a first basis: in each row, shortest first, the variable that fewest rows hold. Rows
  /// that follow from others vanish.
  private void eliminate(List<int[]> rows) {
    int[] counts = new int[columns];
    for (double[] row : dictionary) {
      for (int c = 0; c < columns; c++) {
        counts[c] += row[c] == 0 ? 0 : 1;
      }
    }
    int[] order =
        IntStream.range(0, dictionary.length)
            .boxed()
            .sorted(Comparator.comparingInt(r -> rows.get(r).length))
            .mapToInt(Integer::intValue)
            .toArray();
    Arrays.fill(basic, NONE);
    boolean[] taken = new boolean[columns];
    for (int r : order) {
      int column = sparsest(dictionary[r], taken, counts);
      if (column != NONE) {
        taken[column] = true;
        basic[r] = column;
        clearColumn(r, column);
      }
    }
    compress(taken);
  }

  private static int sparsest(double[] row, boolean[] taken, int[] counts) {
    int best = NONE;
    for (int c = 0; c < row.length; c++) {
      boolean candidate = !taken[c] && Math.abs(row[c]) > LEAST_FIRST_PIVOT;
      if (candidate && (best == NONE || counts[c] < counts[best])) {
        best = c;
      }
    }
    return best;
  }

  private void clearColumn(int pivotRow, int column) {
    double[] row = dictionary[pivotRow];
    double pivot = row[column];
    int[] filled =
        IntStream.range(0, row.length).filter(c -> Math.abs(row[c]) > ROUNDING).toArray();
    for (int c : filled) {
      row[c] /= pivot;
    }
    for (int r = 0; r < dictionary.length; r++) {
      double factor = dictionary[r][column];
      if (r != pivotRow && Math.abs(factor) > ROUNDING) {
        for (int c : filled) {
          dictionary[r][c] -= factor * row[c];
        }
        dictionary[r][column] = 0;
      }
    }
    work += (long) filled.length * dictionary.length;
  }

  /// Leaves out the columns of the basis, which are unit vectors, and the rows without one.
  private void compress(boolean[] taken) {
    int[] kept = IntStream.range(0, columns).filter(c -> !taken[c]).toArray();
    int[] full = IntStream.range(0, basic.length).filter(r -> basic[r] != NONE).toArray();
    double[][] smaller = new double[full.length][];
    for (int i = 0; i < full.length; i++) {
      double[] row = dictionary[full[i]];
      smaller[i] = Arrays.stream(kept).mapToDouble(c -> row[c]).toArray();
    }
    dictionary = smaller;
    basic = Arrays.stream(full).map(r -> basic[r]).toArray();
    System.arraycopy(kept, 0, outside, 0, kept.length);
    columns = kept.length;
    this.rows = basic.length;
  }

  /// Operations so far, as a measure of time that is the same on every machine.
  ///
  /// @return about the number of multiplications
  public long work() {
    return work;
  }

  /// The present point.
  ///
  /// @return by variable
  public double[] point() {
    double[] point = new double[values.length];
    Arrays.setAll(point, v -> values[v] + lowest[v]);
    return point;
  }

  /// The variables that the present point moves from `start`.
  ///
  /// @return the variables, ascending
  public int[] moved() {
    return IntStream.range(0, values.length)
        .filter(v -> Math.abs(values[v] - (start[v] - lowest[v])) > LEAST_PIVOT)
        .toArray();
  }

  /// Moves the present point towards the most of an objective.
  ///
  /// @param objective by variable
  /// @param enough stop once the objective has grown by so much
  /// @param mostPivots stop after so many
  /// @return by how much the objective grew
  public double maximise(double[] objective, double enough, int mostPivots) {
    price(objective);
    double grown = 0;
    int idle = 0;
    for (int p = 0; p < mostPivots && grown < enough && idle < MOST_IDLE_PIVOTS; p++) {
      int entering = entering();
      if (entering == NONE) {
        break;
      }
      double gain = move(entering, enough);
      grown += gain;
      idle = gain > ZERO ? 0 : idle + 1;
    }
    return grown;
  }

  private void price(double[] objective) {
    reduced = new double[columns];
    for (int c = 0; c < columns; c++) {
      reduced[c] = objective[outside[c]];
    }
    for (int r = 0; r < rows; r++) {
      double weight = objective[basic[r]];
      if (weight != 0) {
        for (int c = 0; c < columns; c++) {
          reduced[c] -= weight * dictionary[r][c];
        }
        work += columns;
      }
    }
  }

  private int entering() {
    int best = NONE;
    double most = LEAST_PIVOT;
    for (int c = 0; c < columns; c++) {
      int variable = outside[c];
      double cost = frozen[variable] ? 0 : reduced[c] * preference[variable];
      if (cost > most || (-cost > most && values[variable] > ZERO)) {
        most = Math.abs(cost);
        best = c;
      }
    }
    work += columns;
    return best;
  }

  /// Moves one variable as far as it goes, or as is enough, and exchanges it with what stops it.
  private double move(int column, double enough) {
    double direction = reduced[column] > 0 ? 1 : -1;
    double rate = Math.abs(reduced[column]);
    double step = Math.max(1, enough) / rate;
    if (direction < 0) {
      step = Math.min(step, values[outside[column]]);
    }
    int leaving = NONE;
    for (int r = 0; r < rows; r++) {
      double fall = dictionary[r][column] * direction;
      boolean held = frozen[basic[r]] && Math.abs(fall) > LEAST_PIVOT;
      fall = held ? Math.abs(fall) : fall;
      if (fall > LEAST_PIVOT) {
        double most = held ? 0 : Math.max(0, values[basic[r]]) / fall;
        boolean larger =
            leaving != NONE && fall > Math.abs(dictionary[leaving][column]) && most <= step;
        if (most < step - ZERO || larger) {
          step = Math.min(step, most);
          leaving = r;
        }
      }
    }
    shift(column, direction * step);
    if (leaving != NONE) {
      values[basic[leaving]] = frozen[basic[leaving]] ? values[basic[leaving]] : 0;
      exchange(leaving, column);
    }
    return rate * step;
  }

  private void shift(int column, double change) {
    int variable = outside[column];
    values[variable] = Math.max(0, values[variable] + change);
    for (int r = 0; r < rows; r++) {
      double coefficient = dictionary[r][column];
      if (coefficient != 0) {
        values[basic[r]] -= coefficient * change;
      }
    }
    work += rows;
  }

  private void exchange(int pivotRow, int column) {
    double[] row = dictionary[pivotRow];
    double pivot = row[column];
    row[column] = 1;
    int[] filled = new int[columns];
    int count = 0;
    for (int c = 0; c < columns; c++) {
      if (Math.abs(row[c]) > ROUNDING) {
        row[c] /= pivot;
        filled[count++] = c;
      } else {
        row[c] = 0;
      }
    }
    for (int r = 0; r < rows; r++) {
      double factor = dictionary[r][column];
      if (r != pivotRow && Math.abs(factor) > ROUNDING) {
        subtract(dictionary[r], factor, row, column, filled, count);
      }
    }
    subtract(reduced, reduced[column], row, column, filled, count);
    int variable = outside[column];
    outside[column] = basic[pivotRow];
    basic[pivotRow] = variable;
  }

  private void subtract(
      double[] target, double factor, double[] row, int column, int[] filled, int count) {
    target[column] = 0;
    for (int i = 0; i < count; i++) {
      int c = filled[i];
      target[c] -= factor * row[c];
    }
    work += count;
  }
}
