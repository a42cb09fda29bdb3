package org.veladora.estimation.chains;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// How well the chains of a sampler agree about one quantity, and how many independent draws they
/// are worth.
///
/// Every chain is cut in halves, so that a chain that drifts disagrees with itself. Draws are
/// replaced by normal scores of their ranks, `z = Phi^-1((r - 3/8) / (S + 1/4))`, ties by their
/// mean rank, so that heavy tails do no harm.
///
/// The same chains give the same numbers. O(S log S + S L) for S draws in all and L lags until the
/// autocorrelation is lost in noise. Source: Vehtari and others 2021, equations 1 to 15 and section
/// 4.4.
///
/// @param rHat how much wider all chains are together than each alone, 1 where they agree: the
///   larger of that of the draws and that of their distances from the median (chains that differ in
///   width only); infinite where no chain moves
/// @param bulkEss independent draws that the chains are worth for the middle of the distribution; 0
///   where no chain moves
/// @param tailEss the same for the 5 % and 95 % quantiles, the smaller of the two
public record ChainDiagnostics(double rHat, double bulkEss, double tailEss) {
  /// Chains agree where [#rHat] is below this.
  public static final double MAX_R_HAT = 1.01;

  /// Chains are long enough where [#bulkEss] and [#tailEss] are at least this.
  public static final double MIN_ESS = 400;

  private static final int MIN_DRAWS = 4;
  private static final double TAIL = 0.05;
  private static final double ONE_DEVIATION = 0.15865525393145707;

  /// Diagnoses chains.
  ///
  /// @param chains draws of one quantity: `chains[i][t]` is draw t of chain i, in the order drawn;
  ///   one chain or more, all of the same length of 4 draws or more. The middle draw of an odd
  ///   length is left out where halves are compared
  /// @return the diagnostics
  /// @throws IllegalArgumentException if there is no chain, one is shorter than 4, lengths differ
  ///   or a draw is not finite
  public static ChainDiagnostics of(double[][] chains) {
    check(chains);
    double[][] halves = halves(chains);
    double[][] scores = NormalScores.of(halves);
    double[] sorted = sorted(chains);
    double median = median(sorted);
    double[][] folded = NormalScores.of(map(halves, draw -> Math.abs(draw - median)));
    return new ChainDiagnostics(
        Math.max(Mixing.rHat(scores), Mixing.isStill(folded) ? 0 : Mixing.rHat(folded)),
        Mixing.effectiveSize(scores),
        Math.min(tailSize(halves, sorted, TAIL), tailSize(halves, sorted, 1 - TAIL)));
  }

  /// Whether the draws may be read: R-hat below 1.01, both effective sizes at least 400.
  ///
  /// @return false where an estimate from these chains has to be refused
  public boolean converged() {
    return rHat < MAX_R_HAT && bulkEss >= MIN_ESS && tailEss >= MIN_ESS;
  }

  /// By how much another run would move a quantile: the Monte-Carlo standard error.
  ///
  /// With s the effective size for "at most the quantile", the share of draws below it is Beta(s p
  /// + 1, s (1 - p) + 1); half the distance between the draws at that distribution's 16 % and 84 %
  ///   quantiles is the error.
  ///
  /// @param chains as for [#of(double[][])]
  /// @param probability within 0 and 1 (exclusive)
  /// @return in the unit of the draws; infinite where no chain moves
  /// @throws IllegalArgumentException as for [#of(double[][])], or if the probability is not within
  ///   0 and 1
  public static double quantileError(double[][] chains, double probability) {
    check(chains);
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("not within 0 and 1: " + probability);
    }
    double[] sorted = sorted(chains);
    double size = tailSize(halves(chains), sorted, probability);
    if (size == 0) {
      return Double.POSITIVE_INFINITY;
    }
    BetaDistribution share =
        new BetaDistribution(size * probability + 1, size * (1 - probability) + 1);
    double below = Math.floor(share.quantile(ONE_DEVIATION) * sorted.length) - 1;
    double above = Math.ceil(share.quantile(1 - ONE_DEVIATION) * sorted.length) - 1;
    int last = sorted.length - 1;
    double low = sorted[Math.clamp((long) below, 0, last)];
    return (sorted[Math.clamp((long) above, 0, last)] - low) / 2;
  }

  private static void check(double[][] chains) {
    if (chains.length == 0 || chains[0].length < MIN_DRAWS) {
      throw new IllegalArgumentException("one chain or more, of 4 draws or more, is expected");
    }
    for (double[] chain : chains) {
      if (chain.length != chains[0].length || !Arrays.stream(chain).allMatch(Double::isFinite)) {
        throw new IllegalArgumentException("chains of one length and of finite draws are expected");
      }
    }
  }

  private static double[][] halves(double[][] chains) {
    double[][] halves = new double[2 * chains.length][];
    for (int at = 0; at < chains.length; at++) {
      int length = chains[at].length;
      halves[2 * at] = Arrays.copyOfRange(chains[at], 0, length / 2);
      halves[2 * at + 1] = Arrays.copyOfRange(chains[at], length - length / 2, length);
    }
    return halves;
  }

  private static double[] sorted(double[][] chains) {
    return Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
  }

  private static double median(double[] sorted) {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /// The effective size for "at most the quantile". Where all draws are, as at the highest value of
  /// a quantity that takes few, "below the highest" says the same.
  private static double tailSize(double[][] halves, double[] sorted, double probability) {
    double quantile = sorted[(int) Math.floor(probability * (sorted.length - 1))];
    boolean highest = quantile == sorted[sorted.length - 1];
    return Mixing.effectiveSize(
        map(halves, draw -> (highest ? draw < quantile : draw <= quantile) ? 1 : 0));
  }

  private static double[][] map(double[][] chains, DoubleUnaryOperator function) {
    return Arrays.stream(chains)
        .map(chain -> Arrays.stream(chain).map(function).toArray())
        .toArray(double[][]::new);
  }
}
