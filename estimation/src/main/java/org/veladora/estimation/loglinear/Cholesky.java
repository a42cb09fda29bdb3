package org.veladora.estimation.loglinear;

/// Factors symmetric positive definite matrices, packed by rows of the lower triangle. Holds one
/// factor at a time; for one thread.
final class Cholesky {
  private double[] lower = new double[0];
  private int size;

  /// Factors a matrix whose element (a, b) is the value at the mask `effects[a] | effects[b]`.
  ///
  /// @param superset values by mask
  /// @param relativeTolerance a pivot at most this share of its diagonal counts as zero
  /// @return whether the matrix is positive definite; only then is there a factor
  boolean factor(double[] superset, int[] effects, double relativeTolerance) {
    size = effects.length;
    if (lower.length < size * (size + 1) / 2) {
      lower = new double[size * (size + 1) / 2];
    }
    int start = 0;
    for (int row = 0; row < size; start += ++row) {
      int mask = effects[row];
      int other = 0;
      for (int column = 0; column < row; other += ++column) {
        double sum = superset[mask | effects[column]] - product(start, other, column);
        lower[start + column] = sum / lower[other + column];
      }
      double pivot = superset[mask] - product(start, start, row);
      if (!(pivot > relativeTolerance * superset[mask])) {
        return false;
      }
      lower[start + row] = Math.sqrt(pivot);
    }
    return true;
  }

  private double product(int start, int other, int count) {
    double sum = 0;
    for (int at = 0; at < count; at++) {
      sum += lower[start + at] * lower[other + at];
    }
    return sum;
  }

  /// Solves for one right-hand side, in place.
  void solve(double[] right) {
    int start = 0;
    for (int row = 0; row < size; start += ++row) {
      double sum = right[row];
      for (int at = 0; at < row; at++) {
        sum -= lower[start + at] * right[at];
      }
      right[row] = sum / lower[start + row];
    }
    for (int row = size - 1; row >= 0; row--) {
      start -= row + 1;
      double value = right[row] / lower[start + row];
      right[row] = value;
      for (int at = 0; at < row; at++) {
        right[at] -= lower[start + at] * value;
      }
    }
  }
}
