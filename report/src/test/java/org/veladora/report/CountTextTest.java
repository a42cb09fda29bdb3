package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.veladora.disclosure.InventedRelease;
import org.veladora.disclosure.Withheld;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.LinkageDiagnostics;
import org.veladora.figures.LinkageSummary;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Language;
import org.veladora.model.Problem;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.Truth;

class CountTextTest {
  private static final Refusal REFUSAL =
      new Refusal(Problem.of("D001", 11, 10), List.of(Problem.of("Z999", "una lista más")));
  private static final Estimate BOUND = InventedCount.estimate(2_000, 1_800, 2_300, "chao", "M_th");
  private static final Estimate RANGE =
      InventedCount.estimate(3_000, 2_000, Double.POSITIVE_INFINITY, "range", "[1,2,3]");

  private static PopulationEstimate estimate(EstimateOrRefusal bound, EstimateOrRefusal range) {
    return new PopulationEstimate(
        "as-listed",
        List.of("A", "B", "C"),
        new StratumEstimates(
            "all", List.of(1_500L), bound, List.of(), range, EstimateVerdict.NONE, List.of()),
        List.of(),
        1);
  }

  private static String text(EstimateOrRefusal bound, EstimateOrRefusal range) {
    return EstimateText.render(estimate(bound, range), Language.EN).replaceAll("\\s+", " ");
  }

  @Test
  void theAnswerSaysWhoIsDocumentedTheMinimumAndTheRange() {
    assertThat(text(BOUND, RANGE))
        .contains(
            "1,500 people are documented on at least one of 3 lists; counting also those who"
                + " appear on none, the estimate is 2,000 or more. A method that seeks only the"
                + " minimum gives 2,000 (1,800 to 2,300).");
  }

  @Test
  void aRefusedRangeGivesItsReasonAndWhatIsNeededInPlaceOfATotal() {
    assertThat(text(BOUND, REFUSAL))
        .contains("No total is given. Why no total is given: Nothing is published")
        .contains("[D001]")
        .contains("What would be needed: Reason [Z999]")
        .doesNotContain("the estimate is");
  }

  @Test
  void aRefusedMinimumIsSaidToo() {
    assertThat(text(REFUSAL, RANGE))
        .contains("the estimate is 2,000 or more.")
        .contains("Why no lower bound is given: ");
  }

  @Test
  void oneReasonForTwoRefusalsIsSaidOnceInTheAnswer() {
    String text = text(REFUSAL, REFUSAL);
    assertThat(text)
        .contains("cannot be said from these data", "neither a total nor a lower bound");
    assertThat(text.substring(0, text.indexOf("The three figures")).split("\\[D001]", -1))
        .hasSize(2);
  }

  @Test
  void aMinimumAboveTheTotalIsSaid() {
    Estimate total = InventedCount.estimate(1_900, 1_600, 2_400, "range", "[1,2,3]");
    assertThat(text(BOUND, total)).contains("is above the value of the total, 1,900 (1,600 to");
    assertThat(text(BOUND, RANGE)).doesNotContain("is above the value of the total");
  }

  @Test
  void methodsInProblemsAreNamed() {
    StratumEstimates whole =
        new StratumEstimates(
            "all",
            List.of(1_500L),
            BOUND,
            List.of(),
            new Refusal(Problem.of("D001", "stepwise-0.01", "birth_date_and_initials"), List.of()),
            EstimateVerdict.NONE,
            List.of());
    assertThat(
            EstimateText.render(
                    new PopulationEstimate("as-listed", List.of("A", "B"), whole, List.of(), 1),
                    Language.EN)
                .replaceAll("\\s+", " "))
        .contains("With dependence between lists, threshold 0.01")
        .contains("date of birth and initials");
  }

  @Test
  void theUnseenAreNotMultipliedWhereThereIsNoRange() {
    assertThat(text(BOUND, REFUSAL)).doesNotContain("twice as many");
    assertThat(text(BOUND, RANGE)).contains("twice as many 2,500 no limit");
  }

  @Test
  void whatIsKnownOfInventedPeopleIsComparedWithTheInterval() {
    assertThat(open(new Truth.Invented(6_200))).contains("within the estimated interval");
    assertThat(open(new Truth.Invented(6_201))).contains("outside the estimated interval");
    assertThat(open(new Truth.Unknown())).doesNotContain("invented. So", "Truth (");
  }

