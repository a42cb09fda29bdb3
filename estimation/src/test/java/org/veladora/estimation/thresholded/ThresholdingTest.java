package org.veladora.estimation.thresholded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.chains.ChainDiagnostics;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.loglinear.Verdict;
import org.veladora.estimation.posterior.Posterior;
import org.veladora.estimation.thresholded.ThresholdOutcome.NoEstimate;
import org.veladora.estimation.thresholded.ThresholdOutcome.Reason;
import org.veladora.estimation.thresholded.ThresholdedEstimate.PairEvidence;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;

class ThresholdingTest {

  /// The printed figures come from one chain of 10,000 steps of a random walk. The standard errors
  /// of such chains were found by running 200 of them on each set; the band is three of them.
  @ParameterizedTest
  @CsvSource({
    "kosovo, '[12,13,14,23,34]', 12236, 102, 13971, 75, 16389, 163",
    "uk of five lists, '[12,13,25,35,45]', 11061, 80, 12400, 71, 14240, 133",
    "uk, '[12,13,25,35,36,45]', 10891, 102, 12346, 74, 14408, 165",
    "western, '[15,2,3,4]', 1590, 25, 2327, 26, 3579, 82",
    "korea, '[12,23]', 134, 1, 152.9, 0.9, 201, 3.4"
  })
  void publishedSetsGiveThePublishedPosterior(
      String set,
      String model,
      double from,
      double fromError,
      double median,
      double medianError,
      double to,
      double toError) {
    ThresholdedEstimate estimate = estimate(set(set), ThresholdPlan.published(1));

    assertThat(estimate.model().notation()).isEqualTo(model);
    assertThat(estimate.isDecided()).isTrue();
    Posterior posterior = estimate.posterior();
    assertThat(posterior.quantile(0.025)).isCloseTo(from, within(3 * fromError));
    assertThat(posterior.quantile(0.5)).isCloseTo(median, within(3 * medianError));
    assertThat(posterior.quantile(0.975)).isCloseTo(to, within(3 * toError));
    assertThat(estimate.ends().get(1).error()).isLessThan(medianError / 2);
    assertThat(estimate.choosing().converged()).isTrue();
    assertThat(estimate.estimating().converged()).isTrue();
  }

  @Test
  void kosovoHasThePublishedEvidenceForEachPair() {
    double[] published = {8.46, 9.16, 6.93, 12.54, 0.20, 10.61};

    ThresholdedEstimate estimate = estimate(PublishedSets.kosovo(), ThresholdPlan.published(2));

    for (int pair = 0; pair < published.length; pair++) {
      PairEvidence evidence = estimate.pairs().get(pair);
      assertThat(evidence.ratio()).isCloseTo(published[pair], within(0.1 + 0.06 * published[pair]));
      assertThat(evidence.stays()).isEqualTo(published[pair] >= 2);
    }
  }

  /// With independent lists and flat priors the people are known in closed form: the unseen x weigh
  /// `gamma(n + x) / x!` times a beta function for each list; given x the expected number of people
  /// is gamma and each list's catch beta distributed.
  @Test
  void withoutPairsThePosteriorIsTheExactOne() {
    HistoryCounts counts = PublishedSets.of("100 20, 010 25, 001 30, 110 9, 101 6, 011 8, 111 2");
    ThresholdPlan plan = new ThresholdPlan(new EffectPrior.Normal(1), 1e6, 8, 3000, 5);

    ThresholdedEstimate estimate = estimate(counts, plan);
    Posterior exact = new IndependentPosterior(counts).draw(50_000, new SplittableRandom(9));

    assertThat(estimate.model().notation()).isEqualTo("[1,2,3]");
    for (double probability : new double[] {0.025, 0.25, 0.5, 0.75, 0.975}) {
      double expected = exact.quantile(probability);
      assertThat(estimate.posterior().quantile(probability))
          .isCloseTo(expected, within(0.016 * expected));
    }
    assertThat(estimate.posterior().mean()).isCloseTo(exact.mean(), within(0.008 * exact.mean()));
  }

  @Test
  void koreaWithAFlatPriorIsRefused() {
    assertThat(reason(PublishedSets.korea(), flat(1)))
        .isEqualTo(new Reason.Improper(new Verdict.NoExtendedMle(true)));
  }

  @Test
  void withAFlatPriorPairsWithoutOverlapAreAtMinusInfinity() {
    ThresholdedEstimate estimate = estimate(PublishedSets.unitedKingdom(), flat(1));

    assertThat(estimate.infinitePairs()).containsExactly(0b010001, 0b100001);
    assertThat(estimate.model().has(0b010001)).isTrue();
    assertThat(estimate.model().has(0b100001)).isTrue();
    assertThat(estimate.pairs()).hasSize(13);
  }

  @Test
  void pairAtTheThresholdIsSaidToBeUndecided() {
    ThresholdPlan plan = new ThresholdPlan(new EffectPrior.Flat(), 2, 4, 1000, 1);

    ThresholdedEstimate estimate = estimate(set("uk of five lists"), plan);

    assertThat(estimate.isDecided()).isFalse();
    assertThat(estimate.pairs().get(1).mask()).isEqualTo(0b00101);
    assertThat(estimate.pairs().get(1).decided()).isFalse();
    assertThat(estimate.pairs().get(1).ratio()).isCloseTo(2, within(0.1));
  }

