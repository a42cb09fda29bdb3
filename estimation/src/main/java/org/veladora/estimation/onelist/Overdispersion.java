package org.veladora.estimation.onelist;

import org.veladora.estimation.resampling.Normal;
import org.veladora.figures.repeats.ModelTest;

/// Whether people differ in how often they are captured beyond what a truncated Poisson model says:
/// the score test against a truncated negative binomial distribution, whose variance is `lambda +
/// alpha lambda^2`, at alpha = 0.
///
/// ```
/// score      s_i = ((y_i - lambda_i)^2 - y_i + c_i) / 2,  c = lambda^2 exp(-lambda) / p
/// statistic  sum s_i / sqrt(I_aa - I_ab I_bb^-1 I_ba),    its square is chi-squared, 1 df
/// ```
///
/// p is the probability of at least one capture, I the expected information of alpha (a) and the
/// coefficients (b). The statistic keeps its sign: it is positive where people differ, negative
/// where captures are more regular than chance.
///
/// Source: Gurmu (1991), Tests for detecting overdispersion in the positive Poisson regression
/// model, Journal of Business and Economic Statistics 9: 215-222.
///
/// @param statistic normal where the model holds
record Overdispersion(double statistic) {
  static Overdispersion of(CovariateRows data, CovariateFit fit) {
    double score = 0;
    double own = 0;
    double[] shared = new double[data.names().size()];
    for (CovariateRows.Row row : data.rows()) {
      double lambda = Math.exp(row.predictor(fit.coefficients()));
      double some = -Math.expm1(-lambda);
      double none = Math.exp(-lambda);
      double square = lambda * lambda;
      double centre = square * none / some;
      double distance = row.captures() - lambda;
      score += row.people() * (distance * distance - row.captures() + centre) / 2;
      double spread = (2 * square - square * square * none) / some - centre * centre;
      own += row.people() * spread / 4;
      for (int effect : row.effects()) {
        shared[effect] += row.people() * centre * lambda / some / 2;
      }
    }
    return new Overdispersion(score / Math.sqrt(own - fit.information().inverseForm(shared)));
  }

  /// The test under a name; its p-value is two-sided.
  ModelTest named(String test) {
    return new ModelTest(test, statistic, 2 * Normal.probability(-Math.abs(statistic)));
  }
}
