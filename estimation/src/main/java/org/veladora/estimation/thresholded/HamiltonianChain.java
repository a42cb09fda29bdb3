package org.veladora.estimation.thresholded;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.veladora.model.Cancel;

/// One Markov chain on a posterior: Hamiltonian Monte Carlo in the round coordinates of its mode.
///
/// A step draws a normal momentum and follows Hamilton's equations by the leapfrog rule for a time
/// around a quarter of the period that a normal posterior would have, which makes the next point
/// nearly independent of the last; the time is drawn for each step, so that no direction comes back
/// to where it was. The new point is taken with the probability that keeps the posterior. In the
/// warm-up the length of a leapfrog is moved until [#ACCEPTANCE] of the points are taken; after it
/// nothing is adapted.
///
/// Sources: Neal (2011), MCMC using Hamiltonian dynamics, in Handbook of Markov Chain Monte Carlo,
/// chapter 5; Betancourt, Byrne, Girolami (2015), Optimizing the integrator step size for
/// Hamiltonian Monte Carlo, arXiv 1411.6669 (acceptance); Robbins, Monro (1951), Annals of
/// Mathematical Statistics 22: 400-407 (adaptation).
final class HamiltonianChain {
  /// The share of points that is aimed at.
  static final double ACCEPTANCE = 0.85;

  private static final double FIRST_LEAP = 0.5;
  private static final double LONGEST_LEAP = 1;
  private static final double QUARTER = Math.PI / 2;
  private static final double SHORTEST_LEAP = 0.02;
  private static final double SPREAD_OF_STARTS = 2;
  private static final double LOWEST_START = 4;
  private static final double SHRINKING = 0.8;
  private static final double DECAY = 0.6;
  private static final int CHECKED = 100;

  private final LogConcave posterior;
  private final Whitening whitening;
  private final RandomGenerator random;
  private final double[] effects;
  private final double[] effectsGradient;
  private double[] point;
  private double[] gradient;
  private double density;
  private double logLeap = Math.log(FIRST_LEAP);

  /// Starts a chain at a random point, more spread than the posterior.
  HamiltonianChain(LogConcave posterior, Whitening whitening, RandomGenerator random) {
    this.posterior = posterior;
    this.whitening = whitening;
    this.random = random;
    this.effects = new double[whitening.size()];
    this.effectsGradient = new double[whitening.size()];
    this.gradient = new double[whitening.size()];
    this.point = new double[whitening.size()];
    double lowest = evaluate(point, gradient) - LOWEST_START * point.length;
    Arrays.setAll(point, _ -> SPREAD_OF_STARTS * random.nextGaussian());
    density = evaluate(point, gradient);
    while (!(density >= lowest)) {
      Arrays.setAll(point, at -> SHRINKING * point[at]);
      density = evaluate(point, gradient);
    }
  }

  /// Runs the chain.
  ///
  /// @param warmUp steps that are thrown away
  /// @param draws steps that are kept
  /// @return effects by draw
  double[][] run(int warmUp, int draws, Cancel cancel) {
    cancel.check();
    for (int step = 1; step <= warmUp; step++) {
      double accepted = step();
      double moved = logLeap + Math.pow(step, -DECAY) * (accepted - ACCEPTANCE);
      logLeap = Math.clamp(moved, Math.log(SHORTEST_LEAP), Math.log(LONGEST_LEAP));
    }
    double[][] kept = new double[draws][];
    for (int draw = 0; draw < draws; draw++) {
      if (draw % CHECKED == 0) {
        cancel.check();
      }
      step();
      whitening.toEffects(point, effects);
      kept[draw] = effects.clone();
    }
    return kept;
  }

  /// One step; gives the probability with which its point was taken.
  private double step() {
    double leap = Math.exp(logLeap);
    double time = QUARTER * (0.5 + random.nextDouble());
    long leaps = Math.max(1, Math.round(time / leap));
    double[] momentum = new double[point.length];
    Arrays.setAll(momentum, _ -> random.nextGaussian());
    double energy = density - square(momentum) / 2;
    double[] next = point.clone();
    double[] slope = gradient.clone();
    double value = density;
    for (int each = 0; each < leaps && value > Double.NEGATIVE_INFINITY; each++) {
      push(momentum, slope, leap / 2);
      push(next, momentum, leap);
      value = evaluate(next, slope);
      push(momentum, slope, leap / 2);
    }
    double accepted = Math.min(1, Math.exp(value - square(momentum) / 2 - energy));
    if (!(accepted >= 0)) {
      return 0;
    }
    if (random.nextDouble() < accepted) {
      point = next;
      gradient = slope;
      density = value;
    }
    return accepted;
  }

  private double evaluate(double[] round, double[] slope) {
    whitening.toEffects(round, effects);
    double value = posterior.evaluate(effects, effectsGradient);
    whitening.toRound(effectsGradient);
    System.arraycopy(effectsGradient, 0, slope, 0, slope.length);
    return value;
  }

  private static void push(double[] moved, double[] by, double times) {
    for (int at = 0; at < moved.length; at++) {
      moved[at] += times * by[at];
    }
  }

  private static double square(double[] vector) {
    double sum = 0;
    for (double each : vector) {
      sum += each * each;
    }
    return sum;
  }
}