  @Test
  void chainsThatAreTooShortAreRefused() {
    ThresholdPlan plan = new ThresholdPlan(new EffectPrior.Flat(), 2, 4, 100, 1);

    assertThat(reason(PublishedSets.unitedKingdom(), plan))
        .isInstanceOfSatisfying(
            Reason.NotConverged.class,
            reason -> assertThat(reason.worst().tailEss()).isLessThan(ChainDiagnostics.MIN_ESS));
  }

  @Test
  void withoutOverlapNoPriorOfPairsHelps() {
    assertThat(reason(PublishedSets.of("100 40, 010 30, 001 20"), ThresholdPlan.published(1)))
        .isInstanceOf(Reason.Improper.class);
  }

  @Test
  void tooFewAndTooManyListsAreRefused() {
    assertThat(reason(PublishedSets.of("10 40, 01 30, 11 20"), ThresholdPlan.published(1)))
        .isEqualTo(new Reason.TooFewLists(2));
    assertThat(reason(HistoryCounts.of(11, Map.of(2047L, 5L)), ThresholdPlan.published(1)))
        .isEqualTo(new Reason.TooManyLists(11));
  }

  @Test
  void listWithoutPeopleIsRefused() {
    assertThat(reason(PublishedSets.of("100 40, 010 30, 110 20"), ThresholdPlan.published(1)))
        .isEqualTo(new Reason.EmptyList(2));
    assertThat(reason(HistoryCounts.of(3, Map.of()), ThresholdPlan.published(1)))
        .isEqualTo(new Reason.EmptyList(0));
  }

  @Test
  void posteriorTooFlatForItsModeIsRefused() {
    HistoryCounts counts =
        HistoryCounts.of(
            3, Map.of(1L, 1_000_000_000_000_000L, 2L, 1L, 4L, 1L, 3L, 1L, 5L, 1L, 6L, 1L, 7L, 1L));

    assertThat(reason(counts, flat(1))).isEqualTo(new Reason.NoMode());
  }

  @Test
  void estimateIsTheSameOnAnyNumberOfThreads() {
    HistoryCounts counts = PublishedSets.western();
    ThresholdPlan plan = new ThresholdPlan(new EffectPrior.Normal(1), 2, 5, 500, 3);
    double[] medians = new double[3];
    double[] ratios = new double[3];

    for (int at = 0; at < 3; at++) {
      try (ForkJoinPool pool = new ForkJoinPool(1 << at)) {
        ThresholdedEstimate estimate = pool.submit(() -> estimate(counts, plan)).join();
        medians[at] = estimate.posterior().quantile(0.5);
        ratios[at] = estimate.pairs().getFirst().ratio();
      }
    }

    assertThat(medians).containsOnly(medians[0]);
    assertThat(ratios).containsOnly(ratios[0]);
  }

  @Test
  void workCanBeStopped() {
    assertThatThrownBy(() ->
            Thresholding.estimate(PublishedSets.korea(), ThresholdPlan.published(1), () -> true))
        .isInstanceOf(Cancelled.class);
  }

  @Test
  void planOutOfRangeIsAnError() {
    EffectPrior prior = new EffectPrior.Flat();
    assertThatThrownBy(() -> new ThresholdPlan(prior, -1, 8, 1000, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ThresholdPlan(prior, 2, 3, 1000, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ThresholdPlan(prior, 2, 4, 99, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EffectPrior.Normal(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ThresholdPlan flat(long seed) {
    return new ThresholdPlan(new EffectPrior.Flat(), 2, 8, 1000, seed);
  }

  private static ThresholdedEstimate estimate(HistoryCounts counts, ThresholdPlan plan) {
    ThresholdOutcome outcome = Thresholding.estimate(counts, plan, Cancel.NEVER);
    assertThat(outcome).isInstanceOf(ThresholdedEstimate.class);
    return (ThresholdedEstimate) outcome;
  }

  private static Reason reason(HistoryCounts counts, ThresholdPlan plan) {
    ThresholdOutcome outcome = Thresholding.estimate(counts, plan, Cancel.NEVER);
    assertThat(outcome).isInstanceOf(NoEstimate.class);
    return ((NoEstimate) outcome).reason();
  }

  private static HistoryCounts set(String name) {
    return switch (name) {
      case "kosovo" -> PublishedSets.kosovo();
      case "korea" -> PublishedSets.korea();
      case "western" -> PublishedSets.western();
      case "uk" -> PublishedSets.unitedKingdom();
      default -> unitedKingdomOfFiveLists();
    };
  }

  /// The six lists with the police and the crime agency merged, as published.
  private static HistoryCounts unitedKingdomOfFiveLists() {
    HistoryCounts six = PublishedSets.unitedKingdom();
    Map<Long, Long> people = new TreeMap<>();
    for (int at = 0; at < six.size(); at++) {
      long merged = (six.history(at) & 0b11111) | ((six.history(at) >>> 5) << 2);
      people.merge(merged, six.people(at), Long::sum);
    }
    return HistoryCounts.of(5, people);
  }
}
