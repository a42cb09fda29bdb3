package org.veladora.estimation.thresholded;

import java.util.Arrays;

/// The posterior of the effects of a log-linear model, up to a constant.
///
/// ```
/// log density = sum over effects of statistic effect - sum over cells of exp(log mean of the cell)
///               - sum over effects of precision effect^2 / 2
/// ```
///
/// Effects are masks: 0 the constant, one bit a list, two bits a pair; a cell's log mean is the sum
/// of the effects within its history. It is concave. A point costs O(lists 2^lists). Not
/// thread-safe.
final class LogConcave {
  private final int[] effects;
  private final double[] statistics;
  private final double[] precisions;
  private final boolean[] possible;
  private final double[] means;

  /// @param effects masks
  /// @param statistics people on all lists of each effect's mask
  /// @param precisions of the normal prior of each effect; 0 where it is flat
  /// @param possible whether a history can hold people, by history; the first, on no list, cannot
  LogConcave(int[] effects, double[] statistics, double[] precisions, boolean[] possible) {
    this.effects = effects;
    this.statistics = statistics;
    this.precisions = precisions;
    this.possible = possible;
    this.means = new double[possible.length];
  }

  int size() {
    return effects.length;
  }

  /// The logarithm of the density; minus infinity where a mean overflows.
  ///
  /// @param point by effect
  /// @param gradient set to the gradient by effect
  double evaluate(double[] point, double[] gradient) {
    Arrays.fill(means, 0);
    double density = 0;
    for (int at = 0; at < effects.length; at++) {
      means[effects[at]] = point[at];
      density += point[at] * (statistics[at] - precisions[at] * point[at] / 2);
    }
    addSubsets();
    for (int cell = 0; cell < means.length; cell++) {
      means[cell] = possible[cell] ? Math.exp(means[cell]) : 0;
    }
    addSupersets();
    for (int at = 0; at < effects.length; at++) {
      gradient[at] = statistics[at] - means[effects[at]] - precisions[at] * point[at];
    }
    return means[0] < Double.POSITIVE_INFINITY ? density - means[0] : Double.NEGATIVE_INFINITY;
  }

  /// The negative of the matrix of second derivatives at the point evaluated last.
  double[][] curvature() {
    double[][] curvature = new double[effects.length][effects.length];
    for (int row = 0; row < effects.length; row++) {
      for (int column = 0; column < effects.length; column++) {
        curvature[row][column] = means[effects[row] | effects[column]];
      }
      curvature[row][row] += precisions[row];
    }
    return curvature;
  }

  private void addSubsets() {
    for (int bit = 1; bit < means.length; bit <<= 1) {
      for (int mask = 0; mask < means.length; mask++) {
        if ((mask & bit) != 0) {
          means[mask] += means[mask ^ bit];
        }
      }
    }
  }

  private void addSupersets() {
    for (int bit = 1; bit < means.length; bit <<= 1) {
      for (int mask = 0; mask < means.length; mask++) {
        if ((mask & bit) == 0) {
          means[mask] += means[mask | bit];
        }
      }
    }
  }
}
