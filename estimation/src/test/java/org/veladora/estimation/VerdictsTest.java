package org.veladora.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.EstimateVerdict.Check;
import org.veladora.figures.EstimateVerdict.DialPoint;
import org.veladora.figures.EstimateVerdict.Line;
import org.veladora.figures.EstimateVerdict.Status;
import org.veladora.figures.EstimateVerdict.WhatIf;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;

class VerdictsTest {
  private static final EstimationPlan LEAST =
      EstimationPlan.defaults().withReplicates(100).withScope(EstimationScope.LEAST);

  /// Lists A and B share most people, and so do C and D: independence and pairs are far apart.
  private static final String APART =
      "1000 500, 0100 500, 0010 500, 0001 500, 1100 300, 0011 300, 1010 2, 0101 3, 1111 2";

  /// Every two lists attract each other.
  private static final String ALL_DEPEND =
      "100 300, 010 300, 001 300, 110 60, 101 60, 011 60, 111 400";

  @Test
  void verdictHasTwelveLinesInOrder() {
    for (String text : List.of(APART, ALL_DEPEND, "10 80, 01 180, 11 20")) {
      assertThat(whole(text).verdict().lines())
          .extracting(Line::check)
          .containsExactly(Check.values());
    }
    assertThat(Check.values()).hasSize(12);
    assertThat(Check.LINKAGE.number()).isEqualTo(12);
  }

  @Test
  void methodsFarApartTurnTheRangeOff() {
    StratumEstimates whole = whole(APART);

    assertThat(line(whole, Check.METHODS).status()).isEqualTo(Status.REFUSES);
    assertThat(reason(whole.range())).isEqualTo(Problem.of("E016", "independence", "stepwise"));
    assertThat(((Refusal) whole.range()).needed()).isNotEmpty();
  }

  @Test
  void everyLineIsLookedAtAfterOneHasTurnedTheRangeOff() {
    StratumEstimates whole = whole(APART);

    assertThat(line(whole, Check.LEAVE_OUT))
        .isEqualTo(new Line(Check.LEAVE_OUT, Status.REFUSES, List.of(Problem.of("E018", "A + C"))));
    assertThat(line(whole, Check.LIST_AS_POPULATION).findings())
        .containsExactly(Problem.of("E019"));
    assertThat(line(whole, Check.UNTESTABLE).findings()).containsExactly(Problem.of("E020"));
  }

  @Test
  void listsThatAllDependOnEachOtherTurnTheRangeOff() {
    Line dependence = line(whole(ALL_DEPEND), Check.DEPENDENCE);

    assertThat(dependence)
        .isEqualTo(new Line(Check.DEPENDENCE, Status.REFUSES, List.of(Problem.of("E017"))));
  }

  @Test
  void twoListsAreRefusedByDependenceAndNothingElseIsPossible() {
    StratumEstimates whole = whole("10 80, 01 180, 11 20");

    assertThat(reason(whole.range()).code()).isEqualTo("E009");
    for (Line line : whole.verdict().lines()) {
      assertThat(line.status())
          .isEqualTo(line.check() == Check.DEPENDENCE ? Status.REFUSES : Status.NOT_POSSIBLE);
    }
    assertThat(whole.verdict().dial()).isEmpty();
    assertThat(whole.verdict().whatIfs()).isEmpty();
  }

  @Test
  void declarationThatRefusesIsTheLineThatSaysSo() {
    Captures captures = EstimatorTest.captures(PublishedSets.western());
    StratumEstimates whole = EstimatorTest.estimate(LEAST.withClosed(false), captures).whole();

    assertThat(line(whole, Check.DECLARATIONS).findings()).containsExactly(Problem.of("E001"));
  }

  @Test
  void untestableAssumptionThatHoldsGivesTheRangeItself() {
    StratumEstimates whole = whole(PublishedSets.kosovo());
    Estimate range = EstimatorTest.estimated(whole.range());
    List<DialPoint> dial = whole.verdict().dial();

    assertThat(dial)
        .contains(new DialPoint(1, range.point(), range.low(), range.high()))
        .isSortedAccordingTo((left, right) -> Double.compare(left.ratio(), right.ratio()));
    assertThat(dial.getFirst().ratio()).isEqualTo(0.5);
    assertThat(dial.getLast().ratio()).isEqualTo(2);
    // Twice as many on no list: 4,400 documented and the others twice.
    assertThat(dial.getLast().point()).isEqualTo(4400 + 2 * (range.point() - 4400));
  }

  @Test
  void publishedSetOfFourListsShowsEveryChangeAndEveryListAsAPopulation() {
    EstimateVerdict verdict = whole(PublishedSets.kosovo()).verdict();

    assertThat(changes(verdict, "without")).containsExactly("A", "B", "C", "D");
    assertThat(changes(verdict, "merged"))
        .containsExactly("A + B", "A + C", "A + D", "B + C", "B + D", "C + D");
    assertThat(changes(verdict, "split")).hasSize(3);
    assertThat(changes(verdict, "joined")).hasSize(3);
    assertThat(verdict.listsAsPopulations())
        .extracting(EstimateVerdict.ListAsPopulation::known)
        .containsExactly(1910L, 1528L, 1786L, 685L);
    assertThat(line(verdict, Check.LIST_AS_POPULATION).status()).isEqualTo(Status.PASSED);
  }

