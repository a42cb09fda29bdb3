package org.veladora.estimation.referral;

import java.util.Arrays;
import java.util.Optional;
import org.veladora.figures.chains.ChainDiagnostics;

/// Where referrals between categories tend to, taken as a Markov chain: the shares that one more
/// wave does not change.
final class Equilibrium {
  /// Shares closer than this are the same when waves are counted (Heckathorn 1997,
  /// Respondent-driven sampling: a new approach to the study of hidden populations, Social Problems
  /// 44: 174-199).
  private static final double CLOSE = 0.02;

  private Equilibrium() {}

  /// The long-run shares by the algorithm of Grassmann, Taksar, Heyman (1985, Operations Research
  /// 33: 1107-1116), which subtracts nothing.
  ///
  /// @param referrals counts by category of the referrer and of the referred
  /// @return the shares; empty where chains do not lead from every category to every other
  static Optional<double[]> findShares(double[][] referrals) {
    int size = referrals.length;
    if (!isConnected(referrals)) {
      return Optional.empty();
    }
    double[][] rates = transitions(referrals);
    for (int last = size - 1; last > 0; last--) {
      double sum = 0;
      for (int to = 0; to < last; to++) {
        sum += rates[last][to];
      }
      for (int from = 0; from < last; from++) {
        rates[from][last] /= sum;
        for (int to = 0; to < last; to++) {
          rates[from][to] += rates[from][last] * rates[last][to];
        }
      }
    }
    double[] shares = new double[size];
    shares[0] = 1;
    double total = 1;
    for (int at = 1; at < size; at++) {
      for (int from = 0; from < at; from++) {
        shares[at] += shares[from] * rates[from][at];
      }
      total += shares[at];
    }
    double all = total;
    Arrays.setAll(shares, at -> shares[at] / all);
    return Optional.of(shares);
  }

  private static double[][] transitions(double[][] referrals) {
    double[][] rates = new double[referrals.length][];
    for (int from = 0; from < rates.length; from++) {
      double total = Arrays.stream(referrals[from]).sum();
      rates[from] = Arrays.stream(referrals[from]).map(count -> count / total).toArray();
    }
    return rates;
  }

  private static boolean isConnected(double[][] referrals) {
    int size = referrals.length;
    return reached(referrals, false) == size && reached(referrals, true) == size;
  }

  /// How many categories are reached from the first, along or against the referrals.
  private static int reached(double[][] referrals, boolean against) {
    int size = referrals.length;
    boolean[] seen = new boolean[size];
    int[] queue = new int[size];
    int count = 1;
    seen[0] = true;
    for (int at = 0; at < count; at++) {
      for (int next = 0; next < size; next++) {
        double link = against ? referrals[next][queue[at]] : referrals[queue[at]][next];
        if (link > 0 && !seen[next]) {
          seen[next] = true;
          queue[count++] = next;
        }
      }
    }
    return count;
  }

  /// Waves until every share is close to the long-run ones, from any category of seeds.
  static int wavesNeeded(double[][] referrals, double[] shares) {
    double[][] rates = transitions(referrals);
    double[][] reached = new double[shares.length][shares.length];
    for (int seed = 0; seed < shares.length; seed++) {
      reached[seed][seed] = 1;
    }
    int wave = 0;
    while (wave < ChainDiagnostics.Equilibrium.MOST_WAVES && !isClose(reached, shares)) {
      for (int seed = 0; seed < shares.length; seed++) {
        reached[seed] = next(reached[seed], rates);
      }
      wave++;
    }
    return wave;
  }

  private static double[] next(double[] shares, double[][] rates) {
    double[] next = new double[shares.length];
    for (int from = 0; from < shares.length; from++) {
      for (int to = 0; to < shares.length; to++) {
        next[to] += shares[from] * rates[from][to];
      }
    }
    return next;
  }

  private static boolean isClose(double[][] reached, double[] shares) {
    for (double[] row : reached) {
      for (int at = 0; at < shares.length; at++) {
        if (Math.abs(row[at] - shares[at]) > CLOSE) {
          return false;
        }
      }
    }
    return true;
  }
}
