package org.veladora.estimation.decomposable;

/// A smooth function between its values at the extremes of a Chebyshev polynomial.
///
/// With values at the nodes `cos(pi j / DEGREE)` of [-1, 1] it is the sum of `coefficient m` times
/// the polynomial `T_m`. Where the last coefficients have died away, the sum is the function
/// (Trefethen 2013, Approximation theory and approximation practice, chapters 3, 4, 8).
final class Chebyshev {
  static final int DEGREE = 16;
  private static final double[][] TRANSFORM = transform();
  private static final double[] QUADRATURE = quadrature();

  private Chebyshev() {}

  /// Node j in [-1, 1], in descending order.
  static double node(int j) {
    return Math.cos(Math.PI * j / DEGREE);
  }

  /// @param values at the nodes
  static double[] coefficients(double[] values) {
    double[] coefficients = new double[DEGREE + 1];
    for (int m = 0; m <= DEGREE; m++) {
      for (int j = 0; j <= DEGREE; j++) {
        coefficients[m] += TRANSFORM[m][j] * values[j];
      }
    }
    return coefficients;
  }

  /// What the last coefficients add at most: the error where they have died away.
  static double rest(double[] coefficients) {
    double rest = 0;
    for (int m = DEGREE - 2; m <= DEGREE; m++) {
      rest += Math.abs(coefficients[m]);
    }
    return rest;
  }

  /// Weights of the values at the nodes in a weighted sum of the function.
  ///
  /// @param moments the same weighted sum of each polynomial
  static double[] nodeWeights(double[] moments) {
    double[] weights = new double[DEGREE + 1];
    for (int j = 0; j <= DEGREE; j++) {
      for (int m = 0; m <= DEGREE; m++) {
        weights[j] += TRANSFORM[m][j] * moments[m];
      }
    }
    return weights;
  }

  /// The integral over [-1, 1] (Clenshaw, Curtis 1960).
  ///
  /// @param values at the nodes
  static double integral(double[] values) {
    double sum = 0;
    for (int j = 0; j <= DEGREE; j++) {
      sum += QUADRATURE[j] * values[j];
    }
    return sum;
  }

  private static double[][] transform() {
    double[][] transform = new double[DEGREE + 1][DEGREE + 1];
    for (int m = 0; m <= DEGREE; m++) {
      for (int j = 0; j <= DEGREE; j++) {
        transform[m][j] = 2.0 / DEGREE * half(m) * half(j) * Math.cos(Math.PI * m * j / DEGREE);
      }
    }
    return transform;
  }

  private static double[] quadrature() {
    double[] moments = new double[DEGREE + 1];
    for (int m = 0; m <= DEGREE; m += 2) {
      moments[m] = 2.0 / (1 - m * m);
    }
    return nodeWeights(moments);
  }

  private static double half(int at) {
    return at == 0 || at == DEGREE ? 0.5 : 1;
  }
}
