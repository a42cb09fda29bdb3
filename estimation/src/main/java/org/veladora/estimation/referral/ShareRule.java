package org.veladora.estimation.referral;

import java.util.Arrays;
import java.util.Optional;

/// How shares are made of a sample or a resample.
sealed interface ShareRule permits RdsOne, RdsTwo, SuccessiveSampling {
  /// Stable id.
  String id();

  /// The shares, one a category, adding up to 1; empty where the rule has none.
  Optional<double[]> findShares(Chains chains, Draw draw);

  /// Weights summed by category over the people who answered, as shares; empty where they sum to
  /// nothing.
  static Optional<double[]> findWeighted(Chains chains, Draw draw, double[] weights) {
    double[] shares = new double[chains.categories()];
    double total = 0;
    for (int person = 0; person < weights.length; person++) {
      if (chains.answered(person)) {
        double weight = draw.times()[person] * weights[person];
        shares[chains.category(person)] += weight;
        total += weight;
      }
    }
    return findNormed(shares, total);
  }

  /// Numbers divided by their total; empty where that is nothing.
  static Optional<double[]> findNormed(double[] numbers, double total) {
    if (!(total > 0)) {
      return Optional.empty();
    }
    double[] shares = numbers.clone();
    Arrays.setAll(shares, at -> numbers[at] / total);
    return Optional.of(shares);
  }
}
