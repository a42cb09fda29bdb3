package org.veladora.estimation.resampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;

class UnitsTest {

  @Test
  void resampleOfPeopleHasAsManyPeopleAndNoNewHistory() {
    HistoryCounts counts = PublishedSets.western();
    HistoryCounts resample = Units.ofPeople(counts).resample(new SplittableRandom(3));

    assertThat(resample.total()).isEqualTo(345);
    for (int at = 0; at < resample.size(); at++) {
      assertThat(counts.onAllOf(resample.history(at))).isPositive();
    }
  }

  @Test
  void sharesOfTheResamplesAreThoseOfTheData() {
    Units units = Units.ofPeople(PublishedSets.of("10 80, 01 180, 11 20"));
    SplittableRandom random = new SplittableRandom(3);
    double sum = 0;
    for (int replicate = 0; replicate < 4000; replicate++) {
      sum += units.resample(random).onAllOf(3);
    }

    assertThat(sum / 4000).isBetween(19.7, 20.3);
  }

  @Test
  void incidentsStayTogether() {
    List<CaptureHistory> five = List.of(new CaptureHistory(1, "all", 5));
    List<CaptureHistory> both =
        List.of(new CaptureHistory(3, "all", 1), new CaptureHistory(2, "all", 2));
    Units units =
        Units.ofIncidents(
            PublishedSets.of("10 10, 01 2, 11 1"),
            List.of(
                new Captures.Incident(five),
                new Captures.Incident(five),
                new Captures.Incident(both)));

    assertThat(units.types()).isEqualTo(2);
    assertThat(units.numbers()).containsExactly(2, 1);
    SplittableRandom random = new SplittableRandom(8);
    for (int replicate = 0; replicate < 50; replicate++) {
      HistoryCounts resample = units.resample(random);
      assertThat(resample.onlyOn(0) % 5).isZero();
      assertThat(resample.onlyOn(1)).isEqualTo(2 * resample.onAllOf(3));
      assertThat(resample.onlyOn(0) / 5 + resample.onAllOf(3)).isEqualTo(3);
    }
    assertThat(units.without(1).onAllOf(3)).isZero();
  }

  @Test
  void resampleOfABillionPeopleHasAsManyPeopleAndTheSharesOfTheData() {
    Units units = Units.ofPeople(PublishedSets.of("10 400000000, 01 600000000, 11 3"));
    SplittableRandom random = new SplittableRandom(3);
    double rare = 0;
    for (int replicate = 0; replicate < 2000; replicate++) {
      HistoryCounts resample = units.resample(random);
      assertThat(resample.total()).isEqualTo(1_000_000_003);
      assertThat(resample.onlyOn(0)).isBetween(399_900_000L, 400_100_000L);
      rare += resample.onAllOf(3);
    }
    assertThat(rare / 2000).isBetween(2.85, 3.15);
  }
}
