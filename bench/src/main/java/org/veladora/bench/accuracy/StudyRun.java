package org.veladora.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.veladora.estimation.EstimationMethod;
import org.veladora.estimation.EstimationPlan;
import org.veladora.estimation.EstimationScope;
import org.veladora.estimation.Estimator;
import org.veladora.figures.Captures;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// What the estimator says of one invented population.
///
/// @param replicates of the bootstrap, shared among draws
record StudyRun(int replicates) {
  /// The range as it would be without the verdict.
  static final String UNJUDGED = "range, unjudged";

  /// The range that the verdict lets through.
  static final String JUDGED = "range, judged";

  private static final Set<EstimationMethod> CHAINS =
      Set.of(EstimationMethod.THRESHOLDED, EstimationMethod.LATENT_CLASS);

  /// The methods without chains, and the range.
  List<CoverageRow> quick(StudyWorld world, long seed) {
    Set<EstimationMethod> methods = new TreeSet<>(EstimationMethod.quick());
    methods.add(EstimationMethod.BIC_AVERAGE);
    List<Captures> draws = StudyPopulation.simulate(world, seed);
    EstimationPlan plan =
        EstimationPlan.defaults()
            .withSeed(seed)
            .withReplicates(replicates)
            .withScope(scope(methods));
    StratumEstimates judged = estimate(plan, draws);
    List<CoverageRow> rows = rows(world, seed, judged.methods());
    StratumEstimates unjudged =
        judged.range() instanceof Refusal
            ? estimate(plan.withScope(EstimationScope.LEAST).withJudged(false), draws)
            : judged;
    rows.add(CoverageRow.of(seed, UNJUDGED, world.crowd().people(), unjudged.range()));
    rows.add(CoverageRow.of(seed, JUDGED, world.crowd().people(), judged.range()));
    return rows;
  }

  /// The methods with chains.
  List<CoverageRow> chains(StudyWorld world, long seed) {
    EstimationPlan plan =
        EstimationPlan.defaults()
            .withSeed(seed)
            .withReplicates(EstimationPlan.MIN_REPLICATES)
            .withJudged(false)
            .withScope(scope(CHAINS));
    List<MethodEstimate> methods =
        estimate(plan, StudyPopulation.simulate(world, seed)).methods().stream()
            .filter(method -> CHAINS.stream().anyMatch(of -> of.id().equals(method.method())))
            .toList();
    return rows(world, seed, methods);
  }

  private static EstimationScope scope(Set<EstimationMethod> methods) {
    return new EstimationScope(methods, List.of(), List.of(), false);
  }

  private static List<CoverageRow> rows(StudyWorld world, long seed, List<MethodEstimate> methods) {
    List<CoverageRow> rows = new ArrayList<>();
    for (MethodEstimate method : methods) {
      rows.add(CoverageRow.of(seed, method.method(), world.crowd().people(), method.pooled()));
    }
    return rows;
  }

  private static StratumEstimates estimate(EstimationPlan plan, List<Captures> draws) {
    return Estimator.estimate(plan, draws, Progress.NONE, Cancel.NEVER).whole();
  }
}
