package org.veladora.estimation.posterior;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A distribution over the number of people: a few values, or very many, each with a probability.
///
/// It comes from a sum over every number of people up to a cap ([#ofLogWeights]) or from a sampler
/// ([#ofSample]). Immutable. Every question costs O(values) or less.
public final class Posterior {
  private final double[] values;
  private final double[] cumulative;

  private Posterior(double[] values, double[] cumulative) {
    this.values = values;
    this.cumulative = cumulative;
  }

  /// A distribution over values that follow each other.
  ///
  /// @param least the first value, people; value i is `least + i`
  /// @param logWeights logarithm of what each value weighs, up to one constant for all; minus
  ///   infinity where a value is impossible
  /// @return the distribution
  /// @throws IllegalArgumentException if there is no weight, one is no number or infinite upwards,
  ///   or all are nothing
  public static Posterior ofLogWeights(long least, double[] logWeights) {
    double most = Arrays.stream(logWeights).max().orElse(Double.NEGATIVE_INFINITY);
    boolean numbers = Arrays.stream(logWeights).noneMatch(Double::isNaN);
    if (!numbers || Double.isInfinite(most)) {
      throw new IllegalArgumentException("a distribution needs a finite weight");
    }
    double[] values = IntStream.range(0, logWeights.length).mapToDouble(at -> least + at).toArray();
    double[] weights = Arrays.stream(logWeights).map(log -> Math.exp(log - most)).toArray();
    return new Posterior(values, cumulated(weights));
  }

  /// The distribution that a sample has: every draw weighs the same.
  ///
  /// @param draws people, in any order, at least one
  /// @return the distribution
  /// @throws IllegalArgumentException if there is no draw or one is not finite
  public static Posterior ofSample(double[] draws) {
    if (draws.length == 0 || !Arrays.stream(draws).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("a sample needs finite draws");
    }
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    double[] weights = new double[sorted.length];
    Arrays.fill(weights, 1);
    return new Posterior(sorted, cumulated(weights));
  }

  private static double[] cumulated(double[] weights) {
    double[] cumulative = weights.clone();
    for (int at = 1; at < cumulative.length; at++) {
      cumulative[at] += cumulative[at - 1];
    }
    double total = cumulative[cumulative.length - 1];
    Arrays.setAll(cumulative, at -> cumulative[at] / total);
    return cumulative;
  }

  /// The mean.
  ///
  /// @return people
  public double mean() {
    double mean = 0;
    for (int at = 0; at < values.length; at++) {
      mean += values[at] * weight(at);
    }
    return mean;
  }

  /// The number with the least expected squared relative error: the mean of `1 / N` over the mean
  /// of `1 / N^2` (Madigan, York 1997, Biometrika 84: 19-31, section 2).
  ///
  /// @return people, below the mean
  public double relativePoint() {
    double first = 0;
    double second = 0;
    for (int at = 0; at < values.length; at++) {
      first += weight(at) / values[at];
      second += weight(at) / values[at] / values[at];
    }
    return first / second;
  }

  /// The variance of the logarithm of the number of people.
  ///
  /// @return 0 or more
  public double logVariance() {
    double first = 0;
    double second = 0;
    double origin = Math.log(quantile(0.5));
    for (int at = 0; at < values.length; at++) {
      double distance = Math.log(values[at]) - origin;
      first += distance * weight(at);
      second += distance * distance * weight(at);
    }
    return Math.max(0, second - first * first);
  }

  /// The smallest value that at least this share of the distribution does not exceed.
  ///
  /// @param probability 0 to 1
  /// @return people
  public double quantile(double probability) {
    int found = Arrays.binarySearch(cumulative, probability);
    int at = found >= 0 ? found : -found - 1;
    while (at > 0 && cumulative[at - 1] >= probability) {
      at--;
    }
    return values[Math.min(at, values.length - 1)];
  }

  /// The share of the distribution that is at most so many people.
  ///
  /// @param people any number
  /// @return 0 to 1
  public double probability(double people) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] <= people) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 0 : cumulative[low - 1];
  }

  private double weight(int at) {
    return at == 0 ? cumulative[0] : cumulative[at] - cumulative[at - 1];
  }
}
