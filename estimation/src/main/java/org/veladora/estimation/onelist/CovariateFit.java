package org.veladora.estimation.onelist;

import java.util.Arrays;
import java.util.List;

/// A regression of captures on covariates, fitted by scoring with halved steps.
final class CovariateFit implements CovariateOutcome {
  private static final int MOST_ITERATIONS = 100;
  private static final int MOST_HALVINGS = 40;

  /// The fit has converged when no coefficient moves by more.
  private static final double TOLERANCE = 1e-10;

  /// Where the Poisson mean of somebody is fitted below this, the likelihood has no maximum: in
  /// some group everybody was captured once.
  private static final double LEAST_LAMBDA = 1e-6;

  private final double[] coefficients;
  private final SymmetricMatrix information;
  private final double logLikelihood;
  private final int iterations;

  private CovariateFit(
      double[] coefficients, SymmetricMatrix information, double logLikelihood, int iterations) {
    this.coefficients = coefficients;
    this.information = information;
    this.logLikelihood = logLikelihood;
    this.iterations = iterations;
  }

  /// One an effect.
  double[] coefficients() {
    return coefficients;
  }

  /// Of the coefficients, expected.
  SymmetricMatrix information() {
    return information;
  }

  /// At the maximum.
  double logLikelihood() {
    return logLikelihood;
  }

  /// Steps taken.
  int iterations() {
    return iterations;
  }

  /// Fits a model.
  static CovariateOutcome of(CovariateModel model, CovariateRows data) {
    List<CovariateRows.Row> used =
        data.rows().stream().filter(row -> model.uses(row.captures())).toList();
    double[] coefficients = new double[data.names().size()];
    coefficients[0] = start(used);
    double value = logLikelihood(model, used, coefficients);
    for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
      SymmetricMatrix information = information(model, used, coefficients);
      if (!information.isDefinite()) {
        return iteration == 1 ? CovariateOutcome.SAME_COVARIATES : CovariateOutcome.NO_MAXIMUM;
      }
      double[] step = information.solve(score(model, used, coefficients));
      double[] next = plus(coefficients, step, 1);
      double reached = logLikelihood(model, used, next);
      for (int half = 1; half <= MOST_HALVINGS && !(reached >= value - TOLERANCE); half++) {
        next = plus(coefficients, step, Math.scalb(1.0, -half));
        reached = logLikelihood(model, used, next);
      }
      coefficients = next;
      value = reached;
      if (Arrays.stream(step).allMatch(each -> Math.abs(each) < TOLERANCE)) {
        return isWithin(model, data, coefficients)
            ? new CovariateFit(
                coefficients, information(model, used, coefficients), value, iteration)
            : CovariateOutcome.NO_MAXIMUM;
      }
    }
    return CovariateOutcome.NO_MAXIMUM;
  }

  /// The logarithm of how many captured more than once there are to one captured once.
  private static double start(List<CovariateRows.Row> rows) {
    double more = 0.5;
    double once = 0.5;
    for (CovariateRows.Row row : rows) {
      if (row.captures() == 1) {
        once += row.people();
      } else {
        more += row.people();
      }
    }
    return Math.log(more / once);
  }

  private static boolean isWithin(CovariateModel model, CovariateRows data, double[] coefficients) {
    return data.rows().stream()
        .mapToDouble(row -> model.lambda(row.predictor(coefficients)))
        .allMatch(lambda -> lambda > LEAST_LAMBDA && lambda < 1 / LEAST_LAMBDA);
  }

  private static double[] plus(double[] from, double[] step, double share) {
    double[] sum = from.clone();
    Arrays.setAll(sum, at -> from[at] + share * step[at]);
    return sum;
  }

  private static double logLikelihood(
      CovariateModel model, List<CovariateRows.Row> rows, double[] coefficients) {
    double sum = 0;
    for (CovariateRows.Row row : rows) {
      sum += row.people() * model.logLikelihood(row.captures(), row.predictor(coefficients));
    }
    return sum;
  }

  private static double[] score(
      CovariateModel model, List<CovariateRows.Row> rows, double[] coefficients) {
    double[] score = new double[coefficients.length];
    for (CovariateRows.Row row : rows) {
      double slope = row.people() * model.slope(row.captures(), row.predictor(coefficients));
      for (int effect : row.effects()) {
        score[effect] += slope;
      }
    }
    return score;
  }

  private static SymmetricMatrix information(
      CovariateModel model, List<CovariateRows.Row> rows, double[] coefficients) {
    double[][] information = new double[coefficients.length][coefficients.length];
    for (CovariateRows.Row row : rows) {
      double weight = row.people() * model.information(row.predictor(coefficients));
      for (int effect : row.effects()) {
        for (int other : row.effects()) {
          information[effect][other] += weight;
        }
      }
    }
    return new SymmetricMatrix(information);
  }
}
