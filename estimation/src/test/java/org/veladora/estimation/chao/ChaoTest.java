package org.veladora.estimation.chao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;

class ChaoTest {

  /// Van der Heijden, Bustami, Cruyff, Engbersen, van Houwelingen (2003), Point and interval
  /// estimation of the population size using the truncated Poisson regression model, table 1.
  @Test
  void irregularMigrantsInTheNetherlandsGiveThePublishedBound() {
    Chao.Bound bound = Chao.findOfFrequencies(1880, 1645, 183).orElseThrow();

    assertThat(bound.population()).isCloseTo(9273.51, within(0.005));
  }

  @Test
  void varianceOfTheFrequenciesIsChaos() {
    Chao.Bound bound = Chao.findOfFrequencies(1880, 1645, 183).orElseThrow();

    double ratio = 1645.0 / 183;
    double expected = 183 * (Math.pow(ratio, 4) / 4 + Math.pow(ratio, 3) + Math.pow(ratio, 2) / 2);
    assertThat(bound.variance()).isCloseTo(expected, within(1e-6 * expected));
    assertThat(bound.quantile(0.025)).isBetween(1880.0, bound.population());
  }

  @Test
  void correctionForSmallSamplesLowersTheBoundAndHoldsWithoutAnybodyOnce() {
    Chao.Bound bound = Chao.findCorrectedOfFrequencies(1880, 1645, 183).orElseThrow();
    Chao.Bound none = Chao.findCorrectedOfFrequencies(40, 0, 40).orElseThrow();

    assertThat(bound.population()).isCloseTo(9228.86, within(0.005));
    double once = 1645.0;
    double expected =
        once * 1644 / (2 * 184)
            + once * Math.pow(2 * once - 1, 2) / (4 * Math.pow(184, 2))
            + once * once * 183 * Math.pow(1644, 2) / (4 * Math.pow(184, 4));
    assertThat(bound.variance()).isCloseTo(expected, within(1e-6 * expected));
    assertThat(none.population()).isEqualTo(40);
    assertThat(none.quantile(0.975)).isEqualTo(40);
    assertThat(Chao.findCorrectedOfFrequencies(10, 10, 0)).isEmpty();
  }

  @Test
  void boundWithoutOnesIsThatOfPoissonCountsWhoeverWasCapturedOnce() {
    double lambda = 1.3;
    long twice = Math.round(100_000 * Math.exp(-lambda) * lambda * lambda / 2);
    long thrice = Math.round(100_000 * Math.exp(-lambda) * Math.pow(lambda, 3) / 6);
    double unseen = Chao.findWithoutOnes(90_000, twice, thrice).orElseThrow().unseen();

    assertThat(unseen).isCloseTo(100_000 * Math.exp(-lambda), within(5.0));
    assertThat(Chao.findWithoutOnes(50, 0, 3)).isEmpty();
    assertThat(Chao.findWithoutOnes(50, 3, 0)).isEmpty();
  }

  @Test
  void twoListsGiveLincolnAndPetersen() {
    Chao.Bound bound = Chao.findOfLists(PublishedSets.of("10 80, 01 180, 11 20")).orElseThrow();

    assertThat(bound.population()).isCloseTo(1000, within(1e-9));
    double variance = 100.0 * 200 * 80 * 180 / Math.pow(20, 3);
    assertThat(bound.variance()).isCloseTo(variance, within(1e-6));
  }

  @Test
  void nobodyOnTwoListsGivesNoBound() {
    assertThat(Chao.findOfLists(PublishedSets.of("100 40, 010 30, 111 3"))).isEmpty();
    assertThat(Chao.findOfFrequencies(10, 10, 0)).isEmpty();
  }

  @Test
  void onAverageTheBoundIsTheTruthForAlikePeopleAndBelowItForUnlikeOnes() {
    assertThat(meanBound(0)).isCloseTo(2000, within(20.0));
    assertThat(meanBound(0.8)).isLessThan(1900);
  }

  private static double meanBound(double deviation) {
    SplittableRandom random = new SplittableRandom(11);
    double sum = 0;
    for (int population = 0; population < 200; population++) {
      sum += Chao.findOfLists(simulate(random, deviation)).orElseThrow().population();
    }
    return sum / 200;
  }

  private static HistoryCounts simulate(SplittableRandom random, double deviation) {
    Map<Long, Long> people = new TreeMap<>();
    for (int person = 0; person < 2000; person++) {
      double ease = deviation * random.nextGaussian();
      long history = 0;
      for (int list = 0; list < 5; list++) {
        double logit = Math.log(0.2) + 0.25 * list + ease;
        history |= random.nextDouble() < 1 / (1 + Math.exp(-logit)) ? 1L << list : 0;
      }
      if (history != 0) {
        people.merge(history, 1L, Long::sum);
      }
    }
    return HistoryCounts.of(5, people);
  }
}
