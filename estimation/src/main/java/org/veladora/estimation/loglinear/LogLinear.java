package org.veladora.estimation.loglinear;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.veladora.estimation.histories.HistoryCounts;

/// Fits hierarchical log-linear models to one set of counts by extended maximum likelihood.
///
/// Every cell is Poisson with mean `exp(sum of the effects within its history)`. Newton's method on
/// the effects, each step halved until the likelihood does not fall; it is strictly concave once
/// existence and identifiability are settled (they are checked first, exactly), so it converges
/// from anywhere. A fit that did not converge is an exception, never a number.
///
/// Deterministic. A fit costs O(iterations (lists 2^lists + effects^3)). Immutable.
public final class LogLinear {
  /// A fit did not converge: its numbers mean nothing.
  public static final class NotConverged extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String model;

    NotConverged(LogLinearModel model) {
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

  private final Table table;

  /// Prepares the counts. O(lists 2^lists).
  ///
  /// @param counts people by history
  /// @throws IllegalArgumentException if there are more than [LogLinearModel#MAX_LISTS] lists or
  ///   nobody is documented
  public LogLinear(HistoryCounts counts) {
    this.table = new Table(counts);
  }

  /// People on all lists of a mask.
  double overlap(int mask) {
    return table.overlaps[mask];
  }

  int lists() {
    return table.lists;
  }

  /// Whether the data can tell what a model asks.
  ///
  /// @param model the model, over the lists of the counts
  /// @return the verdict
  public Verdict judge(LogLinearModel model) {
    return Existence.judge(design(model), table);
  }

  /// Fits a model.
  ///
  /// @param model the model, over the lists of the counts
  /// @return the fit, or the verdict that there is none
  /// @throws NotConverged if the fit does not converge
  public FitOutcome fit(LogLinearModel model) {
    return fit(model, Effects.independent(table));
  }

  /// Fits a model, beginning at the effects of another.
  ///
  /// @param start effects that the model lacks are ignored
  FitOutcome fit(LogLinearModel model, Effects start) {
    Design design = design(model);
    Verdict verdict = Existence.judge(design, table);
    if (!(verdict instanceof Verdict.Exists)) {
      return new FitOutcome.NoFit(model, verdict);
    }
    Newton newton = new Newton(table);
    newton.start(design, start);
    if (!newton.climb()) {
      throw new NotConverged(model);
    }
    double variance = newton.constantVariance();
    if (!Double.isFinite(variance)) {
      throw new NotConverged(model);
    }
    return result(model, design, newton, variance);
  }

  private Design design(LogLinearModel model) {
    if (model.lists() != table.lists) {
      throw new IllegalArgumentException(
          "the model speaks of " + model.lists() + " lists, the counts of " + table.lists);
    }
    return Design.of(model, table.overlaps);
  }

  /// Fitted people on all lists of each mask.
  double[] fittedOverlaps(LogLinearFit fit) {
    double[] means = Effects.of(fit).logMeans();
    boolean[] possible = design(fit.model()).possible;
    Arrays.setAll(means, cell -> possible[cell] ? Math.exp(means[cell]) : 0);
    Table.sumOverSupersets(means);
    return means;
  }

  private LogLinearFit result(
      LogLinearModel model, Design design, Newton newton, double constantVariance) {
    Map<Integer, Double> effects = new LinkedHashMap<>();
    for (int effect : design.effects) {
      effects.put(effect, newton.effect(effect));
    }
    double saturated = 0;
    for (int cell = 1; cell < table.people.length; cell++) {
      double count = table.people[cell];
      saturated += count * table.logPeople[cell] - count - PoissonTail.logFactorial(count);
    }
    return new LogLinearFit(
        model,
        effects,
        Arrays.stream(design.infiniteEffects).boxed().toList(),
        table.total,
        Math.exp(newton.effect(0)),
        constantVariance,
        newton.deviance(),
        saturated - newton.deviance() / 2,
        design.parameters(),
        design.cells.length - design.effects.length,
        newton.iterations(),
        newton.largestResidual());
  }
}
