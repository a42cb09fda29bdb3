package org.veladora.estimation.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.resampling.Normal;

class ChainDiagnosticsTest {
  /// Figures of another program (NumPy and SciPy, every lag of every chain) for chains that a
  /// formula gives.
  @Test
  void aSecondProgramGivesTheSame() {
    double[][] waves =
        chains(
            3,
            101,
            (chain, t) ->
                Math.sin(0.3 * t * chain)
                    + 0.7 * Math.cos((double) t * t * (0.11 + 0.01 * chain))
                    + 0.05 * chain * Math.sin(t));
    assertDiagnostics(waves, 1.0016999480861535, 132.6046677307838, 206.68427133190292);
    assertThat(ChainDiagnostics.quantileError(waves, 0.5)).isCloseTo(0.1263195, within(1e-9));
    assertThat(ChainDiagnostics.quantileError(waves, 0.9)).isCloseTo(0.108688, within(1e-9));
  }

  @Test
  void tiesAreRankedByTheirMean() {
    double[][] steps =
        chains(
            4, 101, (chain, t) -> t * t * (6 + chain) % 13 + Math.floorDiv(t, 40) * (chain - 1.0));
    assertDiagnostics(steps, 1.0673463740521232, 389.25257791798856, 33.930222304399145);
  }

  @Test
  void chainsThatAlternateAreWorthMoreThanTheirDraws() {
    double[] speeds = {1.1, 2.3};
    double[][] alternating =
        chains(
            2,
            101,
            (chain, t) -> (t % 2 == 0 ? 1 : -1) * (1 + 0.1 * Math.sin(t * t * speeds[chain - 1])));
    assertDiagnostics(alternating, 0.9954208264142446, 460.2059991327962, 166.1624529316839);
  }

  private static void assertDiagnostics(double[][] chains, double rHat, double bulk, double tail) {
    ChainDiagnostics diagnostics = ChainDiagnostics.of(chains);
    assertThat(diagnostics.rHat()).isCloseTo(rHat, within(1e-9));
    assertThat(diagnostics.bulkEss()).isCloseTo(bulk, within(1e-6));
    assertThat(diagnostics.tailEss()).isCloseTo(tail, within(1e-6));
  }

  /// An autoregressive process with coefficient c has tau = (1 + c) / (1 - c).
  @Test
  void anAutoregressiveProcessIsWorthItsKnownShare() {
    for (double coefficient : new double[] {0, 0.5, 0.9}) {
      double[][] chains = autoregressive(8, 20_000, coefficient, 1);
      double share = (1 - coefficient) / (1 + coefficient);
      ChainDiagnostics diagnostics = ChainDiagnostics.of(chains);
      assertThat(diagnostics.bulkEss() / 160_000).isCloseTo(share, within(0.1 * share));
      assertThat(diagnostics.tailEss()).isGreaterThan(diagnostics.bulkEss() * 0.9);
      assertThat(diagnostics.converged()).isTrue();
    }
  }

  /// The error of the median of independent normal draws is sqrt(pi / 2 / S).
  @Test
  void theErrorOfAQuantileIsThatOfItsSampling() {
    double[][] chains = autoregressive(4, 10_000, 0, 2);
    double expected = Math.sqrt(Math.PI / 2 / 40_000);
    assertThat(ChainDiagnostics.quantileError(chains, 0.5))
        .isCloseTo(expected, within(0.1 * expected));
    double slow = ChainDiagnostics.quantileError(autoregressive(4, 10_000, 0.9, 2), 0.5);
    double deviation = 1 / Math.sqrt(1 - 0.81);
    assertThat(slow / deviation).isBetween(3 * expected, 5 * expected);
  }

  @Test
  void chainsInDifferentPlacesAreCaught() {
    double[][] chains = autoregressive(8, 1000, 0, 3);
    assertThat(ChainDiagnostics.of(chains).converged()).isTrue();
    shift(chains, 3, 0.7, 1);
    ChainDiagnostics diagnostics = ChainDiagnostics.of(chains);
    assertThat(diagnostics.rHat()).isGreaterThan(1.01);
    assertThat(diagnostics.converged()).isFalse();
  }

  @Test
  void chainsOfDifferentWidthAreCaughtByFolding() {
    double[][] chains = autoregressive(8, 1000, 0, 5);
    shift(chains, 3, 0, 3);
    assertThat(ChainDiagnostics.of(chains).rHat()).isGreaterThan(1.02);
  }

  @Test
  void aChainThatDriftsDisagreesWithItself() {
    double[][] chains = autoregressive(1, 2000, 0, 6);
    for (int t = 0; t < 2000; t++) {
      chains[0][t] += t / 500.0;
    }
    assertThat(ChainDiagnostics.of(chains).rHat()).isGreaterThan(1.5);
  }

