package org.veladora.estimation.loglinear;

/// The factor of a symmetric positive definite matrix, packed by rows of the lower triangle.
final class Cholesky {
  private final int size;
  private final double[] lower;
  private final boolean definite;

  /// @param superset value of the matrix at (a, b) by the mask `effects[a] | effects[b]`
  /// @param relativeTolerance a pivot at most this share of its diagonal counts as zero
  Cholesky(double[] superset, int[] effects, double relativeTolerance) {
    this.size = effects.length;
    this.lower = new double[size * (size + 1) / 2];
    this.definite = factor(superset, effects, relativeTolerance);
  }

  private boolean factor(double[] superset, int[] effects, double relativeTolerance) {
    for (int row = 0; row < size; row++) {
      int start = row * (row + 1) / 2;
      for (int column = 0; column <= row; column++) {
        int other = column * (column + 1) / 2;
        double sum = superset[effects[row] | effects[column]];
        for (int at = 0; at < column; at++) {
          sum -= lower[start + at] * lower[other + at];
        }
        if (column < row) {
          lower[start + column] = sum / lower[other + column];
        } else if (sum > relativeTolerance * superset[effects[row]]) {
          lower[start + row] = Math.sqrt(sum);
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

  /// Solves for one right-hand side.
  double[] solve(double[] right) {
    double[] solution = right.clone();
    for (int row = 0; row < size; row++) {
      int start = row * (row + 1) / 2;
      for (int at = 0; at < row; at++) {
        solution[row] -= lower[start + at] * solution[at];
      }
      solution[row] /= lower[start + row];
    }
    for (int row = size - 1; row >= 0; row--) {
      solution[row] /= lower[row * (row + 1) / 2 + row];
      for (int at = 0; at < row; at++) {
        solution[at] -= lower[row * (row + 1) / 2 + at] * solution[row];
      }
    }
    return solution;
  }
}
