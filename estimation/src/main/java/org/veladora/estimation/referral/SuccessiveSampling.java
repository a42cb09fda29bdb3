package org.veladora.estimation.referral;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Successive sampling: each person counts as one over the probability of being in a sample drawn
/// one by one, without replacement, in proportion to degree, from a population of known size (Gile
/// 2011).
///
/// The population's degrees N_k and the probabilities pi_k of people of degree k depend on each
/// other and are found in turns, from `N_k` in proportion to `n_k / k`:
///
/// ```
/// pi_k = 1 - exp(-k t),  t so that sum over k of N_k pi_k = n
/// N_k in proportion to n_k / pi_k, adding up to the population
/// ```
///
/// The first line is the limit of successive sampling for large populations (Rosén 1972, Asymptotic
/// theory for successive sampling with varying probabilities without replacement, Annals of
/// Mathematical Statistics 43: 373-397, 748-776). Gile estimates pi_k by simulated samples instead;
/// the limit has no simulation error and is off by the order of one over the population: less than
/// the simulation error of 2,000 samples from 1,000 people. With an ever larger population it is
/// RDS-II, with a population no larger than the sample everybody counts alike.
///
/// In a resample the share of the population that is sampled stays that of the sample, whatever the
/// size of the resample.
///
/// @param population everybody, more than the sample
record SuccessiveSampling(long population) implements ShareRule {
  /// Turns after which it is given up.
  private static final int MOST_TURNS = 1000;

  /// Degrees have been found when no number of people moves by more than this share.
  private static final double TOLERANCE = 1e-10;

  private static final int MOST_STEPS = 200;

  /// Newton's method has ended when t moves by no more than this share.
  private static final double STILL = 1e-13;

  @Override
  public String id() {
    return "ss";
  }

  @Override
  public Optional<double[]> findShares(Chains chains, Draw draw) {
    Map<Double, Double> people = new TreeMap<>();
    double drawn = 0;
    for (int person = 0; person < chains.size(); person++) {
      people.merge(chains.degree(person), draw.times()[person], Double::sum);
      drawn += draw.times()[person];
    }
    people.values().removeIf(count -> count == 0);
    double[] degrees = people.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    double[] sampled = people.values().stream().mapToDouble(Double::doubleValue).toArray();
    double share = chains.size() / (population * drawn);
    for (int at = 0; at < sampled.length; at++) {
      sampled[at] *= share;
    }
    OptionalDouble time = findTime(degrees, sampled, (double) chains.size() / population);
    return time.isEmpty()
        ? Optional.empty()
        : ShareRule.findWeighted(chains, draw, weights(chains, time.getAsDouble()));
  }

  private static double[] weights(Chains chains, double time) {
    double[] weights = new double[chains.size()];
    for (int person = 0; person < weights.length; person++) {
      weights[person] = 1 / -Math.expm1(-chains.degree(person) * time);
    }
    return weights;
  }

  /// The t at which population and probabilities agree; empty where they do not settle.
  ///
  /// @param sampled people by degree, as shares of the population
  /// @param fraction their sum
  private static OptionalDouble findTime(double[] degrees, double[] sampled, double fraction) {
    double[] all = new double[degrees.length];
    for (int at = 0; at < all.length; at++) {
      all[at] = sampled[at] / degrees[at];
    }
    norm(all);
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      double time = time(degrees, all, fraction);
      double[] next = new double[all.length];
      for (int at = 0; at < next.length; at++) {
        next[at] = sampled[at] / -Math.expm1(-degrees[at] * time);
      }
      norm(next);
      double moved = 0;
      for (int at = 0; at < next.length; at++) {
        moved = Math.max(moved, Math.abs(next[at] / all[at] - 1));
      }
      all = next;
      if (moved < TOLERANCE) {
        return OptionalDouble.of(time(degrees, all, fraction));
      }
    }
    return OptionalDouble.empty();
  }

  private static void norm(double[] shares) {
    double total = 0;
    for (double share : shares) {
      total += share;
    }
    for (int at = 0; at < shares.length; at++) {
      shares[at] /= total;
    }
  }

  /// Newton's method from 0: the sampled fraction is concave in t, so it comes from below.
  private static double time(double[] degrees, double[] all, double fraction) {
    double time = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      double missing = fraction;
      double slope = 0;
      for (int at = 0; at < degrees.length; at++) {
        double left = Math.exp(-degrees[at] * time);
        missing -= all[at] * (1 - left);
        slope += all[at] * degrees[at] * left;
      }
      double further = missing / slope;
      time += further;
      if (!(further > STILL * time)) {
        break;
      }
    }
    return time;
  }
}