  @Test
  void threeListsAreTooFewToLeaveOneOut() {
    EstimateVerdict verdict = whole(PublishedSets.korea()).verdict();

    assertThat(line(verdict, Check.LEAVE_OUT))
        .isEqualTo(new Line(Check.LEAVE_OUT, Status.NOT_POSSIBLE, List.of(Problem.of("E113"))));
    assertThat(changes(verdict, "without")).isEmpty();
  }

  @Test
  void almostEverybodySeenOnceIsACaution() {
    StratumEstimates western = whole(PublishedSets.western());

    assertThat(line(western, Check.OVERLAPS))
        .isEqualTo(new Line(Check.OVERLAPS, Status.CAUTION, List.of(Problem.of("E109", "93.3"))));
    assertThat(western.range()).isInstanceOf(Estimate.class);
  }

  @Test
  void strataThatContradictEverybodyTurnTheRangeOff() {
    // Two populations of 4,000: lists that are independent in each attract and repel in both.
    List<CaptureHistory> people = new ArrayList<>(stratum("a", 612, 432, 108, 272, 68, 48, 12));
    people.addAll(stratum("b", 228, 108, 12, 1368, 152, 72, 8));
    PopulationEstimate estimate =
        EstimatorTest.estimate(LEAST, new Captures(List.of("A", "B", "C"), people, List.of()));

    assertThat(reason(estimate.whole().range())).isEqualTo(Problem.of("E022"));
    assertThat(line(estimate.whole(), Check.STRATA).status()).isEqualTo(Status.REFUSES);
    for (StratumEstimates stratum : estimate.strata()) {
      Estimate range = EstimatorTest.estimated(stratum.range());
      assertThat(range.low()).isLessThan(4000);
      assertThat(range.high()).isGreaterThan(4000);
      assertThat(line(stratum, Check.STRATA).status()).isEqualTo(Status.NOT_POSSIBLE);
    }
  }

  @Test
  void modelOfEverybodyIsShownInStrataOnly() {
    List<CaptureHistory> people = new ArrayList<>(stratum("a", 250, 250, 250, 250, 250, 250, 250));
    people.addAll(stratum("b", 180, 180, 20, 180, 20, 20, 10));
    PopulationEstimate estimate =
        EstimatorTest.estimate(LEAST, new Captures(List.of("A", "B", "C"), people, List.of()));

    assertThat(methods(estimate.whole())).doesNotContain("pooled-model");
    assertThat(estimate.strata())
        .hasSize(2)
        .allSatisfy(stratum -> assertThat(methods(stratum)).contains("pooled-model"));
  }

  @Test
  void waysOfLinkingThatContradictEachOtherTurnTheRangeOff() {
    List<Captures> draws =
        List.of(
            captures("100 300, 010 300, 001 300, 110 60, 101 60, 011 60"),
            captures("100 350, 010 350, 001 350, 110 10, 101 10, 011 10"));
    StratumEstimates whole = Estimator.estimate(LEAST, draws, Progress.NONE, Cancel.NEVER).whole();

    assertThat(reason(whole.range())).isEqualTo(Problem.of("E021"));
    assertThat(line(whole, Check.LINKAGE).status()).isEqualTo(Status.REFUSES);
  }

  @Test
  void rangeThatIsNotJudgedIsGivenWithoutLines() {
    StratumEstimates whole =
        EstimatorTest.estimate(LEAST.withJudged(false), captures(APART)).whole();

    assertThat(whole.range()).isInstanceOf(Estimate.class);
    assertThat(whole.verdict()).isEqualTo(EstimateVerdict.NONE);
  }

  private static StratumEstimates whole(String text) {
    return whole(PublishedSets.of(text));
  }

  private static StratumEstimates whole(HistoryCounts counts) {
    return EstimatorTest.estimate(LEAST, EstimatorTest.captures(counts)).whole();
  }

  private static Captures captures(String text) {
    return EstimatorTest.captures(PublishedSets.of(text));
  }

  /// Three lists, people in ascending order of the masks.
  private static List<CaptureHistory> stratum(String name, long... people) {
    return IntStream.range(0, people.length)
        .mapToObj(at -> new CaptureHistory(at + 1, name, people[at]))
        .toList();
  }

  private static List<String> methods(StratumEstimates estimates) {
    return estimates.methods().stream().map(MethodEstimate::method).toList();
  }

  private static List<String> changes(EstimateVerdict verdict, String change) {
    return verdict.whatIfs().stream()
        .filter(row -> row.change().equals(change))
        .map(WhatIf::what)
        .toList();
  }

  private static Line line(StratumEstimates estimates, Check check) {
    return line(estimates.verdict(), check);
  }

  private static Line line(EstimateVerdict verdict, Check check) {
    return verdict.lines().get(check.number() - 1);
  }

  private static Problem reason(EstimateOrRefusal outcome) {
    assertThat(outcome).isInstanceOf(Refusal.class);
    return ((Refusal) outcome).reason();
  }
}
