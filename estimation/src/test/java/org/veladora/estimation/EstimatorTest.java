package org.veladora.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.Problem;
import org.veladora.model.Progress;

class EstimatorTest {
  private static final EstimationPlan QUICK = EstimationPlan.defaults().withReplicates(200);

  @Test
  void publishedSetHasTheReferenceIntervalUpToMonteCarloError() {
    StratumEstimates whole =
        estimate(EstimationPlan.defaults(), captures(PublishedSets.kosovo())).whole();
    Estimate stepwise = estimated(method(whole, "stepwise").pooled());

    assertThat(stepwise.point()).isCloseTo(14341.6638, within(1e-3));
    assertThat(stepwise.low()).isBetween(12300.0, 12900.0);
    assertThat(stepwise.high()).isBetween(16000.0, 17100.0);
    Estimate range = estimated(whole.range());
    assertThat(range.low()).isLessThanOrEqualTo(8238.7).isGreaterThan(4400);
    assertThat(range.high()).isGreaterThanOrEqualTo(stepwise.high());
    assertThat(range.diagnostics()).contains("low end from: stepwise-0.001");
  }

  @Test
  void methodsThatContradictEachOtherAreNamed() {
    StratumEstimates whole = estimate(QUICK, captures(PublishedSets.kosovo())).whole();

    assertThat(whole.warnings()).filteredOn(each -> each.code().equals("E101")).hasSize(1);
    assertThat(whole.warnings()).contains(Problem.of("E101", "independence", "stepwise-0.01"));
  }

  @Test
  void sameSeedGivesTheSameResultOnAnyNumberOfThreads() throws Exception {
    List<Captures> draws =
        List.of(captures(PublishedSets.western()), captures(PublishedSets.western()));
    PopulationEstimate here = Estimator.estimate(QUICK, draws, Progress.NONE, Cancel.NEVER);
    PopulationEstimate onOneThread;
    try (ForkJoinPool one = new ForkJoinPool(1)) {
      onOneThread =
          one.submit(() -> Estimator.estimate(QUICK, draws, Progress.NONE, Cancel.NEVER)).get();
    }

    assertThat(onOneThread).isEqualTo(here);
    assertThat(estimate(QUICK.withSeed(2), draws.getFirst()).whole().range())
        .isNotEqualTo(estimate(QUICK, draws.getFirst()).whole().range());
  }

  @Test
  void drawsThatAgreeShareNoVariance() {
    Captures western = captures(PublishedSets.western());
    StratumEstimates whole =
        Estimator.estimate(QUICK, Collections.nCopies(10, western), Progress.NONE, Cancel.NEVER)
            .whole();

    for (MethodEstimate method : whole.methods()) {
      assertThat(method.shareBetweenDraws()).as(method.method()).isZero();
      boolean costsMuch = List.of("downhill", "bic", "decomposable").contains(method.method());
      assertThat(method.draws()).hasSize(costsMuch ? 5 : 10);
    }
    assertThat(estimated(method(whole, "chao").pooled()).high())
        .isCloseTo(
            estimated(method(estimate(QUICK, western).whole(), "chao").pooled()).high(),
            within(1e-6));
  }

  @Test
  void drawsThatDifferWidenTheInterval() {
    List<Captures> draws = new ArrayList<>();
    for (int lost = 0; lost < 10; lost++) {
      draws.add(
          captures(
              PublishedSets.of(
                  "100 %d, 010 %d, 001 300, 110 %d, 101 50, 011 50"
                      .formatted(300 + 5 * lost, 300 + 5 * lost, 60 - 5 * lost))));
    }
    StratumEstimates pooled = Estimator.estimate(QUICK, draws, Progress.NONE, Cancel.NEVER).whole();
    StratumEstimates first = estimate(QUICK, draws.getFirst()).whole();

    MethodEstimate independence = method(pooled, "independence");
    assertThat(independence.shareBetweenDraws()).isBetween(0.3, 0.95);
    Estimate mixture = estimated(independence.pooled());
    Estimate single = estimated(method(first, "independence").pooled());
    assertThat(mixture.high() / mixture.low()).isGreaterThan(1.2 * single.high() / single.low());
    assertThat(pooled.documented()).hasSize(10).startsWith(1060L).endsWith(1105L);
  }

  @Test
  void moreThanOneDrawInTwentyThatRefusesRefusesAll() {
    Captures good = captures(PublishedSets.western());
    Captures bad = captures(PublishedSets.of("10000 50, 01000 90, 00100 99, 00010 45, 00001 21"));
    List<Captures> draws = new ArrayList<>(Collections.nCopies(18, good));
    draws.addAll(List.of(bad, bad));

    StratumEstimates refused =
        Estimator.estimate(QUICK, draws, Progress.NONE, Cancel.NEVER).whole();
    StratumEstimates tolerated =
        Estimator.estimate(QUICK, draws.subList(0, 19), Progress.NONE, Cancel.NEVER).whole();

    assertThat(refused(refused.range())).isEqualTo(Problem.of("E012", 2, 20, "E007"));
    assertThat(refused(refused.lowerBound()).code()).isEqualTo("E012");
    assertThat(refused(tolerated.range()).code()).isEqualTo("E012");
    draws.addAll(Collections.nCopies(30, good));
    StratumEstimates many = Estimator.estimate(QUICK, draws, Progress.NONE, Cancel.NEVER).whole();
    assertThat(many.range()).isInstanceOf(Estimate.class);
    assertThat(many.warnings()).contains(Problem.of("E106", 2, 50));
    assertThat(method(many, "stepwise").refusedDraws()).isEqualTo(2);
  }

