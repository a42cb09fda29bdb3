package org.veladora.estimation.onelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.figures.Estimate;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.RepeatEstimate;
import org.veladora.figures.repeats.RepeatMethod;

/// In worlds in which a method's assumption is true, its 95 % interval holds the true number of
/// people in about 95 of 100.
class OneListCoverageTest {
  private static final int WORLDS = 500;
  private static final int PEOPLE = 3_000;

  /// Captures of everybody: Poisson, the mean one number or exponential over people; then, of some,
  /// one in place of the number drawn.
  private static Frequencies simulate(SplittableRandom random, String method, double mean) {
    long[] people = new long[200];
    for (int person = 0; person < PEOPLE; person++) {
      double rate = method.startsWith("geometric") ? -mean * Math.log(random.nextDouble()) : mean;
      int captures = poisson(random, rate);
      boolean once = random.nextDouble() < 0.3;
      if (method.endsWith("one-inflated")) {
        captures = once ? Math.min(1, captures) : captures;
      } else if (method.endsWith("once-only")) {
        captures = once ? 1 : captures;
      }
      people[captures]++;
    }
    return Frequencies.of(Arrays.copyOfRange(people, 1, people.length));
  }

  private static int poisson(SplittableRandom random, double mean) {
    int count = 0;
    for (double left = -Math.log(random.nextDouble()) / mean;
        left < 1;
        left -= Math.log(random.nextDouble()) / mean) {
      count++;
    }
    return count;
  }

  @ParameterizedTest
  @CsvSource({
    "poisson, 0.7",
    "zelterman, 0.7",
    "geometric, 0.7",
    "poisson-one-inflated, 1.1",
    "poisson-once-only, 1.1",
    "geometric-one-inflated, 1.1",
    "geometric-once-only, 1.1",
    "chao-without-ones, 1.1"
  })
  void intervalHoldsTheTruth(String method, double mean) {
    SplittableRandom random = new SplittableRandom(method.hashCode());
    int held = 0;
    double sum = 0;
    for (int world = 0; world < WORLDS; world++) {
      RepeatEstimate.Methods methods = OneListEstimatorTest.methods(simulate(random, method, mean));
      Estimate estimate = ((RepeatMethod.Fit) methods.get(method)).result();
      held += estimate.low() <= PEOPLE && PEOPLE <= estimate.high() ? 1 : 0;
      sum += estimate.point();
    }
    double coverage = (double) held / WORLDS;
    System.out.printf("%s: %.3f, mean %.0f%n", method, coverage, sum / WORLDS);
    assertThat(coverage).isBetween(0.92, 0.975);
    assertThat(sum / WORLDS).isBetween(0.98 * PEOPLE, 1.03 * PEOPLE);
  }
}
