package org.veladora.estimation.thresholded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.model.Cancel;

class HamiltonianChainTest {
  private static final int[] EFFECTS = {0, 0b001, 0b010, 0b100, 0b011, 0b101, 0b110};
  private static final double[] PRECISIONS = {0.1, 1, 1, 1, 1, 1, 1};

  /// Effects drawn from the prior, people from the effects: the rank of an effect among draws given
  /// the people is then uniform (Talts and others 2018, arXiv 1804.06788).
  @Test
  void ranksOfTheTruthAreUniform() {
    int simulated = 400;
    int kept = 99;
    int[][] tenths = new int[EFFECTS.length][10];
    for (int each = 0; each < simulated; each++) {
      SplittableRandom random = new SplittableRandom(1000 + each);
      double[] truth = new double[EFFECTS.length];
      Arrays.setAll(truth, at -> random.nextGaussian() / Math.sqrt(PRECISIONS[at]));
      LogConcave posterior = posterior(truth, random);
      Whitening whitening = Whitening.find(posterior, new double[truth.length]).orElseThrow();
      double[][] draws =
          new HamiltonianChain(posterior, whitening, random).run(200, 3 * kept, Cancel.NEVER);
      for (int effect = 0; effect < truth.length; effect++) {
        int at = effect;
        int rank =
            (int) IntStream.range(0, kept).filter(draw -> draws[3 * draw][at] < truth[at]).count();
        tenths[effect][rank / 10]++;
      }
    }
    for (int[] counts : tenths) {
      double expected = simulated / 10.0;
      double chiSquare =
          Arrays.stream(counts).mapToDouble(it -> (it - expected) * (it - expected)).sum();
      assertThat(chiSquare / expected).isLessThan(29.67);
    }
  }

  @Test
  void gradientIsThatOfTheDensity() {
    LogConcave posterior = posterior(new double[EFFECTS.length], new SplittableRandom(1));
    double[] point = {0.5, -0.3, 0.2, 0.1, 0.4, -0.6, 0.3};
    double[] gradient = new double[point.length];
    double[] ignored = new double[point.length];
    posterior.evaluate(point, gradient);

    for (int at = 0; at < point.length; at++) {
      double[] up = point.clone();
      double[] down = point.clone();
      up[at] += 1e-5;
      down[at] -= 1e-5;
      double slope = posterior.evaluate(up, ignored) - posterior.evaluate(down, ignored);
      assertThat(slope / 2e-5).isCloseTo(gradient[at], within(1e-7));
    }
  }

  @Test
  void modeIsFlatAndCurvedLikeTheDensity() {
    LogConcave posterior = posterior(new double[EFFECTS.length], new SplittableRandom(2));
    Whitening whitening = Whitening.find(posterior, new double[EFFECTS.length]).orElseThrow();
    double[] effects = new double[EFFECTS.length];
    double[] gradient = new double[EFFECTS.length];
    double[] round = new double[EFFECTS.length];

    whitening.toEffects(round, effects);
    double most = posterior.evaluate(effects, gradient);

    for (int at = 0; at < effects.length; at++) {
      assertThat(gradient[at]).isCloseTo(0, within(1e-5));
      round[at] = 1e-3;
      whitening.toEffects(round, effects);
      assertThat(posterior.evaluate(effects, new double[EFFECTS.length]) - most)
          .isCloseTo(-5e-7, within(5e-9));
      round[at] = 0;
    }
  }

  private static LogConcave posterior(double[] truth, SplittableRandom random) {
    double[] people = new double[8];
    for (int cell = 1; cell < people.length; cell++) {
      double log = 0;
      for (int effect = 0; effect < truth.length; effect++) {
        log += (cell & EFFECTS[effect]) == EFFECTS[effect] ? truth[effect] : 0;
      }
      people[cell] = poisson(Math.exp(log), random);
    }
    double[] statistics = new double[EFFECTS.length];
    boolean[] possible = new boolean[people.length];
    for (int cell = 1; cell < people.length; cell++) {
      possible[cell] = true;
      for (int effect = 0; effect < truth.length; effect++) {
        statistics[effect] += (cell & EFFECTS[effect]) == EFFECTS[effect] ? people[cell] : 0;
      }
    }
    return new LogConcave(EFFECTS, statistics, PRECISIONS, possible);
  }

  /// Arrivals in a time of 1 at a rate.
  private static int poisson(double rate, SplittableRandom random) {
    int arrivals = 0;
    for (double time = random.nextExponential() / rate; time < 1; arrivals++) {
      time += random.nextExponential() / rate;
    }
    return arrivals;
  }
}
