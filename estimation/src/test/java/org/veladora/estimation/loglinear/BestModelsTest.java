package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;

class BestModelsTest {

  /// Silverman, Chan, Vincent (2024), Statistics and Computing 34:44.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "korea; 2; 157.1667; 1e-3; [12,23]; 6",
        "kosovo; 4; 10356.519; 1e-3; [123,14,34]; 113",
        "kosovo; 2; 14342; 0.5; [12,13,14,23,34]; 64",
        "uk five; 2; 22991.33; 0.01; [12,13,23,25,34]; 1024",
        "uk five; 4; 25311; 0.5; [123,25,34]; 6519"
      })
  void publishedSetsGiveThePublishedModelsAndEstimates(
      String set, int order, double population, double tolerance, String model, int admissible) {
    BestModels.Ranking ranking = search(set(set), Criterion.BIC, order, 1);

    assertThat(ranking.population()).isCloseTo(population, within(tolerance));
    assertThat(ranking.best().getFirst().fit().model().notation()).isEqualTo(model);
    assertThat(ranking.admissible()).isEqualTo(admissible);
    assertThat(ranking.best().getFirst().weight()).isEqualTo(1);
  }

  @Test
  void averageWeighsTheBestModelsByTheirCriterion() {
    BestModels.Ranking ranking = search(PublishedSets.korea(), Criterion.BIC, 2, 10);

    assertThat(ranking.models()).isEqualTo(8);
    assertThat(ranking.best()).hasSize(6);
    double best = ranking.best().getFirst().criterion();
    double weights = 0;
    double people = 0;
    for (BestModels.Ranked each : ranking.best()) {
      assertThat(each.criterion()).isEqualTo(each.fit().bic());
      weights += Math.exp((best - each.criterion()) / 2);
      people += Math.exp((best - each.criterion()) / 2) * each.fit().population();
    }
    assertThat(ranking.population()).isCloseTo(people / weights, within(1e-9));
    assertThat(ranking.population())
        .isCloseTo(
            new ModelRule.BestOfAll(Criterion.BIC, 2, 10)
                .procedure(3, Cancel.NEVER)
                .applyAsDouble(PublishedSets.korea()),
            within(1e-6));
  }

  @Test
  void akaikeAllowsMoreEffectsThanTheBayesianCriterion() {
    BestModels.Ranking ranking = search(PublishedSets.kosovo(), Criterion.AIC, 3, 1);

    assertThat(ranking.best().getFirst().fit().model().notation()).isEqualTo("[123,134]");
    assertThat(ranking.best().getFirst().criterion())
        .isEqualTo(ranking.best().getFirst().fit().aic());
  }

  @Test
  void familyThatIsTooLargeIsRefusedWithTheOrderThatIsPossible() {
    assertThat(refuse(6, 3)).isEqualTo(new BestModels.TooManyModels(6, 3, 2));
    assertThat(refuse(7, 2)).isEqualTo(new BestModels.TooManyModels(7, 2, 1));
    assertThat(refuse(10, 10)).isEqualTo(new BestModels.TooManyModels(10, 10, 1));
    assertThatThrownBy(
            () -> new ModelRule.BestOfAll(Criterion.BIC, 2, 1).procedure(7, Cancel.NEVER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsWithoutAnAdmissibleModelGiveNone() {
    BestModels.Outcome outcome =
        BestModels.search(
            PublishedSets.of("100 40, 010 30, 001 20"), Criterion.BIC, 2, 1, Cancel.NEVER);

    assertThat(outcome).isEqualTo(new BestModels.NoneAdmissible(8));
  }

  @Test
  void searchStopsWhenAskedTo() {
    AtomicInteger asked = new AtomicInteger();

    assertThatThrownBy(() ->
            BestModels.search(
                PublishedSets.unitedKingdom(),
                Criterion.BIC,
                2,
                1,
                () -> asked.incrementAndGet() > 100))
        .isInstanceOf(Cancelled.class);
    assertThat(asked.get()).isEqualTo(101);
  }

  @Test
  void numbersBelowOneAreErrors() {
    assertThatThrownBy(() -> search(PublishedSets.korea(), Criterion.BIC, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> search(PublishedSets.korea(), Criterion.BIC, 2, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BestModels.Outcome refuse(int lists, int order) {
    StringBuilder text = new StringBuilder();
    for (int list = 0; list < lists; list++) {
      String history = "0".repeat(list) + "1" + "0".repeat(lists - list - 1);
      text.append(history).append(" 30, ");
    }
    HistoryCounts counts = PublishedSets.of(text + "1".repeat(lists) + " 8");
    return BestModels.search(counts, Criterion.BIC, order, 1, Cancel.NEVER);
  }

  private static BestModels.Ranking search(
      HistoryCounts counts, Criterion criterion, int order, int averaged) {
    BestModels.Outcome outcome =
        BestModels.search(counts, criterion, order, averaged, Cancel.NEVER);
    assertThat(outcome).isInstanceOf(BestModels.Ranking.class);
    return (BestModels.Ranking) outcome;
  }

  private static HistoryCounts set(String name) {
    return switch (name) {
      case "uk five" -> PublishedSets.unitedKingdomOfFiveLists();
      case "kosovo" -> PublishedSets.kosovo();
      default -> PublishedSets.korea();
    };
  }
}
