package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.resampling.Distribution;
import org.veladora.estimation.resampling.Jackknife;
import org.veladora.estimation.resampling.Units;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.model.Cancel;

/// Published BCa limits come from 1,000 replicates of another generator: they have to lie within
/// four standard deviations of such limits, found from several runs and taken as 1 % at least.
class ModelRuleTest {
  private static final int REPLICATES = 1000;
  private static final double[] TAILS = {0.025, 0.1, 0.9, 0.975};

  @Test
  void stepwiseIsThatOfTheStepwiseClass() {
    assertThat(
            new ModelRule.ByPValue(0.02)
                .procedure(3, Cancel.NEVER)
                .applyAsDouble(PublishedSets.korea()))
        .isCloseTo(268.7778, within(1e-3));
  }

  @Test
  void searchOfAllPairsOfFiveListsHasThePublishedInterval() {
    double[][] limits =
        limits(
            new ModelRule.BestOfAll(Criterion.BIC, 2, 1),
            PublishedSets.unitedKingdomOfFiveLists(),
            5);

    assertWithin(limits, 0, 11456);
    assertWithin(limits, 3, 43894);
  }

  @Test
  void goingDownhillHasThePublishedInterval() {
    double[][] limits =
        limits(
            new ModelRule.GoingDownhill(Criterion.BIC, 4),
            PublishedSets.unitedKingdomOfFiveLists(),
            5);

    assertWithin(limits, 0, 9330);
    assertWithin(limits, 3, 32115);
  }

  /// The reference's limits 9101, 9532, 11320 and 12003 are those of the chosen model taken for
  /// given.
  @Test
  void chosenModelOfKosovoTakenForGivenHasTheIntervalOfTheReference() {
    double[][] limits =
        limits(given(LogLinearModel.of(4, 0b0111, 0b1001, 0b1100)), PublishedSets.kosovo(), 20);

    assertWithin(limits, 0, 9101);
    assertWithin(limits, 1, 9532);
    assertWithin(limits, 2, 11320);
    assertWithin(limits, 3, 12003);
  }

  /// As for Kosovo: 130.8, 136.6 and 198.2. The upper end of 248.8 leaves replicates without an
  /// estimate out; here they count as infinite and it lies near 300.
  @Test
  void chosenModelOfKoreaTakenForGivenHasTheIntervalOfTheReference() {
    double[][] limits =
        limits(given(LogLinearModel.of(3, 0b011, 0b110)), PublishedSets.korea(), 20);

    assertWithin(limits, 0, 130.8);
    assertWithin(limits, 1, 136.6);
    assertWithin(limits, 2, 198.2);
  }

  @Test
  void intervalThatTakesTheModelForGivenIsShorterThanThatOfTheWholeSearch() {
    double[][] whole =
        limits(new ModelRule.BestOfAll(Criterion.BIC, 3, 1), PublishedSets.kosovo(), 1);
    double[][] given =
        limits(given(LogLinearModel.of(4, 0b0111, 0b1001, 0b1100)), PublishedSets.kosovo(), 1);

    assertThat(mean(whole, 0)).isLessThan(mean(given, 0) - 500);
    assertThat(mean(whole, 3)).isGreaterThan(mean(given, 3) + 2000);
  }

  @Test
  void peopleWhoArriveTogetherMakeTheIntervalLonger() {
    HistoryCounts counts = PublishedSets.of("10 200, 01 300, 11 100");
    List<Captures.Incident> incidents = new ArrayList<>();
    for (int at = 0; at < counts.size(); at++) {
      CaptureHistory five = new CaptureHistory(counts.history(at), "all", 5);
      for (int incident = 0; incident < counts.people(at) / 5; incident++) {
        incidents.add(new Captures.Incident(List.of(five)));
      }
    }
    ToDoubleFunction<HistoryCounts> rule =
        new ModelRule.BestOfAll(Criterion.BIC, 2, 1).procedure(2, Cancel.NEVER);

    double alone = distribution(rule, Units.ofPeople(counts), 0).logVariance();
    double together = distribution(rule, Units.ofIncidents(counts, incidents), 0).logVariance();

    assertThat(Math.sqrt(together / alone)).isBetween(1.9, 2.6);
  }

