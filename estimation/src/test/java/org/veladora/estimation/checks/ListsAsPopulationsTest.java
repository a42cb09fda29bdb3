package org.veladora.estimation.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.loglinear.LogLinearFit;
import org.veladora.estimation.loglinear.Stepwise;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;

class ListsAsPopulationsTest {
  private static final double THRESHOLD = 0.02;
  private static final int SETS = 60;

  @Test
  void dataOfTheModelItselfHaveAnyPValueAlike() {
    double sum = 0;
    int small = 0;
    for (int set = 0; set < SETS; set++) {
      double p = p(simulate(4, 700, 0.20, 0, set), set).orElseThrow();
      assertThat(p).isBetween(0.01, 1.0);
      sum += p;
      small += p <= 0.05 ? 1 : 0;
    }

    // Uniform: mean 0.5 with deviation 0.29 / sqrt(60) = 0.037; 3 of 60 small, 8 or more in 1 of
    // 100 such studies.
    assertThat(sum / SETS).isBetween(0.4, 0.6);
    assertThat(small).isLessThanOrEqualTo(7);
  }

  @Test
  void peopleWhoAreVeryUnlikeHaveASmallPValue() {
    int small = 0;
    for (int set = 0; set < 10; set++) {
      small += p(simulate(5, 2000, 0.10, 1, set), set).orElseThrow() <= 0.05 ? 1 : 0;
    }

    assertThat(small).isGreaterThanOrEqualTo(8);
  }

  @Test
  void listsThatOthersHaveHardlySeenCannotBeLookedAt() {
    assertThat(p(PublishedSets.western(), 1)).isEmpty();
    assertThat(p(PublishedSets.artificial(), 1)).isEmpty();
  }

  @Test
  void sameSeedGivesTheSamePValue() {
    HistoryCounts kosovo = PublishedSets.kosovo();

    assertThat(p(kosovo, 3)).isPresent().isEqualTo(p(kosovo, 3));
  }

  @Test
  void cancelledWorkStops() {
    HistoryCounts kosovo = PublishedSets.kosovo();
    LogLinearFit fit = fit(kosovo);

    assertThatThrownBy(() -> ListsAsPopulations.find(kosovo, fit, THRESHOLD, 1, 1, () -> true))
        .isInstanceOf(Cancelled.class);
  }

  private static OptionalDouble p(HistoryCounts counts, long seed) {
    return ListsAsPopulations.find(counts, fit(counts), THRESHOLD, 1, seed, Cancel.NEVER)
        .map(found -> OptionalDouble.of(found.p()))
        .orElse(OptionalDouble.empty());
  }

  private static LogLinearFit fit(HistoryCounts counts) {
    return (LogLinearFit) Stepwise.choose(counts, THRESHOLD).outcome();
  }

  /// Lists each of which catches a little more than the one before, of people who differ by a
  /// deviation in log-odds.
  private static HistoryCounts simulate(
      int lists, int people, double first, double deviation, long seed) {
    SplittableRandom random = new SplittableRandom(7_000_003L * (seed + 1));
    Map<Long, Long> counts = new TreeMap<>();
    for (int person = 0; person < people; person++) {
      double ease = deviation * random.nextGaussian();
      long history = 0;
      for (int list = 0; list < lists; list++) {
        double share = first + 0.03 * list;
        double logOdds = Math.log(share / (1 - share)) + ease;
        history |= random.nextDouble() < 1 / (1 + Math.exp(-logOdds)) ? 1L << list : 0;
      }
      if (history != 0) {
        counts.merge(history, 1L, Long::sum);
      }
    }
    return HistoryCounts.of(lists, counts);
  }
}
