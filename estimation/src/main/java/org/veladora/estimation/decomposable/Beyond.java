package org.veladora.estimation.decomposable;

/// What the posterior holds above a cap, by integration over the logarithm of the unseen.
///
/// Panels of the logarithm are halved until the logarithm of the weight is smooth in them and
/// changes by no more than [#STEEP], so that nothing can hide between the nodes. They end at [#FAR]
/// times the people at the cap; from there on the weight falls like a power, whose exponent is that
/// of the last panel.
final class Beyond {
  private static final double TOLERANCE = 1e-6;
  private static final double STEEP = 8;
  private static final double FAR = 1e6;
  private static final double NARROW = 1e-4;
  private static final double NEGLIGIBLE = -60;

  private final GraphWeights weights;
  private final double[] values = new double[Chebyshev.DEGREE + 1];

  Beyond(GraphWeights weights) {
    this.weights = weights;
  }

  /// The weight of all numbers above a cap.
  ///
  /// @param cap the most unseen below, 1 or more
  /// @param logMass logarithm of the weight of those up to the cap
  /// @return the weight, as a multiple of that up to the cap; infinite if it has no end
  double multiple(long cap, double logMass) {
    double at = Math.log(cap + 0.5);
    double end = Math.log(FAR * (cap + weights.documented()));
    double sum = 0;
    double width = 1;
    while (at < end) {
      width = Math.min(2 * width, 1);
      while (!isResolved(at, width, logMass)) {
        width /= 2;
      }
      double[] panel = new double[values.length];
      for (int j = 0; j < panel.length; j++) {
        panel[j] = Math.exp(values[j] - logMass);
      }
      sum += width / 2 * Chebyshev.integral(panel);
      at += width;
    }
    double last = values[0];
    double fall = (values[Chebyshev.DEGREE] - last) / width;
    return fall > 0 ? sum + Math.exp(last - logMass) / fall : Double.POSITIVE_INFINITY;
  }

  /// Evaluates a panel; node 0 is its upper end.
  private boolean isResolved(double at, double width, double logMass) {
    double most = Double.NEGATIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < values.length; j++) {
      double logUnseen = at + width * (1 + Chebyshev.node(j)) / 2;
      values[j] = weights.logWeight(Math.exp(logUnseen)) + logUnseen;
      most = Math.max(most, values[j]);
      least = Math.min(least, values[j]);
    }
    boolean smooth =
        Chebyshev.rest(Chebyshev.coefficients(values)) <= TOLERANCE * Math.max(1, most - least);
    boolean gentle = most - least <= STEEP || most - logMass < NEGLIGIBLE;
    return width < NARROW || (smooth && gentle);
  }

  /// How fast the weight falls at a number of people: the exponent of the power of the people that
  /// it falls like.
  ///
  /// @param unseen 1 or more
  double exponent(double unseen) {
    double further = 1.01 * unseen + 1;
    double people = weights.documented() + unseen;
    return (weights.logWeight(unseen) - weights.logWeight(further))
        / Math.log((weights.documented() + further) / people);
  }
}
