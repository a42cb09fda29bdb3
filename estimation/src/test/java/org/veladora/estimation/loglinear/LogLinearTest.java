package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;

class LogLinearTest {

  /// With every effect but that of all lists the unseen are the product of the counts of an odd
  /// number of lists over that of an even number (Fienberg 1972).
  @Test
  void modelOfAllEffectsButTheLargestHasTheClosedForm() {
    SplittableRandom random = new SplittableRandom(3);
    for (int set = 0; set < 300; set++) {
      int lists = 2 + random.nextInt(5);
      double most = set % 2 == 0 ? 1e9 : 200;
      Map<Long, Long> people = new TreeMap<>();
      double logUnseen = 0;
      for (long cell = 1; cell < 1L << lists; cell++) {
        long count = Math.round(Math.exp(random.nextDouble() * Math.log(most)));
        people.put(cell, count);
        logUnseen += (Long.bitCount(cell) % 2 == 1 ? 1 : -1) * Math.log((double) count);
      }
      LogLinearFit fit = fit(HistoryCounts.of(lists, people), allButTheLargest(lists));
      assertThat(Math.log(fit.unseen())).isCloseTo(logUnseen, within(most > 1e3 ? 1e-5 : 1e-8));
      assertThat(fit.degreesOfFreedom()).isZero();
      assertThat(fit.deviance()).isCloseTo(0, within(1e-9 * fit.documented()));
    }
  }

  /// Given list 2, lists 1 and 3 are independent: the unseen are n_1 n_3 / n_13 of those not on
  /// list 2.
  @Test
  void conditionalIndependenceHasTheClosedFormUpToABillionPeople() {
    SplittableRandom random = new SplittableRandom(4);
    for (int set = 0; set < 1000; set++) {
      long[] people = new long[8];
      Map<Long, Long> histories = new TreeMap<>();
      for (int cell = 1; cell < 8; cell++) {
        people[cell] = Math.round(Math.exp(random.nextDouble() * Math.log(1e9)));
        histories.put((long) cell, people[cell]);
      }
      LogLinearFit fit = fit(HistoryCounts.of(3, histories), LogLinearModel.of(3, 0b011, 0b110));
      double unseen = (double) people[0b001] * people[0b100] / people[0b101];
      assertThat(fit.unseen() / unseen).as("%s", histories).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void everyFitHasTheMarginsOfTheDataAndNoBetterNeighbour() {
    SplittableRandom random = new SplittableRandom(9);
    int fitted = 0;
    for (int set = 0; set < 150; set++) {
      HistoryCounts counts = RandomCounts.draw(random, 2 + random.nextInt(5));
      LogLinearModel model = RandomCounts.model(random, counts.lists());
      if (new LogLinear(counts).fit(model) instanceof LogLinearFit fit) {
        fitted++;
        SlowFit slow = new SlowFit(counts, model);
        assertThat(fit.largestResidual()).isLessThan(1e-9 * (100 + counts.total()));
        assertThat(fit.deviance()).isCloseTo(slow.deviance(), within(1e-6));
        assertThat(fit.unseen()).isCloseTo(slow.unseen(), within(1e-5 * (1 + slow.unseen())));
        assertThat(fit.logLikelihood()).isCloseTo(slow.logLikelihood(), within(1e-6));
      }
    }
    assertThat(fitted).isGreaterThan(50);
  }

  @Test
  void effectOfThreeListsWithoutOverlapIsAtMinusInfinity() {
    HistoryCounts counts = PublishedSets.of("100 60, 010 50, 001 80, 110 30, 101 12, 011 9, 111 0");
    HistoryCounts four =
        PublishedSets.of(
            "1000 60, 0100 50, 0010 80, 0001 40, 1100 30, 1010 12, 0110 9, 1001 5, 0011 7, 0101 6");

    LogLinearFit fit = fit(four, LogLinearModel.of(4, 0b0111));

    assertThat(fit.infiniteEffects()).containsExactly(0b0111);
    assertThat(fit.parameters()).isEqualTo(9);
    assertThat(fit.degreesOfFreedom()).isEqualTo(13 - 8);
    assertThat(fit.effects()).doesNotContainKey(0b0111);
    assertThat(new LogLinear(counts).fit(LogLinearModel.of(3, 0b111)))
        .isInstanceOf(FitOutcome.NoFit.class);
  }

  @Test
  void listsThatAreEqualHaveNoEstimateUnderIndependence() {
    HistoryCounts counts = PublishedSets.of("11 40");

    assertThat(new LogLinear(counts).fit(LogLinearModel.independence(2)))
        .isEqualTo(
            new FitOutcome.NoFit(LogLinearModel.independence(2), new Verdict.NoExtendedMle(true)));
  }

  @Test
  void modelOfOtherListsIsAnError() {
    LogLinear data = new LogLinear(PublishedSets.korea());

    assertThatThrownBy(() -> data.fit(LogLinearModel.independence(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 lists");
  }

  private static LogLinearModel allButTheLargest(int lists) {
    LogLinearModel model = LogLinearModel.independence(lists);
    for (int list = 0; list < lists; list++) {
      model = model.with(((1 << lists) - 1) & ~(1 << list));
    }
    return model;
  }

  private static LogLinearFit fit(HistoryCounts counts, LogLinearModel model) {
    FitOutcome outcome = new LogLinear(counts).fit(model);
    assertThat(outcome).isInstanceOf(LogLinearFit.class);
    return (LogLinearFit) outcome;
  }
}
