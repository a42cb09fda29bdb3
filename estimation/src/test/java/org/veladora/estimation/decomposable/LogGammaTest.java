package org.veladora.estimation.decomposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogGammaTest {

  @Test
  void factorialsAndHalvesAreExact() {
    double sum = 0;
    for (int n = 1; n <= 200; n++) {
      assertThat(LogGamma.of(n)).isCloseTo(sum, within(1e-14 + 4e-15 * sum));
      sum += Math.log(n);
    }
    assertThat(LogGamma.of(0.5)).isCloseTo(0.5 * Math.log(Math.PI), within(1e-14));
    assertThat(LogGamma.of(0.03125)).isCloseTo(3.4484891277979584, within(1e-14));
  }

  @Test
  void ratiosKeepTheirDigitsAtAnySize() {
    double product = 0;
    for (int at = 0; at < 50; at++) {
      product += Math.log(1e12 + at);
    }
    assertThat(LogGamma.ratio(1e12 + 50, 1e12)).isCloseTo(product, within(1e-11));
    assertThat(LogGamma.ratio(1e12, 1e12 + 50)).isCloseTo(-product, within(1e-11));
    assertThat(LogGamma.ratio(3.5, 2.5)).isCloseTo(Math.log(2.5), within(1e-15));
    assertThat(LogGamma.ratio(300.5, 299.5)).isCloseTo(Math.log(299.5), within(1e-12));
  }
}
