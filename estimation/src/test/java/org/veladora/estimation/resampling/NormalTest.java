package org.veladora.estimation.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalTest {

  @Test
  void tabulatedQuantilesAreReproduced() {
    assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-12));
    assertThat(Normal.quantile(0.9)).isCloseTo(1.2815515655446004, within(1e-12));
    assertThat(Normal.quantile(0.5)).isCloseTo(0, within(1e-12));
    assertThat(Normal.probability(-3)).isCloseTo(0.0013498980316300933, within(1e-14));
  }

  @Test
  void infinityIsBeyondEverything() {
    assertThat(Normal.probability(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(Normal.probability(Double.NEGATIVE_INFINITY)).isZero();
  }

  @Test
  void whatIsNoProbabilityIsAnError() {
    assertThatThrownBy(() -> Normal.quantile(1.5)).isInstanceOf(IllegalArgumentException.class);
  }
}
