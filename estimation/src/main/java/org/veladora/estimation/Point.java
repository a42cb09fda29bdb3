package org.veladora.estimation;

import java.util.List;
import org.veladora.figures.Estimate;

/// A distribution over the number of people, around a point: what one method gives for one draw.
sealed interface Point extends PointOutcome permits AnalyticPoint, PosteriorPoint {
  /// Documented and unseen people.
  double population();

  /// The probability of at most so many people.
  double probability(double people);

  /// The number of people that is not exceeded with a probability.
  double quantile(double probability);

  /// Variance of the logarithm of the number of people.
  double logVariance();

  /// The model, in the method's notation.
  String model();

  /// One a line.
  List<String> diagnostics();

  /// How its interval comes about, for the diagnostics.
  String interval();

  default Estimate estimate(EstimationPlan plan, String method) {
    double tail = (1 - plan.level()) / 2;
    return new Estimate(
        population(),
        Math.min(quantile(tail), population()),
        Math.max(quantile(1 - tail), population()),
        plan.level(),
        method,
        model(),
        diagnostics(),
        plan.seed());
  }
}
