package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.veladora.figures.Captures;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
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

  /// @param strata every stratum by itself, where this is everybody
  StratumEstimates estimate(List<StratumEstimates> strata, Progress progress, Cancel cancel) {
    MethodPooling stepwise =
        pooling(Methods.STEPWISE, draw -> Methods.stepwise(draw, plan.threshold()));
    Optional<Replicates> replicates =
        stepwise.findRefusal().isPresent()
            ? Optional.empty()
            : Optional.of(Replicates.run(plan, stratum, draws, progress, cancel));
    MethodEstimate chosen =
        replicates.isPresent() ? stepwise.resampled(replicates.get()) : stepwise.analytic();
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
    List<MethodEstimate> methods = new ArrayList<>(List.of(independence, chosen));
    methods.addAll(others);
    methods.add(chao);
    List<Problem> warnings = Warnings.of(draws, stepwise.points(), methods);
    Verdicts verdicts =
        Verdicts.of(
            new Verdicts.Evidence(
                plan,
                draws,
                chosen,
                replicates.map(each -> each.errorOfEnds(plan.level())).orElse(0.0),
                methods,
                warnings,
                Headline.of(plan, chosen, stepwise.points(), others, chao.pooled()),
                strata),
            cancel);
    return new StratumEstimates(
        stratum,
        captures.stream().map(Captures::documented).toList(),
        chao.pooled(),
        methods,
        verdicts.range(),
        verdicts.verdict(),
        warnings);
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
