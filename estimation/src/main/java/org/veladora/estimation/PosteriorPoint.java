package org.veladora.estimation;

import java.util.List;
import org.veladora.estimation.posterior.Posterior;

/// What one draw gives by a method that believes a distribution: the point is its median.
///
/// @param posterior of the number of people
/// @param modes the numbers that stand out, by people; one where there is no doubt
/// @param model the model, in the method's notation
/// @param diagnostics one a line
record PosteriorPoint(Posterior posterior, List<Long> modes, String model, List<String> diagnostics)
    implements Point {
  @Override
  public double population() {
    return posterior.quantile(0.5);
  }

  @Override
  public double probability(double people) {
    return posterior.probability(people);
  }

  @Override
  public double quantile(double probability) {
    return posterior.quantile(probability);
  }

  @Override
  public double logVariance() {
    return posterior.logVariance();
  }

  @Override
  public String interval() {
    return "posterior";
  }
}
