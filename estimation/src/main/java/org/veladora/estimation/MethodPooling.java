package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.Refusal;

/// Pools what the draws give by one method.
///
/// @param plan what was asked
/// @param method stable id of the method
/// @param outcomes what each draw gives, in order
record MethodPooling(EstimationPlan plan, String method, List<PointOutcome> outcomes) {
  /// Above this share of refusing draws, or of replicates without an estimate, all is refused.
  static final double MOST_REFUSED = 0.05;

  MethodPooling {
    outcomes = List.copyOf(outcomes);
  }

  /// The draws that have a point.
  List<Point> points() {
    return outcomes.stream().filter(Point.class::isInstance).map(Point.class::cast).toList();
  }

  /// Why the draws together give nothing: all refuse, or more than 5 % do.
  Optional<Refusal> findRefusal() {
    List<Refusal> refusals = new ArrayList<>();
    for (PointOutcome outcome : outcomes) {
      if (outcome instanceof PointOutcome.None(Refusal refusal)) {
        refusals.add(refusal);
      }
    }
    if (refusals.size() == outcomes.size()) {
      return Optional.of(refusals.getFirst());
    }
    return refusals.size() > MOST_REFUSED * outcomes.size()
        ? Optional.of(Refusals.refusedDraws(refusals.size(), outcomes.size(), refusals.getFirst()))
        : Optional.empty();
  }

  /// A method whose draws have distributions of their own: the interval is that of their mixture.
  MethodEstimate analytic() {
    Optional<Refusal> refusal = findRefusal();
    if (refusal.isPresent()) {
      return new MethodEstimate(method, refusal.get(), drawn(), 0);
    }
    Pooled pooled = new Pooled(points());
    double tail = (1 - plan.level()) / 2;
    List<String> diagnostics = firstDiagnostics();
    diagnostics.add("interval: " + points().getFirst().interval() + ", draws " + points().size());
    Estimate estimate =
        estimate(pooled, pooled.quantile(tail), pooled.quantile(1 - tail), diagnostics);
    return new MethodEstimate(method, estimate, drawn(), pooled.shareBetween(pooled.logVariance()));
  }

  /// A method with replicates: the interval is theirs.
  ///
  /// @param notes more to say of the estimate, one a line
  MethodEstimate resampled(Replicates replicates, List<String> notes) {
    Optional<Refusal> refusal = findRefusal();
    if (refusal.isEmpty() && replicates.countFailed() > MOST_REFUSED * replicates.size()) {
      refusal = Optional.of(Refusals.failedReplicates(replicates.countFailed(), replicates.size()));
    }
    if (refusal.isPresent()) {
      return new MethodEstimate(method, refusal.get(), drawn(), 0);
    }
    Pooled pooled = new Pooled(points());
    double tail = (1 - plan.level()) / 2;
    double low = replicates.quantile(tail, pooled.population());
    double high = replicates.quantile(1 - tail, pooled.population());
    if (Double.isInfinite(high)) {
      Refusal unbounded = Refusals.failedReplicates(replicates.countFailed(), replicates.size());
      return new MethodEstimate(method, unbounded, drawn(), 0);
    }
    List<String> diagnostics = firstDiagnostics();
    diagnostics.addAll(replicates.diagnostics());
    diagnostics.addAll(notes);
    Estimate estimate = estimate(pooled, low, high, diagnostics);
    double share = points().size() > 1 ? pooled.shareBetween(replicates.logVariance()) : 0;
    return new MethodEstimate(method, estimate, drawn(), share);
  }

  private Estimate estimate(Pooled pooled, double low, double high, List<String> diagnostics) {
    return new Estimate(
        pooled.population(),
        Math.min(low, pooled.population()),
        Math.max(high, pooled.population()),
        plan.level(),
        method,
        pooled.model(),
        diagnostics,
        plan.seed());
  }

  /// What the first draw says of itself, marked as such where there are others.
  private List<String> firstDiagnostics() {
    String mark = points().size() > 1 ? "first draw, " : "";
    List<String> diagnostics = new ArrayList<>();
    points().getFirst().diagnostics().forEach(line -> diagnostics.add(mark + line));
    return diagnostics;
  }

  private List<EstimateOrRefusal> drawn() {
    List<EstimateOrRefusal> drawn = new ArrayList<>();
    for (PointOutcome outcome : outcomes) {
      drawn.add(
          switch (outcome) {
            case Point point -> point.estimate(plan, method);
            case PointOutcome.None(Refusal refusal) -> refusal;
          });
    }
    return drawn;
  }
}
