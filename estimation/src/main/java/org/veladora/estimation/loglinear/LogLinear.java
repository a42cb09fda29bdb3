package org.veladora.estimation.loglinear;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.veladora.estimation.histories.HistoryCounts;

/// Fits log-linear models of pairs to one set of counts by extended maximum likelihood.
///
/// Every cell is Poisson with mean `exp(sum of the effects within its history)`. Newton's method on
/// the effects, each step halved until the likelihood does not fall; it is strictly concave once
/// existence and identifiability are settled (they are checked first, exactly), so it converges
/// from anywhere. A fit that did not converge is an exception, never a number.
///
/// Deterministic. A fit costs O(iterations (lists 2^lists + effects^3)). Immutable.
public final class LogLinear {
  /// The fit ends with the step whose largest change of an effect is below this.
  static final double STEP_TOLERANCE = 1e-9;

  private static final int MAX_ITERATIONS = 200;
  private static final int MAX_HALVINGS = 60;
  private static final double SINGULAR = 1e-15;

  /// A fit did not converge: its numbers mean nothing.
  public static final class NotConverged extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String model;

    NotConverged(PairModel model) {
      super("the fit of " + model.notation() + " did not converge");
      this.model = model.notation();
    }

    /// The model whose fit it was.
    ///
    /// @return its notation
    public String model() {
      return model;
    }
  }

  private final HistoryCounts counts;
  private final double[] people;
  private final double[] overlaps;
  private final boolean[] holdsPeople;

  /// Prepares the counts. O(lists 2^lists).
  ///
  /// @param counts people by history
  /// @throws IllegalArgumentException if there are more than [PairModel#MAX_LISTS] lists or nobody
  ///   is documented
  public LogLinear(HistoryCounts counts) {
    if (counts.lists() > PairModel.MAX_LISTS || counts.size() == 0) {
      throw new IllegalArgumentException(
          "models need 1 to " + PairModel.MAX_LISTS + " lists and somebody: " + counts.lists());
    }
    this.counts = counts;
    this.people = new double[1 << counts.lists()];
    this.holdsPeople = new boolean[people.length];
    for (int at = 0; at < counts.size(); at++) {
      people[(int) counts.history(at)] = counts.people(at);
      holdsPeople[(int) counts.history(at)] = true;
    }
    this.overlaps = people.clone();
    Design.sumOverSupersets(overlaps);
  }

  /// People on all lists of a mask.
  double overlap(int mask) {
    return overlaps[mask];
  }

  int lists() {
    return counts.lists();
  }

  /// Whether the data can tell what a model asks.
  ///
  /// @param model the model, over the lists of the counts
  /// @return the verdict
  public Verdict judge(PairModel model) {
    return Existence.judge(design(model), holdsPeople);
  }

  /// Fits a model.
  ///
  /// @param model the model, over the lists of the counts
  /// @return the fit, or the verdict that there is none
  /// @throws NotConverged if the fit does not converge
  public FitOutcome fit(PairModel model) {
    return fit(model, start());
  }

  /// Fits a model, beginning at the effects of another.
  ///
  /// @param start effects by mask; those that the model lacks are ignored
  FitOutcome fit(PairModel model, Map<Integer, Double> start) {
    Design design = design(model);
    Verdict verdict = Existence.judge(design, holdsPeople);
    if (!(verdict instanceof Verdict.Exists)) {
      return new FitOutcome.NoFit(model, verdict);
    }
    double[] effects =
        Arrays.stream(design.effects).mapToDouble(mask -> start.getOrDefault(mask, 0.0)).toArray();
    return new Newton(model, design, effects).climb();
  }

  private Design design(PairModel model) {
    if (model.lists() != counts.lists()) {
      throw new IllegalArgumentException(
          "the model speaks of " + model.lists() + " lists, the counts of " + counts.lists());
    }
    return Design.of(model, overlaps);
  }

  /// Effects of independent lists at a population that has not to be the best one.
  private Map<Integer, Double> start() {
    double population = Independence.findPopulation(counts).orElse(2.0 * counts.total());
    Map<Integer, Double> effects = new LinkedHashMap<>();
    double constant = Math.log(population);
    for (int list = 0; list < counts.lists(); list++) {
      double share = Math.min(overlaps[1 << list] / population, 1 - 1e-9);
      if (share > 0) {
        constant += Math.log1p(-share);
        effects.put(1 << list, Math.log(share) - Math.log1p(-share));
      }
    }
    effects.put(0, constant);
    return effects;
  }

  /// Fitted people on all lists of each mask.
  double[] fittedOverlaps(LogLinearFit fit) {
    Design design = design(fit.model());
    double[] effects = Arrays.stream(design.effects).mapToDouble(fit.effects()::get).toArray();
    double[] means = means(design, effects);
    Design.sumOverSupersets(means);
    return means;
  }

  private static double[] logMeans(Design design, double[] effects) {
    double[] logMeans = new double[design.possible.length];
    for (int at = 0; at < effects.length; at++) {
      logMeans[design.effects[at]] = effects[at];
    }
    Design.sumOverSubsets(logMeans);
    return logMeans;
  }

  private static double[] means(Design design, double[] effects) {
    double[] means = logMeans(design, effects);
    for (int cell = 0; cell < means.length; cell++) {
      means[cell] = design.possible[cell] ? Math.exp(means[cell]) : 0;
    }
    return means;
  }

  /// One climb of the likelihood.
  private final class Newton {
    private final PairModel model;
    private final Design design;
    private final double[] statistics;
    private double[] effects;
    private double[] fitted;
    private double logLikelihood;
    private int iterations;

    Newton(PairModel model, Design design, double[] start) {
      this.model = model;
      this.design = design;
      this.effects = start;
      this.statistics = Arrays.stream(design.effects).mapToDouble(mask -> overlaps[mask]).toArray();
      this.fitted = sums(start);
      this.logLikelihood = kernel(start, fitted);
    }

    LogLinearFit climb() {
      double largest = Double.POSITIVE_INFINITY;
      while (largest >= STEP_TOLERANCE) {
        if (iterations++ == MAX_ITERATIONS) {
          throw new NotConverged(model);
        }
        double[] step = information().solve(residuals());
        largest = Arrays.stream(step).map(Math::abs).max().orElse(0);
        advance(step);
      }
      return fit();
    }

    private void advance(double[] step) {
      double share = 1;
      for (int halving = 0; halving < MAX_HALVINGS; halving++, share /= 2) {
        double[] next = effects.clone();
        for (int at = 0; at < next.length; at++) {
          next[at] += share * step[at];
        }
        double[] nextFitted = sums(next);
        double value = kernel(next, nextFitted);
        double rounding = 1e-13 * (Math.abs(logLikelihood) + statistics[0]);
        if (value >= logLikelihood - rounding) {
          effects = next;
          fitted = nextFitted;
          logLikelihood = value;
          return;
        }
      }
      throw new NotConverged(model);
    }

    private Cholesky information() {
      Cholesky factor = new Cholesky(fitted, design.effects, SINGULAR);
      if (!factor.isDefinite()) {
        throw new NotConverged(model);
      }
      return factor;
    }

    private double[] residuals() {
      double[] residuals = statistics.clone();
      for (int at = 0; at < residuals.length; at++) {
        residuals[at] -= fitted[design.effects[at]];
      }
      return residuals;
    }

    private double[] sums(double[] at) {
      double[] means = means(design, at);
      Design.sumOverSupersets(means);
      return means;
    }

    /// Log-likelihood without the factorials; the value at a point whose means overflow is minus
    /// infinity.
    private double kernel(double[] at, double[] sums) {
      double value = -sums[0];
      for (int effect = 0; effect < at.length; effect++) {
        value += at[effect] * statistics[effect];
      }
      return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }

    private LogLinearFit fit() {
      Map<Integer, Double> byMask = new LinkedHashMap<>();
      for (int at = 0; at < effects.length; at++) {
        byMask.put(design.effects[at], effects[at]);
      }
      double[] unit = new double[effects.length];
      unit[0] = 1;
      double saturated = 0;
      double factorials = 0;
      for (double count : people) {
        saturated += count > 0 ? count * Math.log(count) - count : 0;
        factorials += PoissonTail.logFactorial(count);
      }
      return new LogLinearFit(
          model,
          byMask,
          design.infiniteEffects,
          counts.total(),
          Math.exp(effects[0]),
          information().solve(unit)[0],
          2 * (saturated - logLikelihood),
          logLikelihood - factorials,
          effects.length + design.infiniteEffects.size(),
          design.countPossible() - effects.length,
          iterations,
          Arrays.stream(residuals()).map(Math::abs).max().orElse(0));
    }
  }
}
