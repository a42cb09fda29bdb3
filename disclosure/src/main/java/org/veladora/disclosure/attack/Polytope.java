package org.veladora.disclosure.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.veladora.disclosure.linear.Simplex;

/// All the numbers that the atoms could have for all that a reader knows: `{ y >= lowest : A y = A
/// y0 }` where `y0` are the true numbers.
///
/// Variables are first the free atoms, then one slack a floor of several atoms (people above one).
/// A row of `A` has 1 for each of its atoms and -1 for its slack. The floor of a single atom is the
/// lowest value of its variable. An atom that is alone in a row is known and no variable. Atoms of
/// shown cells only are held at their true numbers, which only makes the reader stronger.
final class Polytope {
  private final int[] atoms;
  private final int[] variableOfAtom;
  private final int[][] rows;
  private final int plainRows;
  private final double[] start;
  private final double[] lowest;

  private Polytope(
      int[] atoms,
      int[] variableOfAtom,
      List<int[]> plain,
      List<int[]> floored,
      boolean[] positive,
      Sums sums) {
    this.atoms = atoms;
    this.variableOfAtom = variableOfAtom;
    this.plainRows = plain.size();
    this.rows = new int[plain.size() + floored.size()][];
    this.start = new double[atoms.length + floored.size()];
    Arrays.setAll(rows, r -> r < plainRows ? plain.get(r) : floored.get(r - plainRows));
    for (int v = 0; v < atoms.length; v++) {
      start[v] = sums.peopleOfAtom(atoms[v]);
    }
    this.lowest = new double[start.length];
    Arrays.setAll(lowest, v -> v < atoms.length && positive[v] ? 1 : 0);
    for (int f = 0; f < floored.size(); f++) {
      start[atoms.length + f] = Arrays.stream(floored.get(f)).mapToDouble(v -> start[v]).sum() - 1;
    }
  }

  /// Makes the polytope of a pattern.
  ///
  /// @param sensitive atoms of what is to be protected: the others are held
  static Polytope of(Sums sums, Pattern pattern, boolean[] sensitive) {
    Equations equations = new Equations(sums, pattern);
    boolean[] free = sensitive.clone();
    fixLonely(free, equations.rows());
    int[] atoms = IntStream.range(0, free.length).filter(a -> free[a]).toArray();
    int[] variables = new int[free.length];
    Arrays.fill(variables, Grid.NONE);
    for (int v = 0; v < atoms.length; v++) {
      variables[atoms[v]] = v;
    }
    List<int[]> plain = new ArrayList<>();
    for (int[] row : equations.rows()) {
      int[] of = variables(row, variables);
      if (of.length > 0) {
        plain.add(of);
      }
    }
    List<int[]> floors = new ArrayList<>();
    for (int[] floor : equations.floors()) {
      int[] of = variables(floor, variables);
      if (of.length == floor.length) {
        floors.add(of);
      }
    }
    boolean[] positive = new boolean[atoms.length];
    floors.stream().filter(f -> f.length == 1).forEach(f -> positive[f[0]] = true);
    floors.removeIf(f -> Arrays.stream(f).anyMatch(v -> positive[v]));
    return new Polytope(atoms, variables, plain, floors, positive, sums);
  }

  private static int[] variables(int[] row, int[] variables) {
    return Arrays.stream(row).map(a -> variables[a]).filter(v -> v != Grid.NONE).toArray();
  }

  private static void fixLonely(boolean[] free, List<int[]> rows) {
    List<List<Integer>> rowsOfAtoms = new ArrayList<>();
    Arrays.stream(new int[free.length]).forEach(_ -> rowsOfAtoms.add(new ArrayList<>(4)));
    int[] counts = new int[rows.size()];
    Deque<Integer> lonely = new ArrayDeque<>();
    for (int r = 0; r < counts.length; r++) {
      for (int atom : rows.get(r)) {
        rowsOfAtoms.get(atom).add(r);
        counts[r] += free[atom] ? 1 : 0;
      }
      if (counts[r] == 1) {
        lonely.add(r);
      }
    }
    while (!lonely.isEmpty()) {
      for (int atom : rows.get(lonely.remove())) {
        if (free[atom]) {
          free[atom] = false;
          for (int r : rowsOfAtoms.get(atom)) {
            if (--counts[r] == 1) {
              lonely.add(r);
            }
          }
        }
      }
    }
  }

  int variables() {
    return start.length;
  }

  int atomVariables() {
    return atoms.length;
  }

  int atom(int variable) {
    return atoms[variable];
  }

  /// The same as a linear programme.
  Simplex simplex() {
    List<int[]> signed = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      int[] row = hasSlack(r) ? Arrays.copyOf(rows[r], rows[r].length + 1) : rows[r];
      if (hasSlack(r)) {
        row[rows[r].length] = ~slackOf(r);
      }
      signed.add(row);
    }
    return new Simplex(signed, start, lowest);
  }

  int rowCount() {
    return rows.length;
  }

  /// The atoms' variables in a row. Not to be changed.
  int[] row(int row) {
    return rows[row];
  }

  boolean hasSlack(int row) {
    return row >= plainRows;
  }

  int slackOf(int row) {
    return atoms.length + row - plainRows;
  }

  double start(int variable) {
    return start[variable];
  }

  /// The least value that a variable may have.
  double lowest(int variable) {
    return lowest[variable];
  }

  /// Variables of the free ones among atoms.
  int[] variablesOf(int[] ofAtoms) {
    return variables(ofAtoms, variableOfAtom);
  }
}
