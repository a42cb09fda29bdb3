package org.veladora.estimation.decomposable;

import java.util.Arrays;

/// The posterior weight of every number of people on no list, from the least up to a cap, and what
/// each graph holds of it.
///
/// The logarithm of the weight is a smooth function of the unseen. It is computed at every number
/// of people where it bends, and elsewhere at the nodes of blocks, as long as possible, whose
/// Chebyshev coefficients have died away to [#TOLERANCE] or to rounding error; a block that has not
/// is halved. So the cost grows with the logarithm of the cap, and nothing larger than one number
/// for each value is kept. Not thread-safe.
final class Sweep {
  /// The error of an interpolated logarithm of a weight.
  static final double TOLERANCE = 1e-10;

  private static final int SHORT = 3 * Chebyshev.DEGREE;
  private static final int FIRST = 1024;
  private static final double ROUNDING = 8 * Math.ulp(1.0);

  private final GraphWeights weights;
  private final double[][] shares;
  private final long least;
  private final double[] graphMasses;
  private double[] logWeights = new double[FIRST];
  private int values;
  private int block = SHORT;
  private double reference = Double.NEGATIVE_INFINITY;
  private double mass;

  /// @param least the least unseen, 0 or more
  Sweep(GraphWeights weights, long least) {
    this.weights = weights;
    this.least = least;
    this.shares = new double[Chebyshev.DEGREE + 1][weights.size()];
    this.graphMasses = new double[weights.size()];
  }

  /// Goes on to a higher cap.
  ///
  /// @param cap the most unseen
  void extendTo(long cap) {
    int end = Math.toIntExact(cap - least + 1);
    logWeights = Arrays.copyOf(logWeights, Math.max(end, logWeights.length));
    while (values < end) {
      block = Math.min(2 * block, Math.max(end - values, 1));
      while (block > SHORT && !tryBlock(block)) {
        block /= 2;
      }
      if (block <= SHORT) {
        block = Math.min(SHORT, end - values);
        each(block);
      }
      values += block;
    }
  }

  private void each(int length) {
    for (int at = values; at < values + length; at++) {
      double logWeight = weights.logWeight((double) (least + at), shares[0]);
      logWeights[at] = logWeight;
      refer(logWeight);
      add(Math.exp(logWeight - reference), shares[0]);
    }
  }

  /// Interpolates a block if its nodes are enough for that.
  private boolean tryBlock(int length) {
    double radius = (length - 1) / 2.0;
    double middle = least + values + radius;
    double[] nodes = new double[Chebyshev.DEGREE + 1];
    for (int j = 0; j < nodes.length; j++) {
      nodes[j] = weights.logWeight(middle + radius * Chebyshev.node(j), shares[j]);
    }
    double[] coefficients = Chebyshev.coefficients(nodes);
    double noise = ROUNDING * weights.magnitude(middle + radius);
    if (!(Chebyshev.rest(coefficients) <= Math.max(TOLERANCE, noise))) {
      return false;
    }
    refer(Arrays.stream(nodes).max().orElseThrow());
    double[] perNode = Chebyshev.nodeWeights(fill(length, coefficients));
    for (int j = 0; j < nodes.length; j++) {
      add(perNode[j], shares[j]);
    }
    return true;
  }

  /// Fills in a block; gives the sum of weight times polynomial for each polynomial.
  private double[] fill(int length, double[] coefficients) {
    double[] moments = new double[Chebyshev.DEGREE + 1];
    double[] polynomials = new double[Chebyshev.DEGREE + 1];
    for (int at = 0; at < length; at++) {
      double x = 2.0 * at / (length - 1) - 1;
      polynomials[0] = 1;
      polynomials[1] = x;
      double logWeight = coefficients[0] + coefficients[1] * x;
      for (int m = 2; m < polynomials.length; m++) {
        polynomials[m] = 2 * x * polynomials[m - 1] - polynomials[m - 2];
        logWeight += coefficients[m] * polynomials[m];
      }
      logWeights[values + at] = logWeight;
      double weight = Math.exp(logWeight - reference);
      for (int m = 0; m < polynomials.length; m++) {
        moments[m] += weight * polynomials[m];
      }
    }
    return moments;
  }

  /// Moves the scale of all masses so that a weight is at most about 1 on it.
  private void refer(double logWeight) {
    if (logWeight > reference) {
      double factor = Math.exp(reference - logWeight);
      mass *= factor;
      for (int graph = 0; graph < graphMasses.length; graph++) {
        graphMasses[graph] *= factor;
      }
      reference = logWeight;
    }
  }

  private void add(double weight, double[] share) {
    mass += weight;
    for (int graph = 0; graph < graphMasses.length; graph++) {
      graphMasses[graph] += weight * share[graph];
    }
  }

  /// Logarithm of the weight by unseen less the least.
  double[] logWeights() {
    return Arrays.copyOf(logWeights, values);
  }

  /// The logarithm of all weights together.
  double logMass() {
    return reference + Math.log(mass);
  }

  /// The probability of each graph.
  double[] graphProbabilities() {
    return Arrays.stream(graphMasses).map(each -> Math.max(0, each / mass)).toArray();
  }
}
