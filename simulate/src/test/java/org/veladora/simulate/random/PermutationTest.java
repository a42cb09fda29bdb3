package org.veladora.simulate.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 63, 64, 65, 1000, 4097})
  void everyNumberStandsAtOnePlace(int size) {
    Permutation order = new Permutation(size, 11);
    long[] sorted = LongStream.range(0, size).map(order::at).sorted().toArray();
    assertThat(sorted).containsExactly(LongStream.range(0, size).toArray());
  }

  @Test
  void neighboursAreParted() {
    Permutation order = new Permutation(10_000, 5);
    long near =
        LongStream.range(0, 9_999)
            .filter(i -> Math.abs(order.at(i) - order.at(i + 1)) < 10)
            .count();
    // 18 of 9,999 differences are expected to be so small
    assertThat(near).isLessThan(45);
  }

  @Test
  void ordersDifferBySeed() {
    Permutation one = new Permutation(1000, 1);
    Permutation other = new Permutation(1000, 2);
    assertThat(LongStream.range(0, 1000).filter(i -> one.at(i) == other.at(i)).count())
        .isLessThan(10);
  }

  @Test
  void placeOutsideIsAProgrammingError() {
    assertThatThrownBy(() -> new Permutation(5, 1).at(5))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
