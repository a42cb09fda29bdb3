package org.veladora.linkage.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ClusterAccuracyTest {

  /// Truth {0 1 2} {3 4}; found {0 1} {2 3 4}. Found pairs 01, 23, 24, 34, of which 01 and 34 are
  /// right; true pairs 01, 02, 12, 34. B-cubed precision (1 + 1 + 1/3 + 2/3 + 2/3) / 5, recall (2/3
  /// + 2/3 + 1/3 + 1 + 1) / 5.
  @Test
  void figuresWorkedOutByHand() {
    ClusterAccuracy accuracy =
        ClusterAccuracy.of(new int[] {7, 7, 8, 8, 8}, new int[] {0, 0, 0, 1, 1});
    assertThat(accuracy.pairwisePrecision()).isEqualTo(0.5);
    assertThat(accuracy.pairwiseRecall()).isEqualTo(0.5);
    assertThat(accuracy.pairwiseF1()).isEqualTo(0.5);
    assertThat(accuracy.bCubedPrecision()).isCloseTo(11.0 / 15, within(1e-12));
    assertThat(accuracy.bCubedRecall()).isCloseTo(11.0 / 15, within(1e-12));
    assertThat(accuracy.foundPeople()).isEqualTo(2);
  }

  @Test
  void linkingNobodyIsPreciseAndRecallsNoPair() {
    ClusterAccuracy accuracy = ClusterAccuracy.of(new int[] {0, 1, 2}, new int[] {0, 0, 0});
    assertThat(accuracy.pairwisePrecision()).isEqualTo(1);
    assertThat(accuracy.pairwiseRecall()).isZero();
    assertThat(accuracy.pairwiseF1()).isZero();
    assertThat(accuracy.bCubedRecall()).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void truthAgreesWithItself() {
    int[] truth = {3, 1, 3, 2};
    assertThat(ClusterAccuracy.of(truth, truth).bCubedF1()).isEqualTo(1);
  }

  @Test
  void differentNumbersOfRecordsAreAnError() {
    assertThatThrownBy(() -> ClusterAccuracy.of(new int[1], new int[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
