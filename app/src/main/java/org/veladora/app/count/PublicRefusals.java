package org.veladora.app.count;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Problem;

/// No public number where the owner has none. The owner's reason may hold true counts, so the
/// public refusal is its own.
final class PublicRefusals {
  private static final Refusal REFUSED = new Refusal(Problem.of("N104"), List.of());

  private PublicRefusals() {}

  /// The estimates from released cells, refused where the owner's are.
  static PopulationEstimate asTheOwners(PopulationEstimate released, StratumEstimates owner) {
    Set<String> refused =
        owner.methods().stream()
            .filter(method -> method.pooled() instanceof Refusal)
            .map(MethodEstimate::method)
            .collect(Collectors.toSet());
    StratumEstimates whole = released.whole();
    return new PopulationEstimate(
        released.scenario(),
        released.lists(),
        new StratumEstimates(
            whole.stratum(),
            whole.documented(),
            as(whole.lowerBound(), owner.lowerBound()),
            whole.methods().stream()
                .map(method -> refused.contains(method.method()) ? refused(method) : method)
                .toList(),
            as(whole.range(), owner.range()),
            EstimateVerdict.NONE,
            whole.warnings()),
        List.of(),
        released.seed());
  }

  private static EstimateOrRefusal as(EstimateOrRefusal released, EstimateOrRefusal owner) {
    return owner instanceof Refusal && !(released instanceof Refusal) ? REFUSED : released;
  }

  private static MethodEstimate refused(MethodEstimate method) {
    return method.pooled() instanceof Refusal
        ? method
        : new MethodEstimate(method.method(), REFUSED, List.of(REFUSED), 0);
  }
}
