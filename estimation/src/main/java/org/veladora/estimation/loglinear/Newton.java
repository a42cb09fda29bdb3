package org.veladora.estimation.loglinear;

import java.util.Arrays;

/// Newton's method on the finite effects of a design, and at every step a proof of how much better
/// the fit can still become.
///
/// The proof: let mu be the present means, s the step and d its sum over the effects of a cell. The
/// step solves `A' diag(mu) A s = A' (n - mu)`, so the counts m = mu (1 + d) have the same
/// sufficient statistics as the data. Where no m is negative, weak duality of the Poisson
/// likelihood (its conjugate is `sum m log m - m`) says that no effects whatever, infinite ones
/// included, have a deviance below `2 sum n (log n - log mu) - 2 sum m log(1 + d)`. Near the best
/// fit that is as close as the next step (Boyd, Vandenberghe 2004, Convex Optimization, chapter 5).
///
/// Workspace of one climb at a time, for one thread.
final class Newton {
  /// A climb ends with the step whose largest change of an effect is below this.
  static final double STEP_TOLERANCE = 1e-9;

  /// It also ends where steps are nothing but rounding: the squared distance to the best fit in
  /// standard errors is below this and no longer falls.
  private static final double ROUNDED_DECREMENT = 1e-10;

  private static final int MAX_ITERATIONS = 200;
  private static final int MAX_HALVINGS = 60;
  private static final double SINGULAR = 1e-15;

  /// Counts of the proof may be this much below zero, as a share of the mean, and are then zero.
  private static final double ROUNDED_ZERO = 1e-12;

  /// What an inexactly kept statistic can change in the proof, per unit, besides its effect.
  private static final double EFFECT_RANGE = 20;

  private final Table table;
  private final Cholesky cholesky;
  private final double[] effects;
  private final double[] logMeans;
  private final double[] means;
  private final double[] fitted;
  private final double[] moves;
  private final double[] scratch;
  private final double[] nextLogs;
  private final double[] step;
  private Design design;
  private double sum;
  private double nextSum;
  private double deviance;
  private double largest;
  private double decrement;
  private double earlierDecrement;
  private int iterations;

  /// @param table the counts of all climbs
  Newton(Table table) {
    int cells = table.people.length;
    this.table = table;
    this.cholesky = new Cholesky();
    this.effects = new double[cells];
    this.logMeans = new double[cells];
    this.means = new double[cells];
    this.fitted = new double[cells];
    this.moves = new double[cells];
    this.scratch = new double[cells];
    this.nextLogs = new double[cells];
    this.step = new double[cells];
    this.design = Design.of(new int[0], table.overlaps);
  }

  /// Begins a climb.
  ///
  /// @param start effects that the design lacks are ignored
  void start(Design next, Effects start) {
    design = next;
    Arrays.fill(effects, 0);
    for (int effect : design.effects) {
      effects[effect] = start.get(effect);
    }
    begin();
  }

  /// Begins a climb at the least squares fit to the logarithms of the counts, half a person added
  /// to each.
  ///
  /// @return false where that is no numbers
  private boolean startAtCounts() {
    Arrays.fill(fitted, 0);
    Arrays.fill(moves, 0);
    for (int cell : design.cells) {
      double mean = table.people[cell] + 0.5;
      fitted[cell] = mean;
      moves[cell] = mean * Math.log(mean);
    }
    Table.sumOverSupersets(fitted);
    Table.sumOverSupersets(moves);
    if (!cholesky.factor(fitted, design.effects, SINGULAR)) {
      return false;
    }
    for (int at = 0; at < design.effects.length; at++) {
      step[at] = moves[design.effects[at]];
    }
    cholesky.solve(step);
    Arrays.fill(effects, 0);
    for (int at = 0; at < design.effects.length; at++) {
      effects[design.effects[at]] = step[at];
    }
    begin();
    return Double.isFinite(deviance);
  }

  private void begin() {
    System.arraycopy(effects, 0, logMeans, 0, effects.length);
    Table.sumOverSubsets(logMeans);
    iterations = 0;
    decrement = Double.POSITIVE_INFINITY;
    deviance = evaluate(logMeans);
    takeMeans();
  }

  /// Climbs to the end, from where it stands or else from the counts.
  ///
  /// @return whether it got there
  boolean climb() {
    return climbOn() || (startAtCounts() && climbOn());
  }

  private boolean climbOn() {
    while (iterations < MAX_ITERATIONS) {
      if (!findStep()) {
        return false;
      }
      boolean last = isLastStep(STEP_TOLERANCE);
      if (!advance()) {
        return false;
      }
      if (last) {
        return true;
      }
    }
    return false;
  }

