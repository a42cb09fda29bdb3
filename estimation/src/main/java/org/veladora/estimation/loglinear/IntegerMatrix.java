package org.veladora.estimation.loglinear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Exact answers about small integer matrices, given by rows. Matrices here have few columns, so
/// cost matters less than that no tolerance decides.
final class IntegerMatrix {
  private IntegerMatrix() {}

  /// A basis of the integer vectors v with `row . v = 0` for every row. O(rows columns^2).
  ///
  /// @return columns minus rank vectors
  static List<BigInteger[]> kernel(List<BigInteger[]> rows, int columns) {
    List<BigInteger[]> reduced = new ArrayList<>();
    List<Integer> pivots = new ArrayList<>();
    for (BigInteger[] row : rows) {
      BigInteger[] rest = row.clone();
      for (int at = 0; at < reduced.size(); at++) {
        eliminate(rest, reduced.get(at), pivots.get(at));
      }
      int pivot = firstNonZero(rest);
      if (pivot >= 0) {
        reduced.forEach(earlier -> eliminate(earlier, rest, pivot));
        reduced.add(rest);
        pivots.add(pivot);
      }
      if (reduced.size() == columns) {
        return List.of();
      }
    }
    List<BigInteger[]> basis = new ArrayList<>();
    for (int free = 0; free < columns; free++) {
      if (!pivots.contains(free)) {
        basis.add(kernelVector(reduced, pivots, free, columns));
      }
    }
    return basis;
  }

  private static BigInteger[] kernelVector(
      List<BigInteger[]> reduced, List<Integer> pivots, int free, int columns) {
    BigInteger common = BigInteger.ONE;
    for (int at = 0; at < reduced.size(); at++) {
      BigInteger pivot = reduced.get(at)[pivots.get(at)].abs();
      common = common.divide(common.gcd(pivot)).multiply(pivot);
    }
    BigInteger[] vector = new BigInteger[columns];
    Arrays.fill(vector, BigInteger.ZERO);
    vector[free] = common;
    for (int at = 0; at < reduced.size(); at++) {
      BigInteger[] row = reduced.get(at);
      vector[pivots.get(at)] = row[free].negate().multiply(common).divide(row[pivots.get(at)]);
    }
    divideByCommonDivisor(vector);
    return vector;
  }

  /// Whether `sum over rows of y_row row = 0` for some y with every y_row > 0 (Stiemke's
  /// alternative). Phase one of the simplex for z = y - 1 >= 0, with Bland's rule, so that it ends.
  static boolean hasPositiveCombination(List<BigInteger[]> rows) {
    int equations = rows.getFirst().length;
    int unknowns = rows.size();
    BigInteger[][] tableau = new BigInteger[equations + 1][unknowns + 1];
    tableau[equations] = zeros(unknowns + 1);
    for (int equation = 0; equation < equations; equation++) {
      tableau[equation] = equation(rows, equation);
      for (int at = 0; at <= unknowns; at++) {
        tableau[equations][at] = tableau[equations][at].add(tableau[equation][at]);
      }
    }
    int[] basis = new int[equations];
    Arrays.setAll(basis, equation -> unknowns + 1 + equation);
    int entering = entering(tableau[equations]);
    while (entering >= 0 && tableau[equations][unknowns].signum() > 0) {
      int leaving = leaving(tableau, basis, entering);
      basis[leaving] = entering;
      for (int row = 0; row <= equations; row++) {
        if (row != leaving) {
          eliminate(tableau[row], tableau[leaving], entering);
        }
      }
      entering = entering(tableau[equations]);
    }
    return tableau[equations][unknowns].signum() == 0;
  }

  private static BigInteger[] zeros(int size) {
    BigInteger[] zeros = new BigInteger[size];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }

  /// One equation `sum z_row row[equation] = - sum row[equation]`, its right side 0 or more.
  private static BigInteger[] equation(List<BigInteger[]> rows, int equation) {
    BigInteger[] left = zeros(rows.size() + 1);
    BigInteger sum = BigInteger.ZERO;
    for (int at = 0; at < rows.size(); at++) {
      left[at] = rows.get(at)[equation];
      sum = sum.add(left[at]);
    }
    left[rows.size()] = sum.negate();
    if (left[rows.size()].signum() < 0) {
      Arrays.setAll(left, at -> left[at].negate());
    }
    return left;
  }

  private static int entering(BigInteger[] objective) {
    for (int at = 0; at < objective.length - 1; at++) {
      if (objective[at].signum() > 0) {
        return at;
      }
    }
    return -1;
  }

  private static int leaving(BigInteger[][] tableau, int[] basis, int entering) {
    int best = -1;
    for (int row = 0; row < basis.length; row++) {
      if (tableau[row][entering].signum() > 0
          && (best < 0 || precedes(tableau, basis, entering, row, best))) {
        best = row;
      }
    }
    return best;
  }

  private static boolean precedes(
      BigInteger[][] tableau, int[] basis, int entering, int row, int best) {
    int right = tableau[row].length - 1;
    BigInteger mine = tableau[row][right].multiply(tableau[best][entering]);
    BigInteger other = tableau[best][right].multiply(tableau[row][entering]);
    int order = mine.compareTo(other);
    return order < 0 || (order == 0 && basis[row] < basis[best]);
  }

  /// In place: takes a multiple of `by` from a positive multiple of `row`, so that the pivot column
  /// becomes 0; the signs of the rest keep their meaning because the multiple is positive.
  private static void eliminate(BigInteger[] row, BigInteger[] by, int pivot) {
    if (row[pivot].signum() == 0) {
      return;
    }
    BigInteger keep = by[pivot].abs();
    BigInteger take = by[pivot].signum() > 0 ? row[pivot] : row[pivot].negate();
    for (int at = 0; at < row.length; at++) {
      BigInteger kept = row[at].multiply(keep);
      row[at] = by[at].signum() == 0 ? kept : kept.subtract(by[at].multiply(take));
    }
    divideByCommonDivisor(row);
  }

  private static void divideByCommonDivisor(BigInteger[] row) {
    BigInteger divisor = BigInteger.ZERO;
    for (BigInteger value : row) {
      divisor = divisor.gcd(value);
    }
    if (divisor.compareTo(BigInteger.ONE) > 0) {
      for (int at = 0; at < row.length; at++) {
        row[at] = row[at].divide(divisor);
      }
    }
  }

  private static int firstNonZero(BigInteger[] row) {
    for (int at = 0; at < row.length; at++) {
      if (row[at].signum() != 0) {
        return at;
      }
    }
    return -1;
  }
}
