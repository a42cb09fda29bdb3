package org.veladora.estimation.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

class DrawsTest {
  private static final int SIZE = 200_000;

  private final Draws draws = new Draws(new SplittableRandom(1));

  @Test
  void binomialNumbersHaveTheirProbabilities() {
    double[][] cases = {
      {1, 0.3}, {5, 0.3}, {7, 0.8}, {1000, 0.004}, {1000, 0.3}, {1000, 0.985}, {40, 0.5}, {1e6, 0.2}
    };
    for (double[] each : cases) {
      long trials = (long) each[0];
      double p = each[1];
      assertFits(
          () -> draws.binomial(trials, p),
          x -> logBinomial(trials, p, x),
          trials * p,
          Math.sqrt(trials * p * (1 - p)));
    }
    assertThat(draws.binomial(0, 0.5)).isZero();
    assertThat(draws.binomial(9, 0)).isZero();
    assertThat(draws.binomial(9, 1)).isEqualTo(9);
  }

  private static double logBinomial(long trials, double p, long x) {
    return x > trials
        ? Double.NEGATIVE_INFINITY
        : LogFactorial.of(trials)
            - LogFactorial.of(x)
            - LogFactorial.of(trials - x)
            + x * Math.log(p)
            + (trials - x) * Math.log1p(-p);
  }

  @Test
  void poissonNumbersHaveTheirProbabilities() {
    for (double mean : new double[] {0.2, 3, 9.9, 10.1, 40, 3000}) {
      assertFits(
          () -> draws.poisson(mean),
          x -> x * Math.log(mean) - mean - LogFactorial.of(x),
          mean,
          Math.sqrt(mean));
    }
    assertThat(draws.poisson(0)).isZero();
  }

  /// Chi square over cells that expect five draws or more, within four deviations of its mean.
  private static void assertFits(
      LongSupplier draw, LongToDoubleFunction logProbability, double mean, double deviation) {
    long least = (long) Math.max(0, mean - 6 * deviation);
    int[] observed = new int[(int) (12 * deviation) + 14];
    for (int at = 0; at < SIZE; at++) {
      observed[Math.clamp(draw.getAsLong() - least, 0, observed.length - 1)]++;
    }
    double square = 0;
    double cells = 0;
    double expected = 0;
    double found = 0;
    for (int at = 0; at < observed.length; at++) {
      expected += SIZE * Math.exp(logProbability.applyAsDouble(least + at));
      found += observed[at];
      if (expected >= 5) {
        square += (found - expected) * (found - expected) / expected;
        cells++;
        expected = 0;
        found = 0;
      }
    }
    assertThat(square)
        .as("chi square at mean %s", mean)
        .isLessThan(cells + 4 * Math.sqrt(2 * cells));
    assertThat(found).isLessThan(40);
  }

  @Test
  void gammaNumbersHaveTheirMomentsAndTheirLogarithms() {
    for (double shape : new double[] {0.3, 1, 1.7, 40, 5000}) {
      double first = 0;
      double second = 0;
      double log = 0;
      for (int at = 0; at < SIZE; at++) {
        double x = draws.gamma(shape);
        first += x / SIZE;
        second += (x - shape) * (x - shape) / SIZE;
        log += Math.log(x) / SIZE;
      }
      assertThat(first).isCloseTo(shape, within(4 * Math.sqrt(shape / SIZE)));
      double ofSquares = Math.sqrt((2 * shape * shape + 6 * shape) / SIZE);
      assertThat(second).isCloseTo(shape, within(4 * ofSquares));
      double step = 1e-4 * shape;
      double digamma =
          (LogFactorial.gamma(shape + step) - LogFactorial.gamma(shape - step)) / (2 * step);
      assertThat(log)
          .isCloseTo(digamma, within(4 / shape / Math.sqrt(SIZE) + 4 / Math.sqrt(shape * SIZE)));
    }
    assertThat(draws.gamma(1e-300)).isZero();
  }

  @Test
  void factorialsAreExact() {
    double sum = 0;
    for (int x = 1; x < 5000; x++) {
      sum += Math.log(x);
      assertThat(LogFactorial.of(x)).isCloseTo(sum, within(1e-13 * x * Math.max(1, Math.log(x))));
    }
    assertThat(LogFactorial.gamma(0.5)).isCloseTo(Math.log(Math.PI) / 2, within(1e-12));
    assertThat(LogFactorial.gamma(1e-9)).isCloseTo(Math.log(1e9), within(1e-8));
    assertThat(LogFactorial.gamma(12.5) - LogFactorial.gamma(11.5))
        .isCloseTo(Math.log(11.5), within(1e-12));
  }

  @Test
  void theProposalOfTheUnseenIsADensityAroundTheirMode() {
    UnseenProposal proposal = new UnseenProposal(3);
    long[] on = {0, 60, 50, 40};
    proposal.fit(120, on, 1);
    double sum = 0;
    double step = 0.001;
    for (double logC = -20; logC < 30; logC += step) {
      sum += Math.exp(proposal.logDensity(Math.exp(logC)) + logC) * step;
    }
    assertThat(sum).isCloseTo(1, within(1e-6));
    double best = 0;
    double mode = 0;
    for (long none = 0; none < 2000; none++) {
      double weight =
          Math.exp(
              LogFactorial.of(120 + none)
                  - LogFactorial.of(none)
                  + ClassCounts.logLists(on, 1, 3, 120 + none)
                  + Math.log(none + 0.5)
                  - 700);
      mode = weight > best ? none : mode;
      best = Math.max(weight, best);
    }
    double share = 0;
    for (int at = 0; at < 20_000; at++) {
      share += proposal.draw(draws) < mode ? 1.0 / 20_000 : 0;
    }
    assertThat(share).isBetween(0.45, 0.55);
  }
}
