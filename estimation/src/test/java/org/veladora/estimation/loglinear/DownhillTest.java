package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.model.Cancel;

class DownhillTest {

  /// Silverman, Chan, Vincent (2024), Statistics and Computing 34:44: 12,262 and 12,350.
  @Test
  void unitedKingdomGivesThePublishedEstimates() {
    LogLinearFit five = fit(PublishedSets.unitedKingdomOfFiveLists(), 4);
    LogLinearFit six = fit(PublishedSets.unitedKingdom(), 5);

    assertThat(five.population()).isCloseTo(12262.412, within(1e-3));
    assertThat(five.model().notation()).isEqualTo("[12,13,25,35,45]");
    assertThat(six.population()).isCloseTo(12349.587, within(1e-3));
    assertThat(six.model().notation()).isEqualTo("[12,13,25,35,36,45]");
  }

  @Test
  void everyStepIsToANeighbourWithASmallerCriterion() {
    Downhill.Path path = Downhill.search(PublishedSets.kosovo(), Criterion.BIC, 3, Cancel.NEVER);
    List<Downhill.Step> steps = path.steps();

    assertThat(steps.getFirst().model()).isEqualTo(LogLinearModel.independence(4));
    for (int at = 1; at < steps.size(); at++) {
      int size = steps.get(at).model().effects().size();
      assertThat(Math.abs(size - steps.get(at - 1).model().effects().size())).isEqualTo(1);
      assertThat(steps.get(at).criterion()).isLessThan(steps.get(at - 1).criterion());
    }
    assertThat(path.outcome())
        .isInstanceOfSatisfying(
            LogLinearFit.class,
            fit -> {
              assertThat(fit.model()).isEqualTo(steps.getLast().model());
              assertThat(fit.model().notation()).isEqualTo("[123,14,34]");
              assertThat(fit.bic()).isCloseTo(steps.getLast().criterion(), within(1e-6));
            });
  }

  @Test
  void noNeighbourOfTheEndIsBetter() {
    SplittableRandom random = new SplittableRandom(23);
    for (int set = 0; set < 60; set++) {
      HistoryCounts counts = RandomCounts.draw(random, 3 + random.nextInt(3));
      LogLinear data = new LogLinear(counts);
      if (Downhill.search(counts, Criterion.AIC, 3, Cancel.NEVER).outcome()
          instanceof LogLinearFit end) {
        for (int mask = 3; mask < (1 << counts.lists()) - 1; mask++) {
          LogLinearModel more = end.model().with(mask);
          boolean neighbour = more.effects().size() == end.model().effects().size() + 1;
          if (neighbour && Integer.bitCount(mask) <= 3) {
            assertNotBetter(data.fit(more), end);
          }
        }
        end.model().terms().stream()
            .filter(term -> Integer.bitCount(term) > 1)
            .forEach(term -> assertNotBetter(data.fit(end.model().without(term)), end));
      }
    }
  }

  @Test
  void independentListsWithoutAnEstimateGiveNoFit() {
    Downhill.Path path =
        Downhill.search(PublishedSets.of("100 40, 010 30, 001 20"), Criterion.BIC, 2, Cancel.NEVER);

    assertThat(path.outcome()).isInstanceOf(FitOutcome.NoFit.class);
    assertThat(path.steps()).isEmpty();
  }

  @Test
  void orderBelowOneIsAnError() {
    assertThatThrownBy(() -> Downhill.search(PublishedSets.korea(), Criterion.BIC, 0, Cancel.NEVER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertNotBetter(FitOutcome outcome, LogLinearFit end) {
    if (outcome instanceof LogLinearFit fit) {
      assertThat(fit.aic()).as("%s, %s", fit.model(), end.model()).isGreaterThan(end.aic() - 1e-6);
    }
  }

  private static LogLinearFit fit(HistoryCounts counts, int order) {
    FitOutcome outcome = Downhill.search(counts, Criterion.BIC, order, Cancel.NEVER).outcome();
    assertThat(outcome).isInstanceOf(LogLinearFit.class);
    return (LogLinearFit) outcome;
  }
}
