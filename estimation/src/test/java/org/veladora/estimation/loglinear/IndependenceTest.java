package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;

class IndependenceTest {

  @Test
  void twoListsGiveLincolnAndPetersen() {
    HistoryCounts counts = PublishedSets.of("10 80, 01 180, 11 20");

    double population = Independence.findPopulation(counts).orElseThrow();

    assertThat(population).isCloseTo(100.0 * 200 / 20, within(1e-9));
    double variance = 100.0 * 200 * 80 * 180 / Math.pow(20, 3);
    assertThat(Independence.variance(counts, population)).isCloseTo(variance, within(1e-6));
  }

  @Test
  void theEquationOfTheMarginsIsTheLogLinearModelWithoutPairs() {
    for (HistoryCounts counts :
        new HistoryCounts[] {
          PublishedSets.unitedKingdom(), PublishedSets.kosovo(), PublishedSets.artificial()
        }) {
      double population = Independence.findPopulation(counts).orElseThrow();
      FitOutcome outcome = new LogLinear(counts).fit(LogLinearModel.independence(counts.lists()));

      assertThat(outcome)
          .isInstanceOfSatisfying(
              LogLinearFit.class,
              fit -> {
                assertThat(fit.population()).isCloseTo(population, within(1e-6));
                assertThat(fit.populationVariance())
                    .isCloseTo(
                        Independence.variance(counts, population),
                        within(1e-6 * fit.populationVariance()));
              });
    }
  }

  @Test
  void listsWithoutAnyOverlapGiveNothing() {
    assertThat(Independence.findPopulation(PublishedSets.of("100 40, 010 30, 001 20"))).isEmpty();
  }

  @Test
  void listOfEverybodyGivesNothing() {
    assertThat(Independence.findPopulation(PublishedSets.of("100 40, 110 30, 101 20"))).isEmpty();
  }

  @Test
  void fortyListsAreNotTooMany() {
    StringBuilder text = new StringBuilder();
    for (int list = 0; list < 40; list++) {
      String alone = "0".repeat(list) + "1" + "0".repeat(39 - list);
      text.append(alone).append(" 9, ");
    }
    text.append("11").append("0".repeat(38)).append(" 12");

    assertThat(Independence.findPopulation(PublishedSets.of(text.toString())).orElseThrow())
        .isBetween(3000.0, 8000.0);
  }
}
