package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.testsupport.SharedData;

class StepwiseTest {

  @ParameterizedTest
  @CsvSource({
    "uk, 0, 12213.9951",
    "uk, 0.001, 13181.241",
    "uk, 0.01, 12349.587",
    "uk, 0.02, 11417.9911",
    "uk, 0.05, 11417.991",
    "western, 0, 2007.1418",
    "western, 0.001, 2483.384",
    "western, 0.01, 2483.384",
    "western, 0.02, 2483.3839",
    "western, 0.05, 2817.771",
    "kosovo, 0, 7394.5867",
    "kosovo, 0.001, 8238.675",
    "kosovo, 0.01, 14341.664",
    "kosovo, 0.02, 14341.6638",
    "kosovo, 0.05, 14341.664",
    "korea, 0, 141.9926",
    "korea, 0.001, 268.778",
    "korea, 0.01, 268.778",
    "korea, 0.02, 268.7778",
    "korea, 0.05, 268.778"
  })
  void publishedSetsGiveThePublishedEstimates(String set, double threshold, double population) {
    assertThat(fit(set(set), threshold).population()).isCloseTo(population, within(1e-3));
  }

  @ParameterizedTest
  @CsvSource({
    "uk, '[12,13,24,25,35,36,45]'",
    "western, '[15,2,3,4]'",
    "kosovo, '[12,13,14,23,34]'",
    "korea, '[12,3]'"
  })
  void publishedSetsGiveThePublishedModels(String set, String model) {
    assertThat(fit(set(set), 0.02).model().notation()).isEqualTo(model);
  }

  @Test
  void koreaHasThePublishedCoefficientsAndCriteria() {
    LogLinearFit fit = fit(PublishedSets.korea(), 0.02);

    assertThat(fit.effects().get(0)).isCloseTo(4.982083, within(1e-6));
    assertThat(fit.effects().get(1)).isCloseTo(-2.832024, within(1e-6));
    assertThat(fit.effects().get(2)).isCloseTo(-3.620482, within(1e-6));
    assertThat(fit.effects().get(3)).isCloseTo(5.412241, within(1e-6));
    assertThat(fit.effects().get(4)).isCloseTo(-1.268511, within(1e-6));
    assertThat(fit.deviance()).isCloseTo(8.566946, within(1e-6));
    assertThat(fit.aic()).isCloseTo(44.90767, within(1e-5));
    assertThat(fit.bic()).isCloseTo(58.9686, within(1e-4));
    assertThat(fit.degreesOfFreedom()).isEqualTo(2);
  }

  @Test
  void pairWithoutOverlapThatIsRarerThanChanceJoinsAtMinusInfinity() {
    HistoryCounts counts =
        PublishedSets.of("100 200, 010 200, 001 60, 101 25, 011 25, 110 0, 111 0");

    Stepwise.Choice choice = Stepwise.choose(counts, 0.02);

    assertThat(choice.added()).contains(0b011);
    assertThat(choice.outcome())
        .isInstanceOfSatisfying(
            LogLinearFit.class,
            fit -> {
              assertThat(fit.infiniteEffects()).containsExactly(0b011);
              assertThat(fit.largestResidual()).isLessThan(1e-8);
            });
  }

  @Test
  void pairWhoseModelHasNoEstimateIsSkippedAndNamed() {
    HistoryCounts counts = PublishedSets.of("100 60, 010 0, 001 80, 110 30, 101 12, 011 0, 111 5");

    Stepwise.Choice choice = Stepwise.choose(counts, 0.02);

    assertThat(choice.added()).doesNotContain(0b011);
    assertThat(choice.skipped())
        .anySatisfy(skipped -> {
          assertThat(skipped.mask()).isEqualTo(0b011);
          assertThat(skipped.verdict()).isEqualTo(new Verdict.NoExtendedMle(true));
        });
  }

  @Test
  void thresholdBeyondOneHalfIsAnError() {
    assertThatThrownBy(() -> Stepwise.choose(PublishedSets.korea(), 0.6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.6");
  }

  @Test
  void everyResampleOfTheReferenceGetsTheEstimateOfTheReference() throws IOException {
    assertThat(countMatches("Korea_stepwise_p02_boot1000_seed1234.csv")).isEqualTo(1000);
    assertThat(countMatches("Western_stepwise_p02_boot200_seed1234.csv")).isEqualTo(200);
  }

  @Test
  void unitedKingdomWithTwoListsMergedGivesTheReferenceEstimates() throws IOException {
    HistoryCounts merged = read("uk_5.csv");

    assertThat(fit(merged, 0).population()).isCloseTo(13444.1312, within(1e-3));
    assertThat(fit(merged, 0.001).population()).isCloseTo(13100.843, within(1e-3));
    assertThat(fit(merged, 0.01).population()).isCloseTo(12262.412, within(1e-3));
    assertThat(fit(merged, 0.02).population()).isCloseTo(11312.9903, within(1e-3));
    assertThat(fit(merged, 0.02).model().notation()).isEqualTo("[12,13,24,25,35,45]");
  }

  private static long countMatches(String file) throws IOException {
    List<String> lines = Files.readAllLines(SharedData.getOrSkip("mse/fixtures/" + file));
    String[] header = lines.getFirst().replace("\"", "").split(",", -1);
    long matches = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      StringBuilder text = new StringBuilder();
      for (int at = 0; at < cells.length - 1; at++) {
        text.append(at > 0 ? ", " : "").append(header[at]).append(' ').append(cells[at]);
      }
      double expected = Double.parseDouble(cells[cells.length - 1]);
      double population = fit(PublishedSets.of(text.toString()), 0.02).population();
      matches += Math.abs(population - expected) <= Math.max(1e-4, 1e-8 * expected) ? 1 : 0;
    }
    return matches;
  }

  private static HistoryCounts read(String file) throws IOException {
    List<String> lines = Files.readAllLines(SharedData.getOrSkip("mse/" + file));
    Map<Long, Long> people = new TreeMap<>();
    int lists = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      lists = cells.length - 1;
      String history = String.join("", Arrays.copyOf(cells, lists));
      long mask = Long.parseLong(new StringBuilder(history).reverse().toString(), 2);
      people.merge(mask, Long.parseLong(cells[lists]), Long::sum);
    }
    return HistoryCounts.of(lists, people);
  }

  private static HistoryCounts set(String name) {
    return switch (name) {
      case "uk" -> PublishedSets.unitedKingdom();
      case "western" -> PublishedSets.western();
      case "kosovo" -> PublishedSets.kosovo();
      default -> PublishedSets.korea();
    };
  }

  private static LogLinearFit fit(HistoryCounts counts, double threshold) {
    FitOutcome outcome = Stepwise.choose(counts, threshold).outcome();
    assertThat(outcome).isInstanceOf(LogLinearFit.class);
    return (LogLinearFit) outcome;
  }
}
