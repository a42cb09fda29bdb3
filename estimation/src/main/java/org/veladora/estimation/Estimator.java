package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.veladora.estimation.loglinear.LogLinearModel;
import org.veladora.figures.Captures;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;

/// Estimates how many people there are, on lists and on none, or refuses.
///
/// For everybody, and for each stratum by itself where there are several, it gives the documented
/// people, a lower bound, every method side by side and a range, pooled over the ways of linking.
/// Strata are never summed. People whose stratum is `unknown` are given one by multiple imputation
/// where other strata are known.
///
/// ```java
/// PopulationEstimate estimate =
///     Estimator.estimate(EstimationPlan.defaults(), draws, Progress.NONE, Cancel.NEVER);
/// ```
///
/// Deterministic: the same plan and draws give the same result on any number of threads. The cost
/// is that of the replicates, each some fits of O(iterations (lists 2^lists + effects^3)), plus as
/// much for every draw.
public final class Estimator {
  private Estimator() {}

  /// Estimates, from one or more ways of linking.
  ///
  /// @param plan what is asked
  /// @param draws captures under each way of linking, over the same lists; at least one
  /// @param progress told of replicates done, by stratum
  /// @param cancel asked between replicates
  /// @return the estimate; every number in it is an estimate or a refusal
  /// @throws IllegalArgumentException if there is no draw or the lists differ between draws
  /// @throws org.veladora.model.Cancelled if asked to stop
  public static PopulationEstimate estimate(
      EstimationPlan plan, List<Captures> draws, Progress progress, Cancel cancel) {
    if (draws.isEmpty()
        || draws.stream().anyMatch(draw -> !draw.lists().equals(draws.getFirst().lists()))) {
      throw new IllegalArgumentException("one draw or more, over the same lists, is expected");
    }
    List<Captures> stratified = Imputation.of(draws, plan.seed());
    List<String> names = Strata.names(stratified);
    List<LogLinearModel> pooled =
        ChosenModel.find(plan, draws.stream().map(draw -> Drawn.of(plan, draw, true)).toList())
            .map(model -> List.of(model.fit().model()))
            .orElse(List.of());
    List<StratumEstimates> strata = new ArrayList<>();
    for (String name : names.size() > 1 ? names : List.<String>of()) {
      List<Captures> within = stratified.stream().map(draw -> Strata.select(draw, name)).toList();
      strata.add(
          new StratumEstimator(plan, name, within, pooled, progress, cancel).estimate(List.of()));
    }
    StratumEstimates whole =
        new StratumEstimator(plan, Strata.ALL, draws, List.of(), progress, cancel).estimate(strata);
    return new PopulationEstimate(
        plan.scenario(),
        draws.getFirst().lists(),
        withWarnings(whole, strata, strata.isEmpty() ? 0 : Imputation.countUnknown(draws)),
        strata,
        plan.seed());
  }

  private static StratumEstimates withWarnings(
      StratumEstimates whole, List<StratumEstimates> strata, long imputed) {
    String refused =
        strata.stream()
            .filter(stratum -> stratum.range() instanceof Refusal)
            .map(StratumEstimates::stratum)
            .collect(Collectors.joining(", "));
    List<Problem> warnings = new ArrayList<>(whole.warnings());
    if (!refused.isEmpty()) {
      warnings.add(Problem.of("E108", refused));
    }
    if (imputed > 0) {
      warnings.add(Problem.of("E125", imputed));
    }
    return new StratumEstimates(
        whole.stratum(),
        whole.documented(),
        whole.lowerBound(),
        whole.methods(),
        whole.range(),
        whole.verdict(),
        warnings);
  }
}
