package org.veladora.estimation.loglinear;

import java.util.function.Supplier;
import org.veladora.model.Cancel;

/// Scores one design after the other by `deviance + penalty x parameters`, and no further than is
/// needed to tell whether it matters. Workspace for one thread.
final class Scorer {
  /// A climb for a score ends with the step whose largest change of an effect is below this; taking
  /// it leaves the square of it.
  private static final double STEP_TOLERANCE = 1e-6;

  /// A design that cannot win is scored until its deviance is known this closely.
  private static final double CLOSE = 0.01;

  /// After so many steps without end it is asked whether there is an end at all.
  private static final int SUSPICIOUS_STEPS = 8;

  private static final int MAX_STEPS = 60;

  private final Table table;
  private final double penalty;
  private final Cancel cancel;
  private final double slack;
  private final Effects independent;
  private final Newton newton;

  /// What is known of a design.
  ///
  /// @param floor no effects of the design have a deviance below this
  /// @param criterion deviance and penalties; infinite where the design cannot win or has no
  ///   extended maximum likelihood estimate
  /// @param unseen people on no list, where the criterion is finite
  /// @param effects where the climb ended
  record Score(double floor, double criterion, double unseen, Effects effects) {}

  /// What is asked of a design.
  ///
  /// @param start where the climb begins
  /// @param floor of a larger design, and so of this one
  /// @param leastParameters the fewest parameters of the designs that this one stands for
  /// @param limit what matters is below this
  record Question(Effects start, double floor, int leastParameters, double limit) {}

  /// @param penalty what a parameter costs
  /// @param cancel asked before each score
  Scorer(Table table, double penalty, Cancel cancel) {
    this.table = table;
    this.penalty = penalty;
    this.cancel = cancel;
    this.independent = Effects.independent(table);
    this.slack = 1e-9 + 1e-13 * table.total;
    this.newton = new Newton(table);
  }

  /// Criteria closer than this are the same.
  double slack() {
    return slack;
  }

  /// Effects of independent lists.
  Effects independent() {
    return independent;
  }

  double penalty() {
    return penalty;
  }

  /// Scores a design.
  ///
  /// @param model for the name in an exception
  /// @throws LogLinear.NotConverged if the design could win and has an estimate that the climb does
  ///   not reach
  Score score(Design design, Question question, Supplier<LogLinearModel> model) {
    cancel.check();
    newton.start(design, question.start());
    double floor = question.floor();
    double own = penalty * design.parameters();
    boolean ended = false;
    for (int steps = 0; steps < MAX_STEPS && !ended && newton.findStep(); steps++) {
      floor = Math.max(floor, newton.floor() - slack);
      if (floor + penalty * question.leastParameters() > question.limit() + slack) {
        return hopeless(floor);
      }
      boolean wins = floor + own <= question.limit() + slack;
      if (!wins && newton.deviance() - floor < CLOSE) {
        return hopeless(floor);
      }
      ended = newton.isLastStep(STEP_TOLERANCE);
      if (steps == SUSPICIOUS_STEPS && wins && !exists(design)) {
        return hopeless(floor);
      }
      if (!newton.advance()) {
        break;
      }
    }
    return conclude(design, question, floor, ended, model);
  }

  private Score conclude(
      Design design,
      Question question,
      double floor,
      boolean ended,
      Supplier<LogLinearModel> model) {
    double own = penalty * design.parameters();
    double least = ended ? newton.deviance() : floor;
    if (least + own > question.limit() + slack || !exists(design)) {
      return hopeless(floor);
    }
    if (!ended) {
      newton.start(design, independent);
      if (!newton.climb()) {
        throw new LogLinear.NotConverged(model.get());
      }
    }
    return new Score(floor, newton.deviance() + own, Math.exp(newton.effect(0)), newton.effects());
  }

  private Score hopeless(double floor) {
    return new Score(floor, Double.POSITIVE_INFINITY, Double.NaN, newton.effects());
  }

  private boolean exists(Design design) {
    return Existence.judge(design, table) instanceof Verdict.Exists;
  }
}
