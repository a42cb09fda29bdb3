package org.veladora.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ReliabilityTest {
  @Test
  void scoresAreThoseOfTheFormulae() {
    Reliability stated = new Reliability();
    stated.add(0.85, 1);
    stated.add(0.85, 0);
    stated.add(0, 0);
    stated.add(1, 1);
    assertThat(stated.brier(0)).isCloseTo((0.0225 + 0.7225) / 4, within(1e-12));
    assertThat(stated.calibrationError(0)).isCloseTo(2 * 0.35 / 4, within(1e-12));
    assertThat(stated.calibrationError(0.01)).isCloseTo(2 * 0.35 / 3, within(1e-12));
  }

  @Test
  void eachBinIsALineAndOneOffTheMarkIsSaid() {
    Reliability stated = new Reliability();
    for (int k = 0; k < 1000; k++) {
      stated.add(0.93, k % 2);
      stated.add(0.00005, 0);
    }
    String table = stated.render("pairs");
    assertThat(table)
        .containsPattern("0 +to 0\\.0001 +1000 +0\\.00005 +0\\.00000 .*0\\.00383\\R")
        .containsPattern("0\\.9 +to 0\\.95 +1000 +0\\.93000 +0\\.50000 .*too high\\R")
        .containsPattern("from 0\\.01 +1000 +Brier 0\\.434900 +ECE 0\\.430000");
    assertThat(table.lines()).hasSize(5);
  }

  @Test
  void probabilitiesThatComeTrueHaveSmallErrors() {
    SplittableRandom random = new SplittableRandom(3);
    Reliability stated = new Reliability();
    for (int k = 0; k < 200_000; k++) {
      double probability = random.nextDouble();
      stated.add(probability, random.nextDouble() < probability ? 1 : 0);
    }
    assertThat(stated.calibrationError(0)).isLessThan(0.005);
    assertThat(stated.brier(0)).isCloseTo(1.0 / 6, within(0.002));
  }
}