  @Test
  void populationThatIsNotClosedHasNeitherRangeNorBound() {
    StratumEstimates whole =
        estimate(QUICK.withClosed(false), captures(PublishedSets.western())).whole();

    assertThat(refused(whole.range()).code()).isEqualTo("E001");
    assertThat(refused(whole.lowerBound()).code()).isEqualTo("E001");
    assertThat(whole.documented()).containsExactly(345L);
  }

  @Test
  void listsOfSeveralDefinitionsHaveNeitherRangeNorBound() {
    StratumEstimates whole =
        estimate(QUICK.withSameDefinition(false), captures(PublishedSets.western())).whole();

    assertThat(refused(whole.range()).code()).isEqualTo("E002");
    assertThat(refused(whole.lowerBound()).code()).isEqualTo("E002");
  }

  @Test
  void twoListsHaveABoundAndNoRange() {
    StratumEstimates whole =
        estimate(QUICK, captures(PublishedSets.of("10 80, 01 180, 11 20"))).whole();

    assertThat(estimated(whole.lowerBound()).point()).isCloseTo(1000, within(1e-9));
    assertThat(refused(whole.range())).isEqualTo(Problem.of("E009"));
    assertThat(((Refusal) whole.range()).needed()).containsExactly(Problem.of("E204"));
  }

  @Test
  void whatCannotBeEstimatedIsRefusedWithItsReason() {
    assertThat(reason("1 80")).isEqualTo(Problem.of("E004", "A"));
    assertThat(reason("100 0, 010 0")).isEqualTo(Problem.of("E003"));
    assertThat(reason("100 50, 010 50, 110 9")).isEqualTo(Problem.of("E005", "C"));
    assertThat(reason("100 5, 010 5, 001 5, 110 9")).isEqualTo(Problem.of("E006", 24, 30));
    assertThat(reason("100 50, 010 50, 001 50")).isEqualTo(Problem.of("E007", 0, 5));
    assertThat(reason("100 50, 010 50, 001 50, 110 4")).isEqualTo(Problem.of("E007", 4, 5));
    assertThat(reason("110 50, 001 60, 111 12")).isEqualTo(Problem.of("E008", "A", "B"));
    assertThat(reason("110 60, 100 1, 001 60, 111 12")).isEqualTo(Problem.of("E008", "A", "B"));
  }

