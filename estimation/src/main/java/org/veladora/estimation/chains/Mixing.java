package org.veladora.estimation.chains;

import java.util.Arrays;

/// R-hat and effective size of chains as they are given, all of one length N, two or more.
final class Mixing {
  private final double[][] centred;
  private final int length;
  private final double within;
  private final double total;

  private Mixing(double[][] chains) {
    length = chains[0].length;
    centred = new double[chains.length][];
    double[] means = new double[chains.length];
    double squares = 0;
    for (int at = 0; at < chains.length; at++) {
      double first = chains[at][0];
      double[] shifted = Arrays.stream(chains[at]).map(draw -> draw - first).toArray();
      double mean = Arrays.stream(shifted).sum() / length;
      means[at] = first + mean;
      centred[at] = Arrays.stream(shifted).map(draw -> draw - mean).toArray();
      squares += Arrays.stream(centred[at]).map(draw -> draw * draw).sum();
    }
    within = squares / (chains.length * (length - 1.0));
    double centre = Arrays.stream(means).sum() / means.length;
    double between =
        Arrays.stream(means).map(mean -> (mean - centre) * (mean - centre)).sum()
            / (means.length - 1);
    total = within * (length - 1) / length + between;
  }

  /// `sqrt(((N - 1) W / N + B / N) / W)`: W is the mean variance within chains, B / N that of their
  /// means. Infinite where W is 0.
  static double rHat(double[][] chains) {
    Mixing mixing = new Mixing(chains);
    return mixing.within > 0 ? Math.sqrt(mixing.total / mixing.within) : Double.POSITIVE_INFINITY;
  }

  /// Whether all draws of all chains are the same. Distances from the median are where half the
  /// draws have one value and half another: they say nothing of width.
  static boolean isStill(double[][] chains) {
    return Arrays.stream(chains).flatMapToDouble(Arrays::stream).distinct().limit(2).count() == 1;
  }

  /// `S / tau` with `tau = -1 + 2 sum P_t`, P_t the sum of the autocorrelations of the lags 2 t and
  /// 2 t + 1 (Geyer 1992, Practical Markov chain Monte Carlo, Statistical Science 7: 473-483: as
  /// long as it is positive, never more than the one before), and at most `S log10 S`. 0 where W is
  /// 0.
  ///
  /// The lag behind the last positive pair counts once where it is positive, as in the authors' own
  /// programs: it makes tau of chains that alternate less noisy.
  static double effectiveSize(double[][] chains) {
    Mixing mixing = new Mixing(chains);
    if (mixing.within == 0) {
      return 0;
    }
    double draws = (double) chains.length * mixing.length;
    double even = 1;
    double pair = 1 + mixing.autocorrelation(1);
    double least = pair;
    double sum = 0;
    for (int lag = 2; pair > 0; lag += 2) {
      least = Math.min(least, pair);
      sum += least;
      even = lag < mixing.length ? mixing.autocorrelation(lag) : 0;
      pair = lag + 1 < mixing.length ? even + mixing.autocorrelation(lag + 1) : 0;
    }
    double tau = -1 + 2 * sum + Math.max(0, even);
    return draws / Math.max(tau, 1 / Math.log10(draws));
  }

  private double autocorrelation(int lag) {
    double products = 0;
    for (double[] chain : centred) {
      for (int at = lag; at < length; at++) {
        products += chain[at] * chain[at - lag];
      }
    }
    double covariance = products / (centred.length * (length - 1.0));
    return 1 - (within - covariance) / total;
  }
}
