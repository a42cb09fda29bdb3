package org.veladora.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class NeighbouringStatesTest {
  @ParameterizedTest
  @CsvSource({
    "9, 15, true",
    "9, 17, true",
    "9, 21, false",
    "2, 3, true",
    "29, 30, false",
    "31, 23, true",
    "99, 1, false",
    "0, 1, false",
    "14, 14, false"
  })
  void statesTouchBothWays(int state, int other, boolean touch) {
    assertThat(NeighbouringStates.touch(state, other)).isEqualTo(touch);
    assertThat(NeighbouringStates.touch(other, state)).isEqualTo(touch);
  }
}
