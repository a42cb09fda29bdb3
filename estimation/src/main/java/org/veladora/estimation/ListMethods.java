package org.veladora.estimation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.veladora.estimation.chao.Chao;
import org.veladora.estimation.loglinear.Independence;

/// The methods that choose no model, each applied to one draw.
final class ListMethods {
  /// The notation of the model without pairs, whatever the number of lists.
  static final String INDEPENDENT = "[1,2,...,k]";

  private ListMethods() {}

  static PointOutcome chao(Drawn.Usable draw) {
    Optional<Chao.Bound> found = Chao.findOfLists(draw.counts());
    if (found.isEmpty()) {
      return new PointOutcome.None(Refusals.noOneTwice());
    }
    Chao.Bound bound = found.get();
    double variance = bound.variance() * draw.designEffect();
    List<String> diagnostics =
        List.of("bound: (f1^2 - sum u_i^2) / (2 f2), uncorrected", ModelMethods.effectLine(draw));
    return new AnalyticPoint(
        bound.documented(), bound.unseen(), variance, "M_th", List.of(), diagnostics);
  }

  static PointOutcome independence(Drawn.Usable draw) {
    OptionalDouble population = Independence.findPopulation(draw.counts());
    if (population.isEmpty()) {
      return new PointOutcome.None(Refusals.noEstimate(INDEPENDENT));
    }
    double variance =
        Independence.variance(draw.counts(), population.getAsDouble()) * draw.designEffect();
    return new AnalyticPoint(
        draw.counts().total(),
        population.getAsDouble() - draw.counts().total(),
        variance,
        INDEPENDENT,
        List.of(),
        List.of(ModelMethods.effectLine(draw)));
  }
}
