package org.veladora.linkage.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class RadixSortTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 255, 256, 5000})
  void sortsAsUnsignedNumbers(int size) {
    long[] values = new SplittableRandom(size).longs(size).toArray();
    Long[] expected = Arrays.stream(values).boxed().toArray(Long[]::new);
    Arrays.sort(expected, Long::compareUnsigned);
    RadixSort.sort(values, 0, Long.SIZE);
    assertThat(values).isEqualTo(Arrays.stream(expected).mapToLong(Long::longValue).toArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 5000})
  void valuesThatAreEqualInTheBitsThatCountStayInOrder(int size) {
    long[] values = new long[size];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < size; i++) {
      values[i] = random.nextLong(7) << 24 | i;
    }
    RadixSort.sort(values, 24, Long.SIZE);
    assertThat(values).isSorted();
  }
}
