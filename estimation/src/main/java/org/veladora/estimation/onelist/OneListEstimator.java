package org.veladora.estimation.onelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.veladora.estimation.chao.Chao;
import org.veladora.figures.Refusal;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.ModelTest;
import org.veladora.figures.repeats.RepeatEstimate;
import org.veladora.figures.repeats.RepeatMethod;

/// Estimates how many people one list with repeat captures has missed, by every method side by
/// side.
///
/// ```java
/// RepeatEstimate estimate =
///     OneListEstimator.estimate(RepeatCaptures.of(Frequencies.of(1645, 183, 37, 13, 1, 1)), 0.95);
/// ```
///
/// | method | what it is |
/// |---|---|
/// | `chao`, `chao-corrected` | lower bound of Chao (1987), and with its small-sample correction (1989) |
/// | `chao-without-ones` | lower bound from those captured twice and three times (Böhning and others 2019) |
/// | `zelterman` | Poisson near the unseen only (Zelterman 1988) |
/// | `poisson`, `geometric` | truncated at zero; people alike, or unlike by an exponential distribution |
/// | `...-one-inflated` | some who would be captured again are not (Godwin, Böhning 2017) |
/// | `...-once-only` | some can be captured once only (Böhning, van der Heijden 2019) |
/// | `poisson-regression`, `zelterman-regression` | with covariates, where there are some |
///
/// Nothing is random; the order of groups does not matter.
public final class OneListEstimator {
  /// The fewest documented people for whom anything is estimated.
  public static final long LEAST_PEOPLE = 30;

  /// The fewest people captured more than once for whom anything is estimated.
  public static final long LEAST_REPEATED = 5;

  private OneListEstimator() {}

  /// Estimates.
  ///
  /// @param captures who was captured how often
  /// @param level nominal coverage of intervals, 0.5 to 0.999
  /// @return the estimate; refused as a whole where nobody is documented (R001) or fewer than
  ///   [#LEAST_PEOPLE] are (R002), all were captured once (R003) or fewer than [#LEAST_REPEATED]
  ///   were captured more than once (R004); single methods may be refused by themselves
  /// @throws IllegalArgumentException if the level is out of range
  public static RepeatEstimate estimate(RepeatCaptures captures, double level) {
    if (!(level >= 0.5 && level <= 0.999)) {
      throw new IllegalArgumentException("a level within 0.5 and 0.999 is expected: " + level);
    }
    Frequencies frequencies = captures.frequencies();
    return new RepeatEstimate(
        frequencies,
        findRefusal(frequencies)
            .<RepeatEstimate.Outcome>map(RepeatEstimate.Refused::new)
            .orElseGet(() -> methods(captures, frequencies, level)));
  }

  private static Optional<Refusal> findRefusal(Frequencies frequencies) {
    long documented = frequencies.documented();
    long repeated = frequencies.atLeast(2);
    if (documented == 0) {
      return Optional.of(Refusals.nobody());
    }
    if (documented < LEAST_PEOPLE) {
      return Optional.of(Refusals.tooFewPeople(documented, LEAST_PEOPLE));
    }
    if (repeated == 0) {
      return Optional.of(Refusals.allOnce());
    }
    return repeated < LEAST_REPEATED
        ? Optional.of(Refusals.tooFewRepeated(repeated, LEAST_REPEATED))
        : Optional.empty();
  }

  private static RepeatEstimate.Methods methods(
      RepeatCaptures captures, Frequencies frequencies, double level) {
    NormalInterval interval = new NormalInterval(frequencies.documented(), level);
    List<RepeatMethod> methods = new ArrayList<>(bounds(frequencies, interval));
    methods.add(Zelterman.of(frequencies, interval));
    List<ModelTest> tests = new ArrayList<>(overdispersion(frequencies));
    for (CountFamily family : CountFamily.values()) {
      CountModels models = new CountModels(family, frequencies, interval);
      methods.addAll(models.list());
      tests.add(models.oneInflation());
    }
    if (!captures.covariates().isEmpty()) {
      CovariateEstimates regressions = new CovariateEstimates(captures, interval);
      methods.addAll(regressions.methods());
      tests.addAll(regressions.tests());
    }
    return new RepeatEstimate.Methods(
        methods, tests, RatioPlot.of(frequencies), Warnings.of(methods, tests));
  }

  private static List<RepeatMethod> bounds(Frequencies frequencies, NormalInterval interval) {
    long documented = frequencies.documented();
    long once = frequencies.exactly(1);
    long twice = frequencies.exactly(2);
    long thrice = frequencies.exactly(3);
    Refusal cautious = twice == 0 ? Refusals.nobodyTwice() : Refusals.nobodyThrice();
    return List.of(
        bound(
            RepeatEstimate.BOUND,
            Chao.findOfFrequencies(documented, once, twice),
            Refusals.nobodyTwice(),
            interval),
        bound(
            "chao-corrected",
            Chao.findCorrectedOfFrequencies(documented, once, twice),
            Refusals.nobodyTwice(),
            interval),
        bound(
            RepeatEstimate.CAUTIOUS_BOUND,
            Chao.findWithoutOnes(documented, twice, thrice),
            cautious,
            interval));
  }

  private static RepeatMethod bound(
      String method, Optional<Chao.Bound> bound, Refusal otherwise, NormalInterval interval) {
    return bound
        .map(found -> interval.bound(method, found))
        .orElseGet(() -> new RepeatMethod.NoFit(method, otherwise));
  }

  /// The test of the model of alike people, as a regression on nothing.
  private static List<ModelTest> overdispersion(Frequencies frequencies) {
    CovariateRows data = CovariateRows.of(RepeatCaptures.of(frequencies));
    return Stream.of(CovariateFit.of(CovariateModel.POISSON, data))
        .filter(CovariateFit.class::isInstance)
        .map(fit -> Overdispersion.of(data, (CovariateFit) fit).named(Warnings.OVERDISPERSION))
        .toList();
  }
}
