package org.veladora.estimation.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PosteriorTest {
  private static final double NONE = Double.NEGATIVE_INFINITY;

  @Test
  void weightsNeedNotAddUpToOne() {
    Posterior posterior = Posterior.ofLogWeights(10, new double[] {-1190, NONE, -1190});
    assertThat(posterior.probability(9.5)).isZero();
    assertThat(posterior.probability(12)).isEqualTo(1);
    assertThat(posterior.quantile(0)).isEqualTo(10);
    assertThat(posterior.quantile(0.5)).isEqualTo(10);
    assertThat(posterior.quantile(1)).isEqualTo(12);
    assertThat(posterior.mean()).isCloseTo(11, within(1e-6));
  }

  @Test
  void aSampleIsReadAtItsSteps() {
    Posterior posterior = Posterior.ofSample(new double[] {4, 1, 2, 2});
    assertThat(posterior.quantile(0.25)).isEqualTo(1);
    assertThat(posterior.quantile(0.26)).isEqualTo(2);
    assertThat(posterior.quantile(0.75)).isEqualTo(2);
    assertThat(posterior.probability(2)).isEqualTo(0.75);
    assertThat(posterior.probability(3)).isEqualTo(0.75);
    assertThat(posterior.mean()).isEqualTo(2.25);
    double two = Math.log(2);
    assertThat(posterior.logVariance()).isCloseTo(two * two / 2, within(1e-12));
  }

  @Test
  void whatIsNoDistributionIsRefused() {
    assertThatThrownBy(() -> Posterior.ofLogWeights(1, new double[] {NONE}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Posterior.ofLogWeights(1, new double[] {Double.NaN, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Posterior.ofSample(new double[] {1, Double.POSITIVE_INFINITY}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
