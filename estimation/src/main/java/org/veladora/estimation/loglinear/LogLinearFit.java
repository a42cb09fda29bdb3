package org.veladora.estimation.loglinear;

import java.util.List;
import java.util.Map;

/// A log-linear model at its extended maximum likelihood estimate.
///
/// @param model the model
/// @param effects finite effects by mask, in natural logarithms: 0 the constant, one bit a list,
///   two bits a pair and so on
/// @param infiniteEffects masks of the effects at minus infinity: lists without people, and other
///   effects of the model whose lists have nobody in common
/// @param documented people on at least one list
/// @param unseen people on no list: the exponential of the constant
/// @param constantVariance variance of the constant when every cell is Poisson, from the expected
///   information
/// @param deviance twice the logarithm of the likelihood ratio against a model that fits every cell
/// @param logLikelihood of Poisson cells, the factorials included
/// @param parameters effects, those at minus infinity included
/// @param degreesOfFreedom possible cells less finite effects
/// @param iterations Newton steps
/// @param largestResidual the largest difference between a sufficient statistic and its fitted
///   value, in people
public record LogLinearFit(
    LogLinearModel model,
    Map<Integer, Double> effects,
    List<Integer> infiniteEffects,
    long documented,
    double unseen,
    double constantVariance,
    double deviance,
    double logLikelihood,
    int parameters,
    int degreesOfFreedom,
    int iterations,
    double largestResidual)
    implements FitOutcome {
  /// Copies the collections.
  public LogLinearFit {
    effects = Map.copyOf(effects);
    infiniteEffects = List.copyOf(infiniteEffects);
  }

  /// Everybody.
  ///
  /// @return documented and unseen people
  public double population() {
    return documented + unseen;
  }

  /// Akaike's criterion: twice the parameters less twice the log-likelihood.
  ///
  /// @return the criterion
  public double aic() {
    return 2 * parameters - 2 * logLikelihood;
  }

  /// The Bayesian criterion, with the people as the number of observations.
  ///
  /// @return the criterion
  public double bic() {
    return parameters * Math.log((double) documented) - 2 * logLikelihood;
  }

  /// Variance of [#population] for a given true number of people. The estimate is homogeneous of
  /// degree one in the counts, so the multinomial variance is `unseen + unseen^2 constantVariance`.
  ///
  /// @return people squared
  public double populationVariance() {
    return unseen + unseen * unseen * constantVariance;
  }
}