  @Test
  void replicatesDoNotDependOnThreads() {
    ToDoubleFunction<HistoryCounts> rule =
        new ModelRule.BestOfAll(Criterion.BIC, 3, 3).procedure(4, Cancel.NEVER);
    Units units = Units.ofPeople(PublishedSets.kosovo());
    double[] parallel = estimates(rule, units, 0);

    for (int at = 0; at < 50; at++) {
      assertThat(rule.applyAsDouble(units.resample(new SplittableRandom(at))))
          .isEqualTo(parallel[at]);
    }
  }

  @Test
  void resampleWithoutAnEstimateIsInfinite() {
    HistoryCounts apart = PublishedSets.of("100 40, 010 30, 001 20");

    for (ModelRule rule :
        List.of(
            new ModelRule.ByPValue(0.02),
            new ModelRule.GoingDownhill(Criterion.BIC, 2),
            new ModelRule.BestOfAll(Criterion.BIC, 2, 2),
            given(LogLinearModel.independence(3)))) {
      assertThat(rule.procedure(3, Cancel.NEVER).applyAsDouble(apart)).isInfinite().isPositive();
    }
  }

  @Test
  void bestOfSomeModelsIsTheOneWithTheSmallestCriterion() {
    ModelRule rule =
        new ModelRule.BestOfThese(
            Criterion.BIC,
            List.of(
                LogLinearModel.independence(3),
                LogLinearModel.of(3, 0b011, 0b110),
                LogLinearModel.of(3, 0b011)));

    assertThat(rule.procedure(3, Cancel.NEVER).applyAsDouble(PublishedSets.korea()))
        .isCloseTo(157.16667, within(1e-4));
    assertThatThrownBy(() -> rule.procedure(4, Cancel.NEVER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ModelRule.BestOfThese(Criterion.BIC, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ModelRule given(LogLinearModel model) {
    return new ModelRule.BestOfThese(Criterion.BIC, List.of(model));
  }

  /// BCa limits by tail and batch.
  private static double[][] limits(ModelRule rule, HistoryCounts counts, int batches) {
    ToDoubleFunction<HistoryCounts> procedure = rule.procedure(counts.lists(), Cancel.NEVER);
    Units units = Units.ofPeople(counts);
    double[] left =
        IntStream.range(0, units.types())
            .mapToDouble(type -> procedure.applyAsDouble(units.without(type)))
            .toArray();
    double acceleration = Jackknife.acceleration(left, units.numbers());
    double estimate = procedure.applyAsDouble(counts);
    double[][] limits = new double[TAILS.length][batches];
    for (int batch = 0; batch < batches; batch++) {
      Distribution distribution = distribution(procedure, units, batch);
      for (int tail = 0; tail < TAILS.length; tail++) {
        limits[tail][batch] = distribution.bcaQuantile(TAILS[tail], estimate, acceleration);
      }
    }
    return limits;
  }

  private static Distribution distribution(
      ToDoubleFunction<HistoryCounts> procedure, Units units, int batch) {
    return new Distribution(estimates(procedure, units, batch));
  }

  private static double[] estimates(
      ToDoubleFunction<HistoryCounts> procedure, Units units, int batch) {
    double[] estimates = new double[REPLICATES];
    IntStream.range(0, REPLICATES)
        .parallel()
        .forEach(at -> {
          SplittableRandom random = new SplittableRandom(batch * (long) REPLICATES + at);
          estimates[at] = procedure.applyAsDouble(units.resample(random));
        });
    return estimates;
  }

  private static void assertWithin(double[][] limits, int tail, double published) {
    double mean = mean(limits, tail);
    double squares =
        Arrays.stream(limits[tail]).map(limit -> (limit - mean) * (limit - mean)).sum();
    double deviation = Math.max(0.01 * mean, Math.sqrt(squares / (limits[tail].length - 1)));
    assertThat(published).isCloseTo(mean, within(4 * deviation));
    assertThat(deviation).isLessThan(0.2 * mean);
  }

  private static double mean(double[][] limits, int tail) {
    return Arrays.stream(limits[tail]).average().orElseThrow();
  }
}
