package org.veladora.estimation.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {

  @ParameterizedTest
  @CsvSource({
    "20, 0.3",
    "40, 0.25",
    "100, 0.5",
    "100, 0.9",
    "1000, 0.011",
    "100000, 0.0002",
    "1000000000, 0.37",
    "1000000000, 0.00000002"
  })
  void meanAndVarianceAreThoseOfTheDistribution(long trials, double probability) {
    SplittableRandom random = new SplittableRandom(4);
    int draws = 40_000;
    double sum = 0;
    double squares = 0;
    double mean = trials * probability;
    for (int draw = 0; draw < draws; draw++) {
      long drawn = Binomial.draw(trials, probability, random);
      assertThat(drawn).isBetween(0L, trials);
      sum += drawn - mean;
      squares += (drawn - mean) * (drawn - mean);
    }
    double variance = mean * (1 - probability);
    assertThat(sum / draws).isCloseTo(0, within(4 * Math.sqrt(variance / draws)));
    assertThat(squares / draws / variance)
        .isCloseTo(1, within(4 * Math.sqrt((2 + 1 / variance) / draws)));
  }

  @Test
  void frequenciesAreTheProbabilities() {
    SplittableRandom random = new SplittableRandom(5);
    int draws = 200_000;
    long[] frequencies = new long[61];
    for (int draw = 0; draw < draws; draw++) {
      frequencies[(int) Binomial.draw(60, 0.3, random)]++;
    }
    double probability = Math.pow(0.7, 60);
    double distance = 0;
    int cells = 0;
    for (int drawn = 0; drawn <= 60; drawn++) {
      double expected = draws * probability;
      if (expected > 10) {
        distance += Math.pow(frequencies[drawn] - expected, 2) / expected;
        cells++;
      }
      probability *= (60 - drawn) / (drawn + 1.0) * 0.3 / 0.7;
    }
    assertThat(distance).isLessThan(cells + 4 * Math.sqrt(2.0 * cells));
  }

  @Test
  void certainAndImpossibleTrialsAreNotRandom() {
    assertThat(Binomial.draw(7, 0, new SplittableRandom(1))).isZero();
    assertThat(Binomial.draw(7, 1, new SplittableRandom(1))).isEqualTo(7);
    assertThat(Binomial.draw(0, 0.4, new SplittableRandom(1))).isZero();
  }
}