  @Test
  void chainsWithoutMeanAreDiagnosedByRanks() {
    SplittableRandom random = new SplittableRandom(7);
    double[][] cauchy = chains(8, 1000, (_, _) -> Math.tan(Math.PI * (random.nextDouble() - 0.5)));
    ChainDiagnostics diagnostics = ChainDiagnostics.of(cauchy);
    assertThat(diagnostics.converged()).isTrue();
    assertThat(diagnostics.bulkEss()).isBetween(7000.0, 9000.0);
    shift(cauchy, 2, 1, 1);
    assertThat(ChainDiagnostics.of(cauchy).converged()).isFalse();
  }

  @Test
  void chainsThatDoNotMoveShowNothing() {
    for (double step : new double[] {0, 1}) {
      double[][] still = chains(8, 1000, (chain, _) -> 10.1 + step * chain);
      ChainDiagnostics diagnostics = ChainDiagnostics.of(still);
      assertThat(diagnostics.rHat()).isEqualTo(Double.POSITIVE_INFINITY);
      assertThat(diagnostics.bulkEss()).isZero();
      assertThat(diagnostics.tailEss()).isZero();
      assertThat(diagnostics.converged()).isFalse();
      assertThat(ChainDiagnostics.quantileError(still, 0.5)).isEqualTo(Double.POSITIVE_INFINITY);
    }
  }

  @Test
  void aQuantityOfTwoValuesHasTails() {
    SplittableRandom random = new SplittableRandom(8);
    double[][] coins = chains(8, 1000, (_, _) -> random.nextInt(2));
    assertThat(ChainDiagnostics.of(coins).converged()).isTrue();
    double[][] rare = chains(8, 1000, (_, _) -> random.nextInt(50) == 0 ? 1 : 0);
    assertThat(ChainDiagnostics.of(rare).tailEss()).isBetween(7000.0, 9000.0);
  }

  @Test
  void normalScoresAreExact() {
    for (double p = 0.0005; p < 1; p += 0.0005) {
      assertThat(NormalScores.quantile(p)).isCloseTo(Normal.quantile(p), within(1e-13 + 1e-12 * p));
    }
    assertThat(NormalScores.quantile(1e-12)).isCloseTo(-7.034483825301131, within(1e-4));
    assertThat(NormalScores.quantile(1e-8)).isCloseTo(-5.612001244174789, within(1e-13));
  }

  /// P(Beta(2, 3) <= x) = 6 x^2 - 8 x^3 + 3 x^4; the large one is SciPy's.
  @Test
  void theBetaDistributionIsExact() {
    BetaDistribution small = new BetaDistribution(2, 3);
    for (double x = 0.05; x < 1; x += 0.05) {
      double exact = x * x * (6 - 8 * x + 3 * x * x);
      assertThat(small.probability(x)).isCloseTo(exact, within(1e-13));
      assertThat(small.quantile(exact)).isCloseTo(x, within(1e-13));
    }
    assertThat(new BetaDistribution(40_001, 760_001).quantile(0.16))
        .isCloseTo(0.04975880002270843, within(1e-12));
  }

  @Test
  void whatCannotBeDiagnosedIsAnError() {
    for (double[][] chains :
        new double[][][] {{}, {{1, 2, 3}}, {{1, 2, 3, 4}, {1, 2, 3}}, {{1, 2, 3, Double.NaN}}}) {
      assertThatThrownBy(() -> ChainDiagnostics.of(chains))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> ChainDiagnostics.quantileError(new double[][] {{1, 2, 3, 4}}, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private interface Formula {
    double at(int chain, int t);
  }

  /// Draws 1, 2, ... of chains 1, 2, ..., rounded to six digits.
  private static double[][] chains(int chains, int length, Formula formula) {
    return IntStream.rangeClosed(1, chains)
        .mapToObj(chain -> (IntToDoubleFunction) t -> formula.at(chain, t))
        .map(each ->
            IntStream.rangeClosed(1, length)
                .mapToDouble(t -> Math.rint(each.applyAsDouble(t) * 1e6) / 1e6)
                .toArray())
        .toArray(double[][]::new);
  }

  private static double[][] autoregressive(int chains, int length, double coefficient, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] draws = new double[chains][length];
    for (double[] chain : draws) {
      double last = random.nextGaussian() / Math.sqrt(1 - coefficient * coefficient);
      for (int t = 0; t < length; t++) {
        last = coefficient * last + random.nextGaussian();
        chain[t] = last;
      }
    }
    return draws;
  }

  private static void shift(double[][] chains, int chain, double by, double times) {
    for (int t = 0; t < chains[chain].length; t++) {
      chains[chain][t] = by + times * chains[chain][t];
    }
  }
}
