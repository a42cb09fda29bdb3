package org.veladora.estimation.thresholded;

import java.util.Arrays;
import java.util.Optional;

/// The mode of a posterior and coordinates in which the posterior is round there.
///
/// With `L L'` the curvature at the mode, `effects = mode + L'^-1 z`: were the posterior normal, z
/// would be standard normal. Immutable.
final class Whitening {
  private static final int MAX_STEPS = 500;
  private static final int MAX_HALVINGS = 60;
  private static final double TOLERANCE = 1e-12;
  private static final double ROUNDING = 1e-13;
  private static final double SINGULAR = 1e-14;

  private final double[] mode;
  private final double[][] lower;

  private Whitening(double[] mode, double[][] lower) {
    this.mode = mode;
    this.lower = lower;
  }

  /// Climbs to the mode by Newton's method with halved steps.
  ///
  /// @param start where to begin, by effect
  /// @return nothing if the climb does not end or the curvature is singular
  static Optional<Whitening> find(LogConcave posterior, double[] start) {
    double[] at = start.clone();
    double[] gradient = new double[at.length];
    double value = posterior.evaluate(at, gradient);
    for (int step = 0; step < MAX_STEPS; step++) {
      double[][] lower = posterior.curvature();
      if (!factor(lower)) {
        return Optional.empty();
      }
      double[] move = gradient.clone();
      forward(lower, move);
      if (Arrays.stream(move).map(each -> each * each).sum() < TOLERANCE) {
        return Optional.of(new Whitening(at, lower));
      }
      backward(lower, move);
      double least = value - ROUNDING * Math.abs(value);
      double found = Double.NEGATIVE_INFINITY;
      double[] next = at;
      double share = 1;
      for (int halving = 0; halving < MAX_HALVINGS && !(found >= least); halving++) {
        next = moved(at, move, share);
        found = posterior.evaluate(next, gradient);
        share /= 2;
      }
      at = next;
      value = found;
    }
    return Optional.empty();
  }

  int size() {
    return mode.length;
  }

  /// The effects at a point of the round coordinates.
  ///
  /// @param effects set to the effects
  void toEffects(double[] round, double[] effects) {
    System.arraycopy(round, 0, effects, 0, round.length);
    backward(lower, effects);
    for (int at = 0; at < effects.length; at++) {
      effects[at] += mode[at];
    }
  }

  /// Turns a gradient by the effects into one by the round coordinates, in place.
  void toRound(double[] gradient) {
    forward(lower, gradient);
  }

  private static double[] moved(double[] from, double[] move, double share) {
    double[] to = from.clone();
    for (int at = 0; at < to.length; at++) {
      to[at] += share * move[at];
    }
    return to;
  }

  /// Cholesky's factor, in place; false where a pivot is lost.
  private static boolean factor(double[][] matrix) {
    for (int row = 0; row < matrix.length; row++) {
      double diagonal = matrix[row][row];
      for (int column = 0; column <= row; column++) {
        double sum = matrix[row][column];
        for (int at = 0; at < column; at++) {
          sum -= matrix[row][at] * matrix[column][at];
        }
        if (column < row) {
          matrix[row][column] = sum / matrix[column][column];
        } else if (sum > SINGULAR * diagonal) {
          matrix[row][row] = Math.sqrt(sum);
        } else {
          return false;
        }
      }
    }
    return true;
  }

  private static void forward(double[][] lower, double[] vector) {
    for (int row = 0; row < vector.length; row++) {
      double sum = vector[row];
      for (int at = 0; at < row; at++) {
        sum -= lower[row][at] * vector[at];
      }
      vector[row] = sum / lower[row][row];
    }
  }

  private static void backward(double[][] lower, double[] vector) {
    for (int row = vector.length - 1; row >= 0; row--) {
      double value = vector[row] / lower[row][row];
      vector[row] = value;
      for (int at = 0; at < row; at++) {
        vector[at] -= lower[row][at] * value;
      }
    }
  }
}
