package org.veladora.estimation.onelist;

/// A symmetric positive definite matrix, factored by Cholesky's method to solve equations.
final class SymmetricMatrix {
  /// A pivot at most this share of its diagonal counts as zero.
  private static final double SINGULAR = 1e-10;

  private final double[][] lower;
  private final boolean definite;

  /// @param values the matrix; its lower triangle is read
  SymmetricMatrix(double[][] values) {
    this.lower = new double[values.length][values.length];
    this.definite = factor(values);
  }

  private boolean factor(double[][] values) {
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column <= row; column++) {
        double sum = values[row][column];
        for (int at = 0; at < column; at++) {
          sum -= lower[row][at] * lower[column][at];
        }
        if (column < row) {
          lower[row][column] = sum / lower[column][column];
        } else if (sum > SINGULAR * values[row][row]) {
          lower[row][row] = Math.sqrt(sum);
        } else {
          return false;
        }
      }
    }
    return true;
  }

  boolean isDefinite() {
    return definite;
  }

  /// The x with `matrix x = right`.
  double[] solve(double[] right) {
    double[] solution = right.clone();
    for (int row = 0; row < solution.length; row++) {
      for (int at = 0; at < row; at++) {
        solution[row] -= lower[row][at] * solution[at];
      }
      solution[row] /= lower[row][row];
    }
    for (int row = solution.length - 1; row >= 0; row--) {
      solution[row] /= lower[row][row];
      for (int at = 0; at < row; at++) {
        solution[at] -= lower[row][at] * solution[row];
      }
    }
    return solution;
  }

  /// `vector' inverse vector`.
  double inverseForm(double[] vector) {
    double[] solved = solve(vector);
    double sum = 0;
    for (int at = 0; at < vector.length; at++) {
      sum += vector[at] * solved[at];
    }
    return sum;
  }

  /// The diagonal of the inverse.
  double[] inverseDiagonal() {
    double[] diagonal = new double[lower.length];
    for (int at = 0; at < lower.length; at++) {
      double[] unit = new double[lower.length];
      unit[at] = 1;
      diagonal[at] = inverseForm(unit);
    }
    return diagonal;
  }
}
