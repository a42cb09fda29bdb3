package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;

class SensitivityTest {
  private static final Sensitivity.Level FITTED = new Sensitivity.Level(1, 500, 300, 900);

  @Test
  void unseenAreMultipliedAndDocumentedAreNot() {
    assertThat(Sensitivity.at(100, FITTED, 2)).isEqualTo(new Sensitivity.Level(2, 900, 500, 1700));
    assertThat(Sensitivity.at(100, FITTED, 1)).isEqualTo(FITTED);
  }

  @Test
  void curveGoesFromHalfToDoubleInEqualStepsOfTheLogarithm() {
    List<Sensitivity.Level> curve = Sensitivity.curve(100, FITTED, Sensitivity.Dial.HALF_TO_DOUBLE);

    assertThat(curve).hasSize(9);
    assertThat(curve.getFirst().point()).isEqualTo(300);
    assertThat(curve.get(4).point()).isCloseTo(500, within(1e-9));
    assertThat(curve.getLast().point()).isCloseTo(900, within(1e-9));
    for (int at = 1; at < 9; at++) {
      assertThat(curve.get(at).ratio() / curve.get(at - 1).ratio())
          .isCloseTo(Math.pow(4, 1.0 / 8), within(1e-12));
    }
  }

  /// For two lists the ratio is their odds ratio: unseen people so many that n11 n00 / (n10 n01) is
  /// the ratio.
  @Test
  void ratioOfTwoListsIsTheirOddsRatio() {
    HistoryCounts counts = PublishedSets.of("10 60, 01 90, 11 20");
    LogLinearFit fit = (LogLinearFit) new LogLinear(counts).fit(LogLinearModel.independence(2));
    double population = fit.population();
    Sensitivity.Level level =
        Sensitivity.at(170, new Sensitivity.Level(1, population, population, population), 1.7);

    assertThat(20 * (level.point() - 170) / (60 * 90)).isCloseTo(1.7, within(1e-9));
  }

  @Test
  void intervalWithoutAnUpperEndHasNone() {
    Sensitivity.Level open = new Sensitivity.Level(1, 500, 300, Double.POSITIVE_INFINITY);

    assertThat(Sensitivity.at(100, open, 0.5).high()).isInfinite();
  }

  @Test
  void emptyRangeIsAnError() {
    assertThatThrownBy(() -> new Sensitivity.Dial(2, 2, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Sensitivity.Dial(0, 2, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
