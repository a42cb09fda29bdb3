package org.veladora.estimation.onelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.figures.Estimate;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.ModelTest;
import org.veladora.figures.repeats.RatioPoint;
import org.veladora.figures.repeats.RepeatEstimate;
import org.veladora.figures.repeats.RepeatMethod;
import org.veladora.model.Problem;

class OneListEstimatorTest {
  /// Police records of irregular migrants in four cities of the Netherlands, 1995: van der Heijden,
  /// Bustami, Cruyff, Engbersen, van Houwelingen (2003), Statistical Modelling 3: 305-322, table 1.
  private static final Frequencies MIGRANTS = Frequencies.of(1645, 183, 37, 13, 1, 1);

  static RepeatEstimate.Methods methods(Frequencies frequencies) {
    return (RepeatEstimate.Methods)
        OneListEstimator.estimate(RepeatCaptures.of(frequencies), 0.95).outcome();
  }

  static RepeatMethod.Fit fit(RepeatEstimate.Methods methods, String id) {
    return (RepeatMethod.Fit) methods.get(id);
  }

  private static ModelTest test(RepeatEstimate.Methods methods, String id) {
    return methods.tests().stream()
        .filter(each -> each.test().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(RepeatEstimate.Methods methods) {
    return methods.warnings().stream().map(Problem::code).toList();
  }

  private static String refusal(RepeatMethod method) {
    return ((RepeatMethod.NoFit) method).result().reason().code();
  }

  private static String refusal(RepeatEstimate estimate) {
    return ((RepeatEstimate.Refused) estimate.outcome()).refusal().reason().code();
  }

  /// Expected frequencies of so many people under a count family.
  private static Frequencies expected(CountFamily family, double parameter, double people) {
    return Frequencies.of(
        IntStream.rangeClosed(1, 40)
            .mapToLong(
                times -> Math.round(people * Math.exp(family.logProbability(times, parameter))))
            .toArray());
  }

  @ParameterizedTest
  @CsvSource({"poisson, 7079.93, 6363, 7797", "zelterman, 9424.555, 8084, 10765"})
  void irregularMigrantsHaveThePublishedNumbers(String id, double people, double low, double high) {
    Estimate estimate = fit(methods(MIGRANTS), id).result();

    assertThat(estimate.point()).isCloseTo(people, within(0.005));
    assertThat(estimate.low()).isCloseTo(low, within(0.5));
    assertThat(estimate.high()).isCloseTo(high, within(0.5));
    assertThat(estimate.level()).isEqualTo(0.95);
  }

  @Test
  void irregularMigrantsHaveThePublishedBounds() {
    RepeatEstimate.Methods methods = methods(MIGRANTS);

    assertThat(fit(methods, "chao").result().point()).isCloseTo(9273.51, within(0.005));
    assertThat(fit(methods, "chao-corrected").result().point()).isCloseTo(9228.86, within(0.005));
  }

  @Test
  void irregularMigrantsHaveThePublishedPoissonMean() {
    RepeatMethod.Fit poisson = fit(methods(MIGRANTS), "poisson");

    assertThat(poisson.parameters().getFirst().name()).isEqualTo("lambda");
    assertThat(poisson.parameters().getFirst().value()).isCloseTo(0.308619, within(1e-6));
    assertThat(poisson.standardError()).isCloseTo(365.75, within(0.01));
    assertThat(poisson.result().diagnostics().getFirst()).contains("AIC 1805.9");
  }

  @Test
  void maximumSolvesTheEquationOfTheTruncatedMean() {
    double mean = 2185.0 / 1880;
    double repeatedMean = 540.0 / 235;
    double lambda = CountFamily.POISSON.fit(MIGRANTS, 1);
    double repeated = CountFamily.POISSON.fit(MIGRANTS, 2);

    assertThat(lambda / (1 - Math.exp(-lambda))).isCloseTo(mean, within(1e-12));
    assertThat(repeated * (Math.exp(repeated) - 1) / (Math.exp(repeated) - 1 - repeated))
        .isCloseTo(repeatedMean, within(1e-12));
    assertThat(CountFamily.GEOMETRIC.fit(MIGRANTS, 1)).isCloseTo(305.0 / 2185, within(1e-12));
    assertThat(CountFamily.GEOMETRIC.fit(MIGRANTS, 2)).isCloseTo(70.0 / 305, within(1e-12));
  }

  @Test
  void geometricNumberHasItsClosedForm() {
    RepeatMethod.Fit geometric = fit(methods(MIGRANTS), "geometric");
    double theta = 305.0 / 2185;

    assertThat(geometric.result().point()).isCloseTo(1880 / theta, within(1e-6));
    double variance =
        1880 * (1 - theta) / Math.pow(theta, 2)
            + 1880 * Math.pow(1 - theta, 2) / Math.pow(theta, 3);
    assertThat(geometric.standardError()).isCloseTo(Math.sqrt(variance), within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"POISSON, 0.02", "POISSON, 0.9", "POISSON, 3", "GEOMETRIC, 0.3"})
  void tailsAddUpAndSlopesAreThoseOfTheFunctions(CountFamily family, double parameter) {
    double once = Math.exp(family.logProbability(1, parameter));
    double step = 1e-6 * parameter;
    double above = family.none(parameter + step) / family.severalTimes(parameter + step);
    double below = family.none(parameter - step) / family.severalTimes(parameter - step);

    assertThat(family.none(parameter) + once + family.severalTimes(parameter))
        .isCloseTo(1, within(1e-14));
    double slope = (above - below) / (2 * step);
    assertThat(family.oddsSlope(parameter)).isCloseTo(slope, within(1e-4 * Math.abs(slope)));
    double none = (family.none(parameter + step) - family.none(parameter - step)) / (2 * step);
    assertThat(family.noneSlope(parameter)).isCloseTo(none, within(1e-6));
  }

  @Test
  void oneInflatedModelsFindThePeopleBehindASurplusOfOnes() {
    double lambda = 1.2;
    Frequencies poisson = expected(CountFamily.POISSON, lambda, 100_000);
    long more = poisson.atLeast(2);
    long moved = Math.round(0.4 * more);
    double kept = 1 - (double) moved / more;
    Frequencies avoided =
        Frequencies.of(
            IntStream.rangeClosed(1, poisson.mostCaptures())
                .mapToLong(times ->
                    times == 1
                        ? poisson.exactly(1) + moved
                        : Math.round(kept * poisson.exactly(times)))
                .toArray());
    Frequencies added =
        Frequencies.of(
            IntStream.rangeClosed(1, poisson.mostCaptures())
                .mapToLong(times -> poisson.exactly(times) + (times == 1 ? 25_000 : 0))
                .toArray());

    assertThat(fit(methods(avoided), "poisson-one-inflated").result().point())
        .isCloseTo(100_000, within(200.0));
    assertThat(fit(methods(added), "poisson-once-only").result().point())
        .isCloseTo(125_000, within(200.0));
    assertThat(fit(methods(added), "poisson").result().point()).isGreaterThan(145_000);
    assertThat(fit(methods(added), "chao").result().point()).isGreaterThan(140_000);
    assertThat(fit(methods(added), "chao-without-ones").result().point())
        .isCloseTo(125_000, within(200.0));
  }

  @Test
  void alikePeopleRaiseNoWarningAndTheirRatiosAreLevel() {
    RepeatEstimate.Methods methods = methods(expected(CountFamily.POISSON, 0.8, 5_000));

    assertThat(codes(methods)).doesNotContain("R101", "R102", "R103");
    assertThat(methods.ratios().stream().limit(3).map(RatioPoint::ratio))
        .allSatisfy(ratio -> assertThat(ratio).isCloseTo(0.8, within(0.02)));
    assertThat(test(methods, "overdispersion").statistic()).isCloseTo(0, within(0.2));
  }

  @Test
  void unlikePeopleAreOverdispersedAndNotOneInflated() {
    RepeatEstimate.Methods methods = methods(expected(CountFamily.GEOMETRIC, 0.4, 5_000));

    assertThat(codes(methods)).contains("R101").doesNotContain("R102");
    assertThat(test(methods, "one-inflation-poisson").pValue()).isLessThan(1e-6);
    assertThat(test(methods, "one-inflation-geometric").pValue()).isGreaterThan(0.3);
  }

  @Test
  void surplusOfOnesIsToldBecauseItPushesTheBoundUp() {
    Frequencies geometric = expected(CountFamily.GEOMETRIC, 0.4, 5_000);
    Frequencies inflated =
        Frequencies.of(
            IntStream.rangeClosed(1, geometric.mostCaptures())
                .mapToLong(times -> geometric.exactly(times) + (times == 1 ? 600 : 0))
                .toArray());

    assertThat(codes(methods(inflated))).contains("R102");
    assertThat(codes(methods(MIGRANTS))).containsExactly("R101", "R102", "R104");
  }

  @Test
  void regularCapturesAreTold() {
    RepeatEstimate.Methods methods = methods(Frequencies.of(100, 400, 100));

    assertThat(codes(methods)).contains("R103").doesNotContain("R101");
    assertThat(refusal(methods.get("poisson-one-inflated"))).isEqualTo("R008");
    assertThat(test(methods, "one-inflation-poisson").pValue()).isEqualTo(1);
  }

  @Test
  void fewOrUnrepeatedPeopleAreRefused() {
    assertThat(refusal(OneListEstimator.estimate(RepeatCaptures.of(Frequencies.of()), 0.95)))
        .isEqualTo("R001");
    assertThat(refusal(OneListEstimator.estimate(RepeatCaptures.of(Frequencies.of(20, 9)), 0.95)))
        .isEqualTo("R002");
    assertThat(refusal(OneListEstimator.estimate(RepeatCaptures.of(Frequencies.of(500)), 0.95)))
        .isEqualTo("R003");
    assertThat(refusal(OneListEstimator.estimate(RepeatCaptures.of(Frequencies.of(500, 4)), 0.95)))
        .isEqualTo("R004");
  }

  @Test
  void singleMethodsAreRefusedWhereTheirCountsAreMissing() {
    RepeatEstimate.Methods noTwice = methods(Frequencies.of(200, 0, 12));
    RepeatEstimate.Methods noThrice = methods(Frequencies.of(200, 12));
    RepeatEstimate.Methods noOnce = methods(Frequencies.of(0, 40, 12));

    assertThat(refusal(noTwice.get("chao"))).isEqualTo("R005");
    assertThat(refusal(noTwice.get("zelterman"))).isEqualTo("R005");
    assertThat(refusal(noTwice.get("chao-without-ones"))).isEqualTo("R005");
    assertThat(fit(noTwice, "poisson").result().point()).isGreaterThan(212);
    assertThat(refusal(noThrice.get("chao-without-ones"))).isEqualTo("R006");
    assertThat(refusal(noThrice.get("geometric-once-only"))).isEqualTo("R006");
    assertThat(refusal(noOnce.get("zelterman"))).isEqualTo("R007");
    assertThat(fit(noOnce, "chao").result().point()).isEqualTo(52);
  }

  @Test
  void noIntervalGoesBelowThoseDocumented() {
    RepeatEstimate.Methods methods = methods(Frequencies.of(10, 14, 12, 9));

    assertThat(methods.methods())
        .filteredOn(RepeatMethod.Fit.class::isInstance)
        .allSatisfy(method ->
            assertThat(((RepeatMethod.Fit) method).result().low()).isGreaterThanOrEqualTo(45));
  }

  @Test
  void levelOutOfRangeIsAProgrammingError() {
    RepeatCaptures captures = RepeatCaptures.of(MIGRANTS);
    assertThatThrownBy(() -> OneListEstimator.estimate(captures, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