  /// Finds the next step.
  ///
  /// @return false where the information is singular or there are no numbers any more
  boolean findStep() {
    if (!cholesky.factor(fitted, design.effects, SINGULAR)) {
      return false;
    }
    int[] masks = design.effects;
    for (int at = 0; at < masks.length; at++) {
      step[at] = table.overlaps[masks[at]] - fitted[masks[at]];
      scratch[at] = step[at];
    }
    cholesky.solve(step);
    earlierDecrement = decrement;
    largest = 0;
    decrement = 0;
    Arrays.fill(moves, 0);
    for (int at = 0; at < masks.length; at++) {
      largest = Math.max(largest, Math.abs(step[at]));
      decrement += step[at] * scratch[at];
      moves[masks[at]] = step[at];
    }
    Table.sumOverSubsets(moves);
    return Double.isFinite(largest);
  }

  /// Whether the step just found is the last that is needed.
  ///
  /// @param tolerance largest change of an effect
  boolean isLastStep(double tolerance) {
    return largest < tolerance
        || (decrement < ROUNDED_DECREMENT && decrement > earlierDecrement / 4);
  }

  /// Takes the step just found, halved until the deviance does not rise.
  ///
  /// @return false if however small a step raises it
  boolean advance() {
    iterations++;
    double rounding = 1e-13 * table.total;
    double share = 1;
    for (int halving = 0; halving < MAX_HALVINGS; halving++, share /= 2) {
      for (int cell : design.cells) {
        nextLogs[cell] = logMeans[cell] + share * moves[cell];
      }
      double next = evaluate(nextLogs);
      if (next <= deviance + rounding) {
        deviance = next;
        for (int at = 0; at < design.effects.length; at++) {
          effects[design.effects[at]] += share * step[at];
        }
        for (int cell : design.cells) {
          logMeans[cell] = nextLogs[cell];
        }
        takeMeans();
        return true;
      }
    }
    return false;
  }

  /// A deviance below which no effects of the design get, proved by the step just found; minus
  /// infinity where it proves nothing.
  double floor() {
    double gain = 0;
    Arrays.fill(scratch, 0);
    for (int cell : design.cells) {
      double ratio = 1 + moves[cell];
      if (ratio < -ROUNDED_ZERO) {
        return Double.NEGATIVE_INFINITY;
      }
      if (ratio > 0) {
        scratch[cell] = means[cell] * ratio;
        gain += scratch[cell] * Math.log(ratio);
      }
    }
    Table.sumOverSupersets(scratch);
    double inexact = 0;
    for (int effect : design.effects) {
      double missed = Math.abs(scratch[effect] - table.overlaps[effect]);
      inexact += (Math.abs(effects[effect]) + EFFECT_RANGE) * missed;
    }
    double proven = deviance + 2 * (table.total - sum) - 2 * gain - 2 * inexact;
    return Double.isNaN(proven) ? Double.NEGATIVE_INFINITY : proven;
  }

  /// Means into `scratch`, their sum into `sum`.
  ///
  /// @return the deviance; infinite where it is no number
  private double evaluate(double[] logs) {
    double total = 0;
    double distance = 0;
    for (int cell : design.cells) {
      double mean = Math.exp(logs[cell]);
      scratch[cell] = mean;
      total += mean;
      double count = table.people[cell];
      if (count > 0) {
        distance += count * (table.logPeople[cell] - logs[cell]);
      }
    }
    double value = 2 * (distance - (table.total - total));
    if (!Double.isFinite(value)) {
      return Double.POSITIVE_INFINITY;
    }
    nextSum = total;
    return value;
  }

  private void takeMeans() {
    sum = nextSum;
    Arrays.fill(means, 0);
    Arrays.fill(fitted, 0);
    for (int cell : design.cells) {
      means[cell] = scratch[cell];
      fitted[cell] = scratch[cell];
    }
    Table.sumOverSupersets(fitted);
  }

  /// The present effects; a copy.
  Effects effects() {
    return new Effects(effects.clone());
  }

  double effect(int mask) {
    return effects[mask];
  }

  /// The present deviance.
  double deviance() {
    return deviance;
  }

  int iterations() {
    return iterations;
  }

  /// The largest difference between a sufficient statistic and its fitted value.
  double largestResidual() {
    double residual = 0;
    for (int effect : design.effects) {
      residual = Math.max(residual, Math.abs(table.overlaps[effect] - fitted[effect]));
    }
    return residual;
  }

  /// The variance of the constant at the present means.
  ///
  /// @return not a number where the information is singular
  double constantVariance() {
    if (!cholesky.factor(fitted, design.effects, SINGULAR)) {
      return Double.NaN;
    }
    double[] unit = new double[design.effects.length];
    unit[0] = 1;
    cholesky.solve(unit);
    return unit[0];
  }
}
