package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.veladora.estimation.chao.Chao;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.loglinear.Independence;
import org.veladora.estimation.loglinear.LogLinear;
import org.veladora.estimation.loglinear.LogLinearFit;
import org.veladora.estimation.loglinear.LogLinearModel;
import org.veladora.estimation.loglinear.Stepwise;

/// The methods, each applied to one draw.
final class Methods {
  static final String CHAO = "chao";
  static final String INDEPENDENCE = "independence";
  static final String STEPWISE = "stepwise";

  /// The methods that draw from chains.
  static final List<String> SAMPLED = List.of();

  /// The notation of the model without pairs, whatever the number of lists.
  static final String INDEPENDENT = "[1,2,...,k]";

  private Methods() {}

  static PointOutcome chao(Drawn.Usable draw) {
    Optional<Chao.Bound> found = Chao.findOfLists(draw.counts());
    if (found.isEmpty()) {
      return new PointOutcome.None(Refusals.noOneTwice());
    }
    Chao.Bound bound = found.get();
    double variance = bound.variance() * draw.designEffect();
    List<String> diagnostics =
        List.of("bound: (f1^2 - sum u_i^2) / (2 f2), uncorrected", effectLine(draw));
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
        List.of(effectLine(draw)));
  }

  /// Whether a model can be chosen at all.
  static boolean canChoose(Drawn.Usable draw) {
    return draw.countListsWithPeople() > 2 && draw.counts().lists() <= PairModel.MAX_LISTS;
  }

  /// The stepwise estimate with an interval that takes the chosen model for given.
  static PointOutcome stepwise(Drawn.Usable draw, double threshold) {
    if (draw.countListsWithPeople() == 2) {
      return new PointOutcome.None(Refusals.twoLists());
    }
    if (draw.counts().lists() > LogLinearModel.MAX_LISTS) {
      return new PointOutcome.None(
          Refusals.tooManyLists(draw.counts().lists(), LogLinearModel.MAX_LISTS));
    }
    try {
      Stepwise.Choice choice = Stepwise.choose(draw.counts(), threshold);
      if (choice.outcome() instanceof LogLinearFit fit) {
        double variance = fit.populationVariance() * draw.designEffect();
        return new AnalyticPoint(
            fit.documented(),
            fit.unseen(),
            variance,
            fit.model().notation(),
            choice.skipped().stream().map(pair -> names(draw.lists(), pair.mask())).toList(),
            diagnostics(draw, choice, fit));
      }
      return new PointOutcome.None(Refusals.noEstimate(INDEPENDENT));
    } catch (LogLinear.NotConverged fault) {
      return new PointOutcome.None(Refusals.notConverged(fault.model()));
    }
  }

  /// The stepwise estimate of a resample; infinite where there is none.
  static double stepwisePopulation(HistoryCounts resample, double threshold) {
    try {
      return Stepwise.choose(resample, threshold).outcome() instanceof LogLinearFit fit
          ? fit.population()
          : Double.POSITIVE_INFINITY;
    } catch (LogLinear.NotConverged _) {
      return Double.POSITIVE_INFINITY;
    }
  }

  /// The names of the lists of a mask, such as `A + C`.
  static String names(List<String> lists, int mask) {
    List<String> names = new ArrayList<>();
    for (int list = 0; list < lists.size(); list++) {
      if ((mask & 1 << list) != 0) {
        names.add(lists.get(list));
      }
    }
    return String.join(" + ", names);
  }

  private static List<String> diagnostics(
      Drawn.Usable draw, Stepwise.Choice choice, LogLinearFit fit) {
    List<String> lines = new ArrayList<>();
    lines.add("pairs added, in order: " + join(draw.lists(), choice.added()));
    lines.add("effects at minus infinity: " + join(draw.lists(), fit.infiniteEffects()));
    lines.add(
        "pairs asked for that no model can hold: "
            + join(draw.lists(), choice.skipped().stream().map(Stepwise.Skipped::mask).toList()));
    lines.add(
        String.format(
            Locale.ROOT,
            "deviance %.4f on %d degrees of freedom, AIC %.4f, BIC %.4f",
            fit.deviance(),
            fit.degreesOfFreedom(),
            fit.aic(),
            fit.bic()));
    lines.add("Newton steps of the last fit: " + fit.iterations());
    lines.add(effectLine(draw));
    return lines;
  }

  static String join(List<String> lists, List<Integer> masks) {
    return masks.isEmpty()
        ? "none"
        : String.join(", ", masks.stream().map(mask -> names(lists, mask)).toList());
  }

  private static String effectLine(Drawn.Usable draw) {
    return String.format(Locale.ROOT, "design effect of incidents: %.3f", draw.designEffect());
  }
}
