package org.veladora.estimation.decomposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ModesTest {

  @Test
  void twoPeaksWithAValleyAreTwoModes() {
    assertThat(Modes.of(10, new double[] {0.1, 0.3, 0.1, 0.15, 0.25, 0.1}))
        .extracting(Mode::people, Mode::from, Mode::to)
        .containsExactly(tuple(11L, 10L, 12L), tuple(14L, 13L, 15L));
  }

  @Test
  void shallowDipIsNoValley() {
    assertThat(Modes.of(0, new double[] {0.3, 0.28, 0.42}))
        .singleElement()
        .satisfies(mode -> {
          assertThat(mode.people()).isEqualTo(2);
          assertThat(mode.from()).isZero();
          assertThat(mode.share()).isCloseTo(1, within(1e-12));
        });
  }

  @Test
  void peakThatHoldsLittleJoinsAcrossTheHigherPass() {
    assertThat(Modes.of(0, new double[] {0.45, 0.001, 0.03, 0.009, 0.5, 0.01}))
        .extracting(Mode::people, Mode::to)
        .containsExactly(tuple(0L, 1L), tuple(4L, 5L));
  }

  @Test
  void flatTopIsOneMode() {
    assertThat(Modes.of(5, new double[] {0.2, 0.3, 0.3, 0.2}))
        .singleElement()
        .satisfies(mode -> assertThat(mode.people()).isEqualTo(6));
  }

  @Test
  void edgesOfTheRangeMayBeModes() {
    assertThat(Modes.of(5, new double[] {0.4, 0.2, 0.4})).hasSize(2);
    assertThat(Modes.of(5, new double[] {1})).hasSize(1);
  }
}
