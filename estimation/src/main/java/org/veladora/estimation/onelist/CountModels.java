package org.veladora.estimation.onelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.veladora.estimation.resampling.Normal;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.ModelTest;
import org.veladora.figures.repeats.Parameter;
import org.veladora.figures.repeats.RepeatMethod;

/// Count models in which everybody has the same parameter, with and without one-inflation.
///
/// ```
/// <family>                 N = n / (1 - p0)                        truncated at zero
/// <family>-one-inflated    N = n / (1 - p0), p0 from those captured twice or more
/// <family>-once-only       N = n + n2 p0 / (1 - p0 - p1), likewise
/// ```
///
/// n people were captured, n2 of them twice or more; p0, p1 are the probabilities of none and one.
/// Both inflated models have the same likelihood, that of the counts from two on, and so the same
/// fit; they differ in who the surplus of people captured once is. *one-inflated*: people who would
/// have been captured again and were not, because they learnt to avoid it, left or were held
/// (Godwin, Böhning 2017): the surplus arises among those who are captured. *once-only*: people who
/// are captured once, whatever happens, and can be neither missed nor captured again (one-inflation
/// before truncation; Böhning, van der Heijden 2019; Böhning, Friedl 2021). The data cannot tell
/// the two apart, and neither from people who differ in how easily they are captured.
///
/// Variances are those of the law of total variance: chance in who is captured plus chance in the
/// fit (Böhning 2008, A simple variance formula for population size estimators by conditioning,
/// Statistical Methodology 5: 410-423). Intervals are normal.
///
/// Sources: Godwin, Böhning (2017), Estimation of the population size by using the one-inflated
/// positive Poisson model, JRSS-C 66: 425-448; Böhning, van der Heijden (2019), The identity of the
/// zero-truncated, one-inflated likelihood and the zero-one-truncated likelihood, Annals of Applied
/// Statistics 13: 1198-1211; Böhning, Friedl (2021), Population size estimation based upon
/// zero-truncated, one-inflated and sparse count data, Statistical Methods and Applications 30:
/// 1197-1217.
final class CountModels {
  private static final String INFLATED = "-one-inflated";
  private static final String ONCE_ONLY = "-once-only";

  private final CountFamily family;
  private final Frequencies frequencies;
  private final NormalInterval interval;

  CountModels(CountFamily family, Frequencies frequencies, NormalInterval interval) {
    this.family = family;
    this.frequencies = frequencies;
    this.interval = interval;
  }

  /// The three models. Somebody must have been captured more than once.
  List<RepeatMethod> list() {
    List<RepeatMethod> methods = new ArrayList<>(List.of(plain()));
    if (!isRepeatedTwice()) {
      methods.add(new RepeatMethod.NoFit(family.id() + INFLATED, Refusals.nobodyThrice()));
      methods.add(new RepeatMethod.NoFit(family.id() + ONCE_ONLY, Refusals.nobodyThrice()));
    } else if (surplus() <= 0) {
      methods.add(new RepeatMethod.NoFit(family.id() + INFLATED, Refusals.noSurplus()));
      methods.add(new RepeatMethod.NoFit(family.id() + ONCE_ONLY, Refusals.noSurplus()));
    } else {
      methods.add(inflated());
      methods.add(onceOnly());
    }
    return methods;
  }

  /// Whether more people were captured once than the model without one-inflation has: twice the
  /// difference of the log-likelihoods. Under that model the statistic is 0 in half of all samples
  /// and chi-squared with one degree of freedom in the others.
  ModelTest oneInflation() {
    double statistic = 0;
    if (isRepeatedTwice() && surplus() > 0) {
      double plain = family.logLikelihood(frequencies, plainParameter(), 1);
      statistic = Math.max(0, 2 * (inflatedLogLikelihood() - plain));
    }
    double pValue = statistic == 0 ? 1 : Normal.probability(-Math.sqrt(statistic));
    return new ModelTest("one-inflation-" + family.id(), statistic, pValue);
  }

  private boolean isRepeatedTwice() {
    return frequencies.atLeast(3) > 0;
  }

  private double plainParameter() {
    return family.fit(frequencies, 1);
  }

  private double inflatedParameter() {
    return family.fit(frequencies, 2);
  }

  /// People captured once beyond those whom the fit from two on expects.
  private double surplus() {
    double parameter = inflatedParameter();
    double several = family.severalTimes(parameter);
    double once = 1 - family.none(parameter) - several;
    return frequencies.exactly(1) - frequencies.atLeast(2) * once / several;
  }

  private double inflatedLogLikelihood() {
    double people = frequencies.documented();
    long once = frequencies.exactly(1);
    long more = frequencies.atLeast(2);
    return once * Math.log(once / people)
        + more * Math.log(more / people)
        + family.logLikelihood(frequencies, inflatedParameter(), 2);
  }

  private RepeatMethod plain() {
    double parameter = plainParameter();
    double spread = family.variance(parameter, frequencies.documented(), 1);
    return ofSeen(
        family.id(),
        new Parameter(family.parameterName(), parameter, Math.sqrt(spread)),
        List.of(logLikelihood(family.logLikelihood(frequencies, parameter, 1), 1)));
  }

  private RepeatMethod inflated() {
    Parameter parameter = inflatedFit();
    double several = family.severalTimes(parameter.value());
    double share = 1 - shareSeveral() * (1 - family.none(parameter.value())) / several;
    return ofSeen(family.id() + INFLATED, parameter, inflatedDiagnostics(share));
  }

  private Parameter inflatedFit() {
    double parameter = inflatedParameter();
    double spread = family.variance(parameter, frequencies.atLeast(2), 2);
    return new Parameter(family.parameterName(), parameter, Math.sqrt(spread));
  }

  private double shareSeveral() {
    return (double) frequencies.atLeast(2) / frequencies.documented();
  }

  private List<String> inflatedDiagnostics(double share) {
    return List.of(
        String.format(Locale.ROOT, "share of one-inflation %.6f", share),
        logLikelihood(inflatedLogLikelihood(), 2));
  }

  /// N = n / (1 - p0).
  private RepeatMethod ofSeen(String method, Parameter parameter, List<String> diagnostics) {
    double people = frequencies.documented();
    double none = family.none(parameter.value());
    double some = 1 - none;
    double slope = people * family.noneSlope(parameter.value()) / (some * some);
    double variance = people * none / (some * some) + square(slope * parameter.standardError());
    return interval.fit(
        method, people / some, Math.sqrt(variance), List.of(parameter), diagnostics);
  }

  /// N = n + n2 p0 / (1 - p0 - p1).
  private RepeatMethod onceOnly() {
    Parameter parameter = inflatedFit();
    double several = family.severalTimes(parameter.value());
    double none = family.none(parameter.value());
    double odds = none / several;
    long repeated = frequencies.atLeast(2);
    double unseen = repeated * odds;
    double slope = repeated * family.oddsSlope(parameter.value());
    double variance = unseen * (1 + odds) + square(slope * parameter.standardError());
    double share = 1 - shareSeveral() / (several + shareSeveral() * none);
    return interval.fit(
        family.id() + ONCE_ONLY,
        frequencies.documented() + unseen,
        Math.sqrt(variance),
        List.of(parameter),
        inflatedDiagnostics(share));
  }

  /// The fit in words; AIC is twice the number of parameters less twice the log-likelihood.
  static String logLikelihood(double logLikelihood, int parameters) {
    return String.format(
        Locale.ROOT,
        "log-likelihood %.4f, AIC %.4f",
        logLikelihood,
        2 * (parameters - logLikelihood));
  }

  private static double square(double number) {
    return number * number;
  }
}