  private static String open(Truth truth) {
    return CountText.render(InventedCount.open(InventedCount.released(), truth), Language.EN)
        .replaceAll("\\s+", " ");
  }

  @Test
  void aWithheldEstimateLeavesTheDocumentedAndTheReason() {
    String text =
        CountText.render(
                InventedCount.open(
                    new Withheld(List.of(Problem.of("D005", 4))), new Truth.Unknown()),
                Language.ES)
            .replaceAll("\\s+", " ");
    assertThat(text)
        .contains("1,239 personas están documentadas en al menos una de 3 listas. No se publica")
        .contains("[D005]")
        .doesNotContain("Las tres cifras", "Todos los métodos");
  }

  @Test
  void documentedPeopleAreThoseOfTheTableOfOverlaps() {
    assertThat(CountText.render(InventedCount.owner(), Language.ES))
        .contains("1,239 personas (entre 1,226 y 1,248,");
  }

  @Test
  void aReleaseWithoutSuppressedCellsSpeaksOfNoCompletions() {
    StratumEstimates whole =
        new StratumEstimates(
            "all", List.of(1_239L), BOUND, List.of(), RANGE, EstimateVerdict.NONE, List.of());
    assertThat(
            CountText.render(
                InventedCount.open(
                    InventedRelease.estimate("as-listed", whole, 1, 1), new Truth.Unknown()),
                Language.EN))
        .doesNotContain("filled at")
        .contains("widened 1 times");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    Stream.of(
            CountText.render(InventedCount.owner(), Language.ES),
            CountText.render(InventedCount.owner(), Language.EN),
            CountText.render(InventedCount.open(), Language.ES),
            EstimateText.render(InventedCount.declared(), Language.ES))
        .flatMap(String::lines)
        .forEach(line -> assertThat(line).hasSizeLessThanOrEqualTo(TextPage.WIDTH));
  }

  @Test
  void aLinkageWithoutDrawsExamplesOrFiniteWeightsIsShown() {
    OwnerCount count = InventedCount.owner();
    LinkageSummary linkage =
        new LinkageSummary(
            10,
            10,
            List.of(),
            0,
            0,
            List.of(),
            List.of(
                new LinkageSummary.FieldModel(
                    "sex",
                    List.of(
                        new LinkageSummary.Level("exact", 0, 0, Double.NaN),
                        new LinkageSummary.Level("odd", 0, 1, Double.NEGATIVE_INFINITY)))),
            0.5,
            Double.NaN,
            1,
            400,
            false,
            List.of(),
            new LinkageDiagnostics(
                List.of(), List.of(), List.of(), new LinkageDiagnostics.ExpectedErrors(0, 0, 10)));
    OwnerCount bare =
        new OwnerCount(
            count.terms(),
            count.lists(),
            linkage,
            List.of(),
            count.overlaps(),
            count.estimates(),
            count.truth(),
            count.provenance());
    assertThat(CountText.render(bare, Language.EN)).contains("did NOT settle in 400 iterations");
    assertThat(HtmlReport.render(bare, Language.EN)).contains("sex: odd", "-∞");
    assertThat(CountJson.render(bare)).contains("\"weight_bits\": null");
  }

  @Test
  void linkageInShortTellsPeopleByThresholdAndHowCompleteEachListIs() {
    String text = LinkageText.render(InventedCount.linkage(), Language.EN);
    assertThat(text)
        .contains("do not publish", "linked pairs 14 are expected", "6.3 of one")
        .containsPattern("0\\.5 \\(the plan's\\) +1,237 +431 +7\n")
        .containsPattern("date of birth +98\\.6% +60\\.1% +–\n")
        .containsPattern("Not linkable +0\\.39% +1\\.0% +–\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= TextPage.WIDTH);
  }

  @Test
  void linkageAsJsonHasTheSameFiguresAsTheCount() {
    String json = LinkageJson.render(InventedCount.linkage(), List.of(Problem.of("Z904", 12)));
    assertThat(json)
        .contains("\"kind\": \"linkage\"", "\"audience\": \"owner\"", "\"Z904\"")
        .contains("{ \"threshold\": 0.5, \"people\": 1237, \"linked_records\": 431, ");
  }
}