  @Test
  void everyReasonSaysWhatWouldBeNeeded() {
    for (String text : List.of("1 80", "100 5, 010 5, 001 5, 110 9", "110 50, 001 60, 111 12")) {
      assertThat(estimate(QUICK, captures(PublishedSets.of(text))).whole().range())
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.needed()).isNotEmpty());
    }
  }

  @Test
  void elevenListsHaveABoundAndNoModelChoice() {
    StringBuilder text = new StringBuilder("11000000000 12, 00110000000 9");
    for (int list = 0; list < 11; list++) {
      text.append(", ")
          .append("0".repeat(list))
          .append('1')
          .append("0".repeat(10 - list))
          .append(" 20");
    }
    StratumEstimates whole = estimate(QUICK, captures(PublishedSets.of(text.toString()))).whole();

    assertThat(refused(whole.range())).isEqualTo(Problem.of("E010", 11, 10));
    assertThat(whole.lowerBound()).isInstanceOf(Estimate.class);
    assertThat(method(whole, "independence").pooled()).isInstanceOf(Estimate.class);
  }

  @Test
  void strataAreEstimatedOneByOneAndNeverSummed() {
    List<CaptureHistory> histories = new ArrayList<>(histories(PublishedSets.western(), "women"));
    histories.addAll(histories(PublishedSets.of("10000 10, 01000 9, 11000 2"), "men"));
    PopulationEstimate estimate = estimate(QUICK, new Captures(names(5), histories, List.of()));

    assertThat(estimate.strata())
        .extracting(StratumEstimates::stratum)
        .containsExactly("men", "women");
    assertThat(refused(estimate.strata().get(0).range()).code()).isEqualTo("E006");
    assertThat(estimated(estimate.strata().get(1).range()).point())
        .isCloseTo(2483.3839, within(1e-3));
    assertThat(estimate.whole().documented()).containsExactly(366L);
    assertThat(estimate.whole().warnings()).contains(Problem.of("E108", "men"));
  }

  @Test
  void listThatHoldsNobodyOfAStratumIsLeftOutOfItAndNamed() {
    List<CaptureHistory> histories = new ArrayList<>(histories(PublishedSets.korea(), "b"));
    histories.addAll(histories(PublishedSets.of("100 90, 010 80, 110 20"), "a"));
    PopulationEstimate estimate = estimate(QUICK, new Captures(names(3), histories, List.of()));

    StratumEstimates a = estimate.strata().getFirst();
    assertThat(a.warnings()).contains(Problem.of("E104", "C"));
    assertThat(refused(a.range()).code()).isEqualTo("E009");
    assertThat(a.lowerBound()).isInstanceOf(Estimate.class);
  }

  @Test
  void incidentsWidenEveryInterval() {
    HistoryCounts counts = PublishedSets.of("100 400, 010 400, 001 400, 110 100, 101 100, 011 100");
    List<Captures.Incident> incidents = new ArrayList<>();
    for (CaptureHistory history : histories(counts, "all")) {
      CaptureHistory five = new CaptureHistory(history.lists(), "all", 5);
      incidents.addAll(
          Collections.nCopies((int) history.people() / 5, new Captures.Incident(List.of(five))));
    }
    StratumEstimates alone = estimate(QUICK, captures(counts)).whole();
    StratumEstimates grouped =
        estimate(QUICK, new Captures(names(3), histories(counts, "all"), incidents)).whole();

    for (String method : List.of("independence", "stepwise", "chao")) {
      Estimate one = estimated(method(alone, method).pooled());
      Estimate five = estimated(method(grouped, method).pooled());
      assertThat(five.point()).isCloseTo(one.point(), within(1e-9));
      double ratio = Math.log(five.high() / five.low()) / Math.log(one.high() / one.low());
      assertThat(ratio).as(method).isBetween(1.5, 3.5);
    }
  }

  @Test
  void listWithinAnotherAndPairsWithoutOverlapAreNamed() {
    StratumEstimates whole =
        estimate(QUICK, captures(PublishedSets.of("100 90, 001 70, 110 30, 101 12, 010 0")))
            .whole();

    assertThat(whole.warnings())
        .contains(Problem.of("E105", "B", "A"))
        .contains(Problem.of("E102", "B + C"));
  }

  @Test
  void cancelledWorkStops() {
    assertThatThrownBy(() ->
            Estimator.estimate(
                QUICK, List.of(captures(PublishedSets.western())), Progress.NONE, () -> true))
        .isInstanceOf(Cancelled.class);
  }

  @Test
  void drawsOverDifferentListsAreAnError() {
    assertThatThrownBy(() ->
            Estimator.estimate(
                QUICK,
                List.of(captures(PublishedSets.western()), captures(PublishedSets.korea())),
                Progress.NONE,
                Cancel.NEVER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void overlapsTellWhatTheEstimateRestsOn() {
    Overlaps overlaps = Overlaps.of(captures(PublishedSets.western()));

    assertThat(overlaps.documented()).isEqualTo(345);
    assertThat(List.of(overlaps.once(), overlaps.twice(), overlaps.more()))
        .containsExactly(322L, 21L, 2L);
    assertThat(overlaps.sizes()).containsExactly(64L, 98L, 126L, 52L, 30L);
    assertThat(overlaps.listPairsWithoutOverlap())
        .containsExactly(new Overlaps.Pair(0, 1, 0), new Overlaps.Pair(1, 4, 0));
  }

  private static Problem reason(String text) {
    return refused(estimate(QUICK, captures(PublishedSets.of(text))).whole().range());
  }

  static PopulationEstimate estimate(EstimationPlan plan, Captures captures) {
    return Estimator.estimate(plan, List.of(captures), Progress.NONE, Cancel.NEVER);
  }

  static Captures captures(HistoryCounts counts) {
    return new Captures(names(counts.lists()), histories(counts, "all"), List.of());
  }

  private static List<CaptureHistory> histories(HistoryCounts counts, String stratum) {
    List<CaptureHistory> histories = new ArrayList<>();
    for (int at = 0; at < counts.size(); at++) {
      histories.add(new CaptureHistory(counts.history(at), stratum, counts.people(at)));
    }
    return histories;
  }

  private static List<String> names(int lists) {
    return "ABCDEFGHIJKLMNOP".substring(0, lists).chars().mapToObj(Character::toString).toList();
  }

  private static MethodEstimate method(StratumEstimates estimates, String method) {
    return estimates.methods().stream()
        .filter(each -> each.method().equals(method))
        .findFirst()
        .orElseThrow();
  }

  static Estimate estimated(EstimateOrRefusal outcome) {
    assertThat(outcome).isInstanceOf(Estimate.class);
    return (Estimate) outcome;
  }

  private static Problem refused(EstimateOrRefusal outcome) {
    assertThat(outcome).isInstanceOf(Refusal.class);
    return ((Refusal) outcome).reason();
  }
}
