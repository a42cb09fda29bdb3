package org.veladora.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.InputFile;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.FileHash;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.SourceFile;

class EstimateGateTest {
  /// The bit mask of a history is its position: A, B, AB, C, AC, BC, ABC.
  private static final Captures SMALL_OVERLAPS =
      SimulatedLists.captures(3, 300, 420, 3, 510, 25, 8, 4);

  private static final InputFile PUBLISHED =
      new InputFile.AlreadyPublished(
          new SourceFile("table.csv", new FileHash("0".repeat(64)), 1), "a journal", "2020");

  private static Release release(Captures captures, InputFile input) {
    GateOutcome outcome =
        Gate.release(
            SimulatedLists.publication(captures, input),
            DisclosurePolicy.DEFAULT,
            Cancel.NEVER,
            Progress.NONE);
    assertThat(outcome).isInstanceOf(Release.class);
    return (Release) outcome;
  }

  private static EstimateOutcome outcome(
      Captures captures,
      Function<List<Captures>, PopulationEstimate> estimator,
      double widening,
      long seed) {
    Release release = release(captures, Register.UNPUBLISHED);
    return EstimateGate.release(release, captures.lists(), estimator, widening, seed);
  }

  private static ReleasedEstimate released(EstimateOutcome outcome) {
    assertThat(outcome).isInstanceOf(ReleasedEstimate.class);
    return (ReleasedEstimate) outcome;
  }

  private static List<String> codes(EstimateOutcome outcome) {
    return outcome instanceof Withheld(List<Problem> reasons)
        ? reasons.stream().map(Problem::code).toList()
        : List.of();
  }

  private static Function<List<Captures>, PopulationEstimate> saying(EstimateOrRefusal... says) {
    return tables ->
        new PopulationEstimate(
            "referrals-dropped",
            tables.getFirst().lists(),
            new StratumEstimates(
                "all",
                tables.stream().map(Captures::documented).toList(),
                says[0],
                List.of(new MethodEstimate("m", says[0], List.of(says[0]), 0.12345)),
                says[0],
                EstimateVerdict.NONE,
                List.of(Problem.of("E002", 7))),
            List.of(),
            1);
  }

  private static Estimate estimate(double point, double low, double high) {
    return new Estimate(point, low, high, 0.9, "m", "model", List.of("line"), 3);
  }

  @Test
  void estimatorSeesShownCellsAsShownAndOthersOnlyAsTheyCouldBe() {
    List<Captures> seen = new ArrayList<>();
    outcome(
        SMALL_OVERLAPS,
        tables -> {
          seen.addAll(tables);
          return IndependentLists.estimate(tables);
        },
        1,
        5);
    assertThat(seen).hasSize(40);
    assertThat(seen.stream().distinct().count()).isGreaterThan(10);
    for (Captures table : seen) {
      assertThat(table.documented()).isEqualTo(1270);
      assertThat(table.histories())
          .contains(
              new CaptureHistory(1, "all", 300),
              new CaptureHistory(2, "all", 420),
              new CaptureHistory(4, "all", 510),
              new CaptureHistory(5, "all", 25))
          .hasSize(7)
          .allMatch(history -> history.people() >= 1);
    }
  }

  @Test
  void numbersHaveTwoSignificantDigitsRoundedOutward() {
    ReleasedEstimate released =
        released(outcome(SMALL_OVERLAPS, saying(estimate(4_449.9, 3_199, 9_101)), 1, 5));
    assertThat(released.scenario()).isEqualTo("referrals-dropped");
    assertThat(released.whole().documented()).containsExactly(1_270L);
    assertThat(released.whole().range()).isEqualTo(estimate(4_400, 3_100, 9_200));
    MethodEstimate method = released.whole().methods().getFirst();
    assertThat(method.pooled()).isEqualTo(estimate(4_400, 3_100, 9_200));
    assertThat(method.shareBetweenDraws()).isEqualTo(0.12);
    assertThat(released.whole().warnings()).containsExactly(Problem.of("E002", 7));
  }

  @Test
  void numbersAreNotLessThanTheDocumentedPeople() {
    ReleasedEstimate released =
        released(outcome(SMALL_OVERLAPS, saying(estimate(1_274, 1_271, 1_290)), 1, 5));
    assertThat(released.whole().range()).isEqualTo(estimate(1_300, 1_270, 1_300));
    ReleasedEstimate near =
        released(outcome(SMALL_OVERLAPS, saying(estimate(1_240, 1_100, 1_244)), 1, 5));
    assertThat(near.whole().range()).isEqualTo(estimate(1_270, 1_270, 1_300));
  }

  @Test
  void lowerBoundIsTheLeastOfAllTablesThatAgreeWithTheRelease() {
    ReleasedEstimate released =
        released(outcome(SMALL_OVERLAPS, saying(estimate(9_000, 8_000, 10_000)), 1, 5));
    // Hidden: AB, BC, ABC, 15 people. Alone: 300, 420, 510, products 493200; at most f2 = 25 + 14;
    // 1270 + 493200 / 39 = 13916.
    assertThat(released.whole().lowerBound())
        .isInstanceOfSatisfying(
            Estimate.class, bound -> assertThat(bound.point()).isEqualTo(13_000));
  }

