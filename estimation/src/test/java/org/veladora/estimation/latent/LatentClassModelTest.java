package org.veladora.estimation.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.posterior.Posterior;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.Progress;

class LatentClassModelTest {
  private static final LatentClassPlan PLAN = LatentClassPlan.defaults();

  /// 1,830 (1,304-3,024) from one chain of 1,000 draws of the reference, whose own error is some 20
  /// at the median and 60 at the upper end.
  @Test
  void thePublishedValueOfTheWesternSiteIsReproduced() {
    LatentClassEstimate estimate = estimated(PublishedSets.western(), PLAN);
    assertThat(estimate.people().quantile(0.5)).isCloseTo(1830, within(60.0));
    assertThat(estimate.people().quantile(0.025)).isCloseTo(1304, within(40.0));
    assertThat(estimate.people().quantile(0.975)).isCloseTo(3024, within(200.0));
    assertThat(estimate.draws().quantileError(0.5)).isBetween(2.0, 20.0);
    assertThat(estimate.meanClasses()).isBetween(1.2, 1.7);
    assertThat(estimate.chains()).isEqualTo(8);
  }

  /// Single chains of the reference had medians of 20,972, 12,918, 22,384 and 22,002: one of the
  /// four sat in a small mode of which there is less than a hundredth. Eight long chains of this
  /// sampler, 7.2 million sweeps, gave 22,264 (15,503-34,355).
  @Test
  void chainsAgreeOnTheUnitedKingdomWhereAPlainSamplerDoesNot() {
    LatentClassEstimate estimate = estimated(fiveLists(), PLAN);
    assertThat(estimate.people().quantile(0.5)).isCloseTo(22_264, within(700.0));
    assertThat(estimate.people().quantile(0.025)).isCloseTo(15_503, within(900.0));
    assertThat(estimate.people().quantile(0.975)).isCloseTo(34_355, within(2000.0));
    assertThat(estimate.logPeople().converged()).isTrue();
    assertThat(estimate.unseen().converged()).isTrue();
  }

  @Test
  void chainsThatDoNotAgreeGiveNoNumber() {
    LatentClassOutcome outcome =
        LatentClassModel.estimate(
            PublishedSets.kosovo(), PLAN.withMaxSweeps(10_000), Progress.NONE, Cancel.NEVER);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            LatentClassRefusal.NotConverged.class,
            refusal -> {
              assertThat(refusal.sweeps()).isEqualTo(10_000);
              assertThat(refusal.chains()).isEqualTo(8);
              assertThat(refusal.logPeople().converged()).isFalse();
            });
  }

  /// With one class `p(N) = N! / (N - n)! / N prod_j B(1 + n_j, 1 + N - n_j)` up to a constant.
  @Test
  void oneClassGivesTheExactPosterior() {
    HistoryCounts counts = PublishedSets.korea();
    double[] logs = new double[400];
    for (int none = 0; none < logs.length; none++) {
      long people = counts.total() + none;
      logs[none] = LogFactorial.of(people - 1) - LogFactorial.of(none);
      for (int list = 0; list < counts.lists(); list++) {
        long on = counts.onAllOf(1L << list);
        logs[none] +=
            LogFactorial.of(on) + LogFactorial.of(people - on) - LogFactorial.of(people + 1);
      }
    }
    Posterior exact = Posterior.ofLogWeights(counts.total(), logs);
    LatentClassEstimate estimate = estimated(counts, PLAN.withClasses(1));
    assertThat(estimate.people().mean()).isCloseTo(exact.mean(), within(0.3));
    for (double probability : new double[] {0.025, 0.25, 0.5, 0.75, 0.975}) {
      double people = exact.quantile(probability);
      assertThat(estimate.people().probability(people))
          .isCloseTo(exact.probability(people), within(0.02));
    }
    assertThat(estimate.meanClasses()).isEqualTo(1);
    assertThat(estimate.shareBeyondLists()).isZero();
  }

  @Test
  void theOutcomeIsTheSameOnOneThread() throws Exception {
    LatentClassPlan few = PLAN.withMaxSweeps(40_000);
    HistoryCounts counts = PublishedSets.western();
    LatentClassEstimate many = estimated(counts, few);
    try (ForkJoinPool one = new ForkJoinPool(1)) {
      LatentClassEstimate same = one.submit(() -> estimated(counts, few)).get();
      assertThat(same.draws().pooled()).isEqualTo(many.draws().pooled());
    }
    assertThat(estimated(counts, few.withSeed(2)).draws().pooled())
        .isNotEqualTo(many.draws().pooled());
  }

  @Test
  void whatTheListsCannotSayIsRefused() {
    assertThat(outcome("10 30, 01 20, 11 9", PLAN))
        .isEqualTo(new LatentClassRefusal.TooFewLists(2, 3));
    assertThat(outcome("1 30", PLAN.withClasses(1)))
        .isEqualTo(new LatentClassRefusal.TooFewLists(1, 2));
    assertThat(outcome("100 30, 010 20, 001 9", PLAN))
        .isEqualTo(new LatentClassRefusal.NoOverlap());
    assertThat(outcome("10 30, 01 20, 11 9", PLAN.withClasses(1)))
        .isInstanceOf(LatentClassEstimate.class);
  }

  @Test
  void workTellsHowFarItIsAndStopsWhenAsked() {
    List<Long> told = new ArrayList<>();
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(() ->
            LatentClassModel.estimate(
                PublishedSets.western(),
                PLAN,
                (_, done, total) -> {
                  told.add(done);
                  assertThat(total).isEqualTo(320_000);
                },
                () -> asked.incrementAndGet() > 5))
        .isInstanceOf(Cancelled.class);
    assertThat(told).containsExactly(0L, 50L, 100L, 150L, 200L);
  }

  @Test
  void aPlanOutOfRangeIsAnError() {
    assertThatThrownBy(() -> PLAN.withClasses(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PLAN.withMaxSweeps(9999)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LatentClassPlan(10, 0.25, 0.25, 7, 10_000, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("8 to 64 chains");
    assertThatThrownBy(() -> new LatentClassPlan(10, 0, 0.25, 8, 10_000, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static LatentClassOutcome outcome(String histories, LatentClassPlan plan) {
    return LatentClassModel.estimate(
        PublishedSets.of(histories), plan, Progress.NONE, Cancel.NEVER);
  }

  private static LatentClassEstimate estimated(HistoryCounts counts, LatentClassPlan plan) {
    return (LatentClassEstimate)
        LatentClassModel.estimate(counts, plan, Progress.NONE, Cancel.NEVER);
  }

  /// The six lists of the United Kingdom with the third and the last, police and crime agency, as
  /// one.
  static HistoryCounts fiveLists() {
    HistoryCounts six = PublishedSets.unitedKingdom();
    Map<Long, Long> merged = new TreeMap<>();
    for (int at = 0; at < six.size(); at++) {
      long history = six.history(at);
      long other = (history & 31) | (history >> 5) << 2;
      merged.merge(other, six.people(at), Long::sum);
    }
    return HistoryCounts.of(5, merged);
  }
}
