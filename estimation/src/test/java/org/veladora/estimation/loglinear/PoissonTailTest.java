package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PoissonTailTest {

  @Test
  void tailsAreSumsOfTheDistribution() {
    double mean = 3.7;
    double upTo1 = Math.exp(-mean) * (1 + mean);
    double below7 = 0;
    double mass = Math.exp(-mean);
    for (int count = 0; count < 7; count++) {
      below7 += mass;
      mass *= mean / (count + 1);
    }

    assertThat(Math.exp(PoissonTail.logSmaller(1, mean))).isCloseTo(upTo1, within(1e-14));
    assertThat(Math.exp(PoissonTail.logSmaller(7, mean))).isCloseTo(1 - below7, within(1e-14));
  }

  @Test
  void tailBelowTheSmallestNumberKeepsItsOrder() {
    assertThat(PoissonTail.logSmaller(5000, 100))
        .isLessThan(PoissonTail.logSmaller(4999, 100))
        .isLessThan(-745)
        .isGreaterThan(Double.NEGATIVE_INFINITY);
  }

  @Test
  void zeroMeanAllowsZeroOnly() {
    assertThat(PoissonTail.logSmaller(0, 0)).isZero();
    assertThat(PoissonTail.logSmaller(1, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void seriesAndProductOfTheFactorialMeet() {
    double twentyOne = PoissonTail.logFactorial(20) + Math.log(21);

    assertThat(PoissonTail.logFactorial(21)).isCloseTo(twentyOne, within(1e-12));
    assertThat(PoissonTail.logFactorial(170)).isCloseTo(706.5730622457874, within(1e-10));
  }
}