  @Test
  void wideningIsRoundedUpToAQuarterAndMovesTheEndsOnTheLogarithmicScale() {
    ReleasedEstimate released =
        released(outcome(SMALL_OVERLAPS, saying(estimate(8_000, 4_000, 16_000)), 1.9, 5));
    assertThat(released.widening()).isEqualTo(2);
    assertThat(released.whole().range()).isEqualTo(estimate(8_000, 2_000, 32_000));
    assertThat(released.whole().methods().getFirst().draws())
        .containsExactly(estimate(8_000, 4_000, 16_000));
    assertThat(released(outcome(SMALL_OVERLAPS, IndependentLists::estimate, 0.4, 5)).widening())
        .isEqualTo(1);
    assertThat(released(outcome(SMALL_OVERLAPS, IndependentLists::estimate, 1.01, 5)).widening())
        .isEqualTo(1.25);
  }

  @Test
  void endlessIntervalStaysEndless() {
    Estimate endless = estimate(8_000, 4_000, Double.POSITIVE_INFINITY);
    assertThat(released(outcome(SMALL_OVERLAPS, saying(endless), 1, 5)).whole().range())
        .isEqualTo(endless);
  }

  @Test
  void linkageTooUncertainForAnyIntervalIsWithheld() {
    assertThat(codes(outcome(SMALL_OVERLAPS, IndependentLists::estimate, 4.01, 5)))
        .containsExactly("D005");
    double endless = Double.POSITIVE_INFINITY;
    assertThat(codes(outcome(SMALL_OVERLAPS, IndependentLists::estimate, endless, 5)))
        .containsExactly("D005");
    assertThatThrownBy(() -> outcome(SMALL_OVERLAPS, IndependentLists::estimate, Double.NaN, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusalOfTheEstimatorStaysOne() {
    Refusal refusal = new Refusal(Problem.of("E003"), List.of(Problem.of("E004")));
    StratumEstimates whole = released(outcome(SMALL_OVERLAPS, saying(refusal), 1, 5)).whole();
    assertThat(whole.range()).isEqualTo(refusal);
    assertThat(whole.lowerBound()).isEqualTo(refusal);
    assertThat(whole.methods().getFirst().pooled()).isEqualTo(refusal);
  }

  @Test
  void boundIsRefusedWhereNobodyIsOnTwoLists() {
    Captures apart = SimulatedLists.captures(3, 300, 420, 0, 510, 0, 0, 40);
    EstimateOrRefusal bound =
        released(outcome(apart, saying(estimate(9_000, 8_000, 10_000)), 1, 5)).whole().lowerBound();
    assertThat(bound)
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(Problem.of("D006")));
  }

  @Test
  void overlapThatCouldBeTwiceAsLargeIsWithheld() {
    Captures sparse = SimulatedLists.captures(3, 40, 30, 6, 20, 0, 0, 0);
    assertThat(codes(outcome(sparse, IndependentLists::estimate, 1, 5))).containsExactly("D007");
  }

  @Test
  void publishedFilesAreEstimatedAsTheyAreAndRounded() {
    Release release = release(SMALL_OVERLAPS, PUBLISHED);
    List<List<Captures>> seen = new ArrayList<>();
    ReleasedEstimate released =
        released(
            EstimateGate.release(
                release,
                SMALL_OVERLAPS.lists(),
                tables -> {
                  seen.add(tables);
                  return IndependentLists.estimate(tables);
                },
                1,
                5));
    assertThat(released.completions()).isEqualTo(1);
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst()).hasSize(1);
    assertThat(seen.getFirst().getFirst().histories())
        .containsExactlyInAnyOrderElementsOf(SMALL_OVERLAPS.histories());
    // f2 = 36: 1270 + 493200 / 36 = 14970.
    assertThat(released.whole().lowerBound())
        .isInstanceOfSatisfying(
            Estimate.class, bound -> assertThat(bound.point()).isEqualTo(14_000));
  }

  @Test
  void seedDecidesTheNoise() {
    List<List<Captures>> seen = new ArrayList<>();
    for (long seed : new long[] {5, 5, 6}) {
      outcome(
          SMALL_OVERLAPS,
          tables -> {
            seen.add(tables);
            return IndependentLists.estimate(tables);
          },
          1,
          seed);
    }
    assertThat(seen.get(0)).isEqualTo(seen.get(1)).isNotEqualTo(seen.get(2));
  }

  @Test
  void releaseOfOtherTablesOrListsIsNotTaken() {
    Release other = release(SMALL_OVERLAPS, Register.UNPUBLISHED);
    assertThatThrownBy(() ->
            EstimateGate.release(other, SimulatedLists.names(4), IndependentLists::estimate, 1, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 lists");
    GateOutcome table =
        Gate.release(
            Register.twoWay(new long[] {40, 30}, new long[] {35, 20}).publication(),
            DisclosurePolicy.DEFAULT,
            Cancel.NEVER,
            Progress.NONE);
    assertThatThrownBy(() ->
            EstimateGate.release(
                (Release) table, SimulatedLists.names(3), IndependentLists::estimate, 1, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("overlaps.combinations");
  }
}
