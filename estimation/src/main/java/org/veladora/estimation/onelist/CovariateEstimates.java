package org.veladora.estimation.onelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.ModelTest;
import org.veladora.figures.repeats.Parameter;
import org.veladora.figures.repeats.RepeatMethod;

/// Numbers of people from regressions of captures on covariates.
///
/// `N = sum 1 / p_i` over the people captured (Horvitz, Thompson), `p_i = 1 - exp(-lambda_i)`;
/// variance `d' C d + sum (1 - p_i) / p_i^2`, where C is the covariance of the coefficients and d
/// the derivative of N by them; normal interval (van der Heijden and others 2003).
final class CovariateEstimates {
  /// A parameter needs so many people captured more than once.
  static final int PEOPLE_PER_PARAMETER = 5;

  private final CovariateRows data;
  private final Frequencies frequencies;
  private final NormalInterval interval;
  private final List<RepeatMethod> methods = new ArrayList<>();
  private final List<ModelTest> tests = new ArrayList<>();

  CovariateEstimates(RepeatCaptures captures, NormalInterval interval) {
    this.data = CovariateRows.of(captures);
    this.frequencies = captures.frequencies();
    this.interval = interval;
    for (CovariateModel model : CovariateModel.values()) {
      add(model);
    }
  }

  /// One method a model.
  List<RepeatMethod> methods() {
    return methods;
  }

  /// Whether people differ beyond what the covariates say; empty where the regression has no fit.
  List<ModelTest> tests() {
    return tests;
  }

  private void add(CovariateModel model) {
    int parameters = data.names().size();
    long repeated =
        model == CovariateModel.ZELTERMAN ? frequencies.exactly(2) : frequencies.atLeast(2);
    if (repeated < (long) PEOPLE_PER_PARAMETER * parameters) {
      methods.add(
          new RepeatMethod.NoFit(
              model.id(), Refusals.tooManyParameters(parameters, repeated, PEOPLE_PER_PARAMETER)));
      return;
    }
    switch (CovariateFit.of(model, data)) {
      case CovariateOutcome.NoFit(boolean redundant) ->
          methods.add(
              new RepeatMethod.NoFit(
                  model.id(), redundant ? Refusals.sameCovariates() : Refusals.noMaximum()));
      case CovariateFit fit -> {
        methods.add(estimate(model, fit));
        if (model == CovariateModel.POISSON) {
          tests.add(Overdispersion.of(data, fit).named("overdispersion-regression"));
        }
      }
    }
  }

  private RepeatMethod estimate(CovariateModel model, CovariateFit fit) {
    double people = 0;
    double unseen = 0;
    double[] slopes = new double[data.names().size()];
    for (CovariateRows.Row row : data.rows()) {
      double lambda = model.lambda(row.predictor(fit.coefficients()));
      double some = -Math.expm1(-lambda);
      double odds = row.people() * Math.exp(-lambda) / (some * some);
      people += row.people() / some;
      unseen += odds;
      for (int effect : row.effects()) {
        slopes[effect] -= lambda * odds;
      }
    }
    double variance = fit.information().inverseForm(slopes) + unseen;
    return interval.fit(
        model.id(),
        people,
        Math.sqrt(variance),
        parameters(fit),
        List.of(
            CountModels.logLikelihood(fit.logLikelihood(), fit.coefficients().length),
            String.format(Locale.ROOT, "converged after %d steps", fit.iterations())));
  }

  private List<Parameter> parameters(CovariateFit fit) {
    double[] variances = fit.information().inverseDiagonal();
    List<Parameter> parameters = new ArrayList<>();
    for (int at = 0; at < data.names().size(); at++) {
      parameters.add(
          new Parameter(data.names().get(at), fit.coefficients()[at], Math.sqrt(variances[at])));
    }
    return parameters;
  }
}
