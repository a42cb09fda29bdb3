package org.veladora.linkage.weights;

import java.util.SplittableRandom;

/// Draws from the gamma distribution with scale 1.
///
/// Source: Marsaglia, Tsang, "A simple method for generating gamma variables", ACM TOMS 26:3 (2000)
/// 363-372.
final class Gamma {
  private Gamma() {}

  /// A draw.
  ///
  /// @param shape above 0
  static double draw(double shape, SplittableRandom random) {
    if (shape < 1) {
      double uniform = 1 - random.nextDouble();
      return Math.max(Double.MIN_NORMAL, draw(shape + 1, random) * Math.pow(uniform, 1 / shape));
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0) {
        double uniform = 1 - random.nextDouble();
        if (Math.log(uniform) < x * x / 2 + d - d * v + d * Math.log(v)) {
          return d * v;
        }
      }
    }
  }
}
