package org.veladora.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class WilsonBandTest {
  private static final double PRINTED = 0.00005;

  /// Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3.
  @Test
  void printedIntervalsAreReproduced() {
    assertBand(81, 263, 0.2553, 0.3662);
    assertBand(15, 148, 0.0624, 0.1605);
    assertBand(0, 20, 0.0000, 0.1611);
    assertBand(1, 29, 0.0061, 0.1718);
  }

  @Test
  void allSuccessesHoldOneAndSwappingSuccessAndFailureMirrorsTheBand() {
    assertThat(WilsonBand.of(29, 29).high()).isEqualTo(1);
    WilsonBand few = WilsonBand.of(3, 40);
    WilsonBand many = WilsonBand.of(37, 40);
    assertThat(many.low()).isCloseTo(1 - few.high(), within(1e-12));
    assertThat(many.high()).isCloseTo(1 - few.low(), within(1e-12));
  }

  @Test
  void nothingObservedSaysNothing() {
    assertThat(WilsonBand.of(0, 0)).isEqualTo(new WilsonBand(0, 1));
  }

  @Test
  void moreSuccessesThanTrialsAreNoCount() {
    assertThatThrownBy(() -> WilsonBand.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertBand(long successes, long trials, double low, double high) {
    WilsonBand band = WilsonBand.of(successes, trials);
    assertThat(band.low()).isCloseTo(low, within(PRINTED));
    assertThat(band.high()).isCloseTo(high, within(PRINTED));
  }
}
