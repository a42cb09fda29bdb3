package org.veladora.estimation;

import java.util.List;
import org.veladora.estimation.resampling.Normal;

/// What one draw gives alone: a point, and a log-normal distribution of the unseen around it. The
/// interval is Chao's (1987, equation 12): `documented + unseen exp(+- z s)`, s the deviation of
/// the logarithm of the unseen. It never falls below the documented.
///
/// @param documented people on at least one list
/// @param unseen estimated people on none
/// @param variance of the estimated population, people squared
/// @param model the model, in the method's notation
/// @param unheldPairs pairs of lists that the data asked for and that no model can hold, by name
/// @param diagnostics one a line
record AnalyticPoint(
    long documented,
    double unseen,
    double variance,
    String model,
    List<String> unheldPairs,
    List<String> diagnostics)
    implements Point {
  @Override
  public double population() {
    return documented + unseen;
  }

  /// Deviation of the logarithm of the unseen; 0 where nobody is unseen.
  double logDeviation() {
    return unseen == 0 ? 0 : Math.sqrt(Math.log1p(variance / (unseen * unseen)));
  }

  @Override
  public double probability(double people) {
    if (people < documented || unseen == 0) {
      return people >= population() ? 1 : 0;
    }
    double deviation = logDeviation();
    double distance = Math.log((people - documented) / unseen);
    return deviation == 0 ? (distance >= 0 ? 1 : 0) : Normal.probability(distance / deviation);
  }

  @Override
  public double quantile(double probability) {
    return documented + unseen * Math.exp(Normal.quantile(probability) * logDeviation());
  }

  @Override
  public double logVariance() {
    return variance / (population() * population());
  }

  @Override
  public String interval() {
    return "log-normal, model given";
  }
}
