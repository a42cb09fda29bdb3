package org.veladora.estimation.chains;

import java.util.Arrays;
import org.veladora.estimation.resampling.Normal;

/// Replaces draws by the normal scores of their ranks among all draws.
final class NormalScores {
  private static final double[] CENTRE_NUMERATOR = {
    2509.0809287301227, 33430.57558358813, 67265.7709270087,
    45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665
  };
  private static final double[] CENTRE_DENOMINATOR = {
    5226.495278852854, 28729.085735721943, 39307.89580009271,
    21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1
  };
  private static final double[] TAIL_NUMERATOR = {
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506,
    1.2704582524523684, 3.6478483247632045, 5.769497221460691,
    4.630337846156546, 1.4234371107496835
  };
  private static final double[] TAIL_DENOMINATOR = {
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457,
    0.14810397642748008, 0.6897673349851, 1.6763848301838038,
    2.053191626637759, 1
  };
  private static final double FAR = 1e-10;

  private NormalScores() {}

  static double[][] of(double[][] chains) {
    double[] sorted = Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
    double[] scores = new double[sorted.length];
    for (int from = 0; from < sorted.length; ) {
      int to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      double rank = (from + 1 + to) / 2.0;
      Arrays.fill(scores, from, to, quantile((rank - 0.375) / (sorted.length + 0.25)));
      from = to;
    }
    return Arrays.stream(chains)
        .map(chain ->
            Arrays.stream(chain).map(x -> scores[Arrays.binarySearch(sorted, x)]).toArray())
        .toArray(double[][]::new);
  }

  /// The standard normal quantile, to about 16 digits (Wichura 1988, Algorithm AS 241: the
  /// percentage points of the normal distribution, Applied Statistics 37: 477-484, PPND16). It is
  /// many times faster than [Normal#quantile(double)], which serves beyond 1e-10.
  static double quantile(double probability) {
    double distance = probability - 0.5;
    if (Math.abs(distance) <= 0.425) {
      double r = 0.180625 - distance * distance;
      return distance * at(CENTRE_NUMERATOR, r) / at(CENTRE_DENOMINATOR, r);
    }
    double tail = Math.min(probability, 1 - probability);
    if (tail < FAR) {
      return Normal.quantile(probability);
    }
    double r = Math.sqrt(-Math.log(tail)) - 1.6;
    return Math.copySign(at(TAIL_NUMERATOR, r) / at(TAIL_DENOMINATOR, r), distance);
  }

  private static double at(double[] polynomial, double x) {
    double sum = 0;
    for (double coefficient : polynomial) {
      sum = sum * x + coefficient;
    }
    return sum;
  }
}
