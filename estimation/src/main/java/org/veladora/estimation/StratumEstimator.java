package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.veladora.figures.Captures;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Estimates the people of one stratum by every method, from all draws.
final class StratumEstimator {
  /// Thresholds at which the stepwise estimate is shown beside that of the plan.
  private static final List<Double> THRESHOLDS = List.of(0.001, 0.01, 0.02, 0.05);

  private final EstimationPlan plan;
  private final String stratum;
  private final List<Captures> captures;
  private final List<Drawn> draws;

  /// @param captures the people of the stratum, one a draw
  /// @param everybody whether they are the whole
  StratumEstimator(
      EstimationPlan plan, String stratum, List<Captures> captures, boolean everybody) {
    this.plan = plan;
    this.stratum = stratum;
    this.captures = captures;
    this.draws = captures.stream().map(draw -> Drawn.of(plan, draw, everybody)).toList();
  }

  StratumEstimates estimate(Progress progress, Cancel cancel) {
    MethodPooling stepwise =
        pooling(Methods.STEPWISE, draw -> Methods.stepwise(draw, plan.threshold()));
    MethodEstimate chosen = resample(stepwise, progress, cancel);
    MethodEstimate chao = pooling(Methods.CHAO, Methods::chao).analytic();
    MethodEstimate independence = pooling(Methods.INDEPENDENCE, Methods::independence).analytic();
    List<MethodEstimate> others = new ArrayList<>();
    for (double threshold : THRESHOLDS) {
      if (threshold != plan.threshold()) {
        cancel.check();
        String method = Methods.STEPWISE + "-" + threshold;
        others.add(pooling(method, draw -> Methods.stepwise(draw, threshold)).analytic());
      }
    }
    EstimateOrRefusal range = Headline.of(plan, chosen, stepwise.points(), others, chao.pooled());
    List<MethodEstimate> methods = new ArrayList<>(List.of(independence, chosen));
    methods.addAll(others);
    methods.add(chao);
    return new StratumEstimates(
        stratum,
        captures.stream().map(Captures::documented).toList(),
        chao.pooled(),
        methods,
        range,
        Warnings.of(draws, stepwise.points(), methods));
  }

  private MethodEstimate resample(MethodPooling stepwise, Progress progress, Cancel cancel) {
    if (stepwise.findRefusal().isPresent()) {
      return stepwise.analytic();
    }
    return stepwise.resampled(Replicates.run(plan, stratum, draws, progress, cancel));
  }

  private MethodPooling pooling(String method, Function<Drawn.Usable, PointOutcome> apply) {
    List<PointOutcome> outcomes = new ArrayList<>();
    for (Drawn draw : draws) {
      outcomes.add(
          switch (draw) {
            case Drawn.Usable usable -> apply.apply(usable);
            case Drawn.Refused(var refusal) -> new PointOutcome.None(refusal);
          });
    }
    return new MethodPooling(plan, method, outcomes);
  }
}
