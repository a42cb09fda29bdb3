package org.veladora.estimation.latent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.veladora.estimation.histories.HistoryCounts;

/// The posterior of a mixture of three classes for a handful of people, by adding up every division
/// of the people on lists and on none, and alpha over a fine grid. Written from the model alone.
final class ExactMixture {
  private static final int CLASSES = 3;
  private static final double GRID_STEP = 0.25;
  private static final double GRID_LOW = -60;
  private static final double GRID_HIGH = 6;

  private final HistoryCounts counts;
  private final int most;
  private final double shape;
  private final double rate;
  private final double[] ofUnseen;
  private final double[] ofUsed = new double[CLASSES + 1];
  private final Map<List<Integer>, Double> stick = new HashMap<>();
  private final int[][] put;

  /// @param most people on no list; nothing beyond is looked at
  ExactMixture(HistoryCounts counts, int most, double shape, double rate) {
    this.counts = counts;
    this.most = most;
    this.shape = shape;
    this.rate = rate;
    this.ofUnseen = new double[most + 1];
    this.put = new int[counts.size()][CLASSES];
    divide(0);
    double total = Arrays.stream(ofUnseen).sum();
    Arrays.setAll(ofUnseen, at -> ofUnseen[at] / total);
    Arrays.setAll(ofUsed, at -> ofUsed[at] / total);
  }

  /// The probability of at most so many people on no list, given that there are at most `most`.
  double unseenAtMost(int people) {
    return Arrays.stream(ofUnseen).limit(people + 1L).sum();
  }

  /// The probability that so many classes hold people who are on lists, given the same.
  double used(int classes) {
    return ofUsed[classes];
  }

  private void divide(int h) {
    if (h == put.length) {
      addUnseen();
      return;
    }
    int people = (int) counts.people(h);
    for (int first = 0; first <= people; first++) {
      for (int second = 0; second <= people - first; second++) {
        put[h] = new int[] {first, second, people - first - second};
        divide(h + 1);
      }
    }
  }

  private void addUnseen() {
    int[] seen = new int[CLASSES];
    int[][] on = new int[CLASSES][counts.lists()];
    double log = 0;
    for (int h = 0; h < put.length; h++) {
      for (int k = 0; k < CLASSES; k++) {
        seen[k] += put[h][k];
        log -= logGamma(put[h][k] + 1);
        for (int j = 0; j < counts.lists(); j++) {
          on[k][j] += (counts.history(h) >>> j & 1) == 1 ? put[h][k] : 0;
        }
      }
    }
    int used = (int) Arrays.stream(seen).filter(people -> people > 0).count();
    double[][] ofClass = new double[CLASSES][most + 1];
    for (int k = 0; k < CLASSES; k++) {
      for (int none = 0; none <= most; none++) {
        ofClass[k][none] = -logGamma(none + 1);
        for (int people : on[k]) {
          ofClass[k][none] += logBeta(1 + people, 1 + seen[k] + none - people);
        }
      }
    }
    for (int a = 0; a <= most; a++) {
      for (int b = 0; b <= most - a; b++) {
        for (int c = 0; c <= most - a - b; c++) {
          double all = log + ofClass[0][a] + ofClass[1][b] + ofClass[2][c];
          double weight =
              Math.exp(
                  all
                      + logGamma((double) counts.total() + a + b + c)
                      + logStick(seen[0] + a, seen[1] + b, seen[2] + c));
          ofUnseen[a + b + c] += weight;
          ofUsed[used] += weight;
        }
      }
    }
  }

  private double logStick(int first, int second, int third) {
    return stick.computeIfAbsent(
        List.of(first, second, third),
        _ ->
            Math.log(
                IntStream.range(0, (int) ((GRID_HIGH - GRID_LOW) / GRID_STEP))
                    .mapToDouble(step -> Math.exp(GRID_LOW + step * GRID_STEP))
                    .map(alpha ->
                        Math.exp(
                            shape * Math.log(alpha)
                                - rate * alpha
                                + logBeta(1 + first, alpha + second + third)
                                + logBeta(1 + second, alpha + third)
                                - 2 * logBeta(1, alpha)))
                    .sum()));
  }

  private static double logBeta(double a, double b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
  }

  /// Lanczos's approximation (Numerical Recipes 1992, section 6.1), relative error 2e-10.
  private static double logGamma(double x) {
    double[] factors = {
      76.18009172947146, -86.50532032941678, 24.01409824083091,
      -1.231739572450155, 0.001208650973866179, -5.395239384953e-6
    };
    double series = 1.000000000190015;
    for (int at = 0; at < factors.length; at++) {
      series += factors[at] / (x + at + 1);
    }
    double shifted = x + 5.5;
    return (x + 0.5) * Math.log(shifted) - shifted + Math.log(2.5066282746310007 * series / x);
  }
}
