package org.veladora.estimation.chains;

import java.util.Arrays;
import org.veladora.estimation.resampling.Normal;

/// Replaces draws by the normal scores of their ranks among all draws.
final class NormalScores {
  private static final double[] CENTRE_NUMERATOR = {
    2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
    4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
    1.3314166789178437745e2, 3.3871328727963666080
  };
  private static final double[] CENTRE_DENOMINATOR = {
    5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4,
    2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
    4.2313330701600911252e1, 1
  };
  private static final double[] TAIL_NUMERATOR = {
    7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
    1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550,
    4.63033784615654529590, 1.42343711074968357734
  };
  private static final double[] TAIL_DENOMINATOR = {
    1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
    1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940,
    2.05319162663775882187, 1
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
