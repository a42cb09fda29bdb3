package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.veladora.estimation.loglinear.BestModels;
import org.veladora.estimation.loglinear.Criterion;
import org.veladora.estimation.loglinear.Downhill;
import org.veladora.estimation.loglinear.FitOutcome;
import org.veladora.estimation.loglinear.LogLinear;
import org.veladora.estimation.loglinear.LogLinearFit;
import org.veladora.estimation.loglinear.LogLinearModel;
import org.veladora.estimation.loglinear.ModelRule;
import org.veladora.estimation.loglinear.Stepwise;
import org.veladora.model.Cancel;

/// The log-linear methods, each applied to one draw. Intervals take the model for given.
final class ModelMethods {
  /// The most lists of an effect, in methods that are about pairs.
  static final int PAIRS = 2;

  /// How many models are averaged.
  static final int AVERAGED = 10;

  private ModelMethods() {}

  static boolean canChoose(Drawn.Usable draw) {
    return draw.countListsWithPeople() > 2 && draw.counts().lists() <= LogLinearModel.MAX_LISTS;
  }

  static PointOutcome stepwise(Drawn.Usable draw, double threshold) {
    return chosen(
        draw,
        () -> {
          Stepwise.Choice choice = Stepwise.choose(draw.counts(), threshold);
          List<String> lines = new ArrayList<>();
          lines.add("pairs added, in order: " + Names.join(draw.lists(), choice.added()));
          List<Integer> skipped = choice.skipped().stream().map(Stepwise.Skipped::mask).toList();
          lines.add("pairs asked for that no model can hold: " + Names.join(draw.lists(), skipped));
          List<String> unheld = skipped.stream().map(pair -> Names.of(draw.lists(), pair)).toList();
          return point(draw, choice.outcome(), unheld, lines);
        });
  }

  static PointOutcome downhill(Drawn.Usable draw, Cancel cancel) {
    return chosen(
        draw,
        () -> {
          Downhill.Path path =
              Downhill.search(draw.counts(), Criterion.BIC, draw.counts().lists() - 1, cancel);
          String steps = "models on the way: " + path.steps().size();
          return point(draw, path.outcome(), List.of(), List.of(steps));
        });
  }

  /// The best of all models, or the average of the best.
  ///
  /// @param order the most lists of an effect
  static PointOutcome best(Drawn.Usable draw, int order, int averaged, Cancel cancel) {
    return chosen(
        draw,
        () ->
            switch (BestModels.search(draw.counts(), Criterion.BIC, order, averaged, cancel)) {
              case BestModels.Ranking ranking ->
                  averaged == 1 ? bestPoint(draw, ranking) : averagePoint(draw, ranking);
              case BestModels.NoneAdmissible none ->
                  new PointOutcome.None(Refusals.noneAdmissible(none.models()));
              case BestModels.TooManyModels many ->
                  new PointOutcome.None(
                      Refusals.tooManyModels(many.lists(), many.order(), many.possibleOrder()));
            });
  }

  /// A model that is given.
  static PointOutcome fixed(Drawn.Usable draw, LogLinearModel model) {
    return chosen(
        draw, () -> point(draw, new LogLinear(draw.counts()).fit(model), List.of(), List.of()));
  }

  private static PointOutcome chosen(Drawn.Usable draw, Supplier<PointOutcome> method) {
    if (draw.countListsWithPeople() == 2) {
      return new PointOutcome.None(Refusals.twoLists());
    }
    if (!canChoose(draw)) {
      return new PointOutcome.None(
          Refusals.tooManyLists(draw.counts().lists(), LogLinearModel.MAX_LISTS));
    }
    try {
      return method.get();
    } catch (LogLinear.NotConverged fault) {
      return new PointOutcome.None(Refusals.notConverged(fault.model()));
    }
  }

  private static PointOutcome bestPoint(Drawn.Usable draw, BestModels.Ranking ranking) {
    return point(
        draw,
        ranking.best().getFirst().fit(),
        List.of(),
        List.of("models: " + ranking.models() + ", admissible: " + ranking.admissible()));
  }

  private static PointOutcome averagePoint(Drawn.Usable draw, BestModels.Ranking ranking) {
    double mean = ranking.population();
    double variance = 0;
    List<String> lines = new ArrayList<>();
    for (BestModels.Ranked ranked : ranking.best()) {
      double distance = ranked.fit().population() - mean;
      double within = ranked.fit().populationVariance() * draw.designEffect();
      variance += ranked.weight() * (within + distance * distance);
      lines.add(
          String.format(
              Locale.ROOT,
              "%s weight %.4f, BIC %.4f, people %.1f",
              ranked.fit().model().notation(),
              ranked.weight(),
              ranked.criterion(),
              ranked.fit().population()));
    }
    lines.add(effectLine(draw));
    return new AnalyticPoint(
        draw.counts().total(),
        mean - draw.counts().total(),
        variance,
        "average of " + ranking.best().size(),
        List.of(),
        lines);
  }

  private static PointOutcome point(
      Drawn.Usable draw, FitOutcome outcome, List<String> unheld, List<String> lines) {
    if (outcome instanceof LogLinearFit fit) {
      List<String> diagnostics = new ArrayList<>(lines);
      diagnostics.add(
          "effects at minus infinity: " + Names.join(draw.lists(), fit.infiniteEffects()));
      diagnostics.add(
          String.format(
              Locale.ROOT,
              "deviance %.4f on %d degrees of freedom, AIC %.4f, BIC %.4f",
              fit.deviance(),
              fit.degreesOfFreedom(),
              fit.aic(),
              fit.bic()));
      diagnostics.add("Newton steps of the last fit: " + fit.iterations());
      diagnostics.add(effectLine(draw));
      return new AnalyticPoint(
          fit.documented(),
          fit.unseen(),
          fit.populationVariance() * draw.designEffect(),
          fit.model().notation(),
          unheld,
          diagnostics);
    }
    FitOutcome.NoFit none = (FitOutcome.NoFit) outcome;
    return new PointOutcome.None(Refusals.noEstimate(none.model().notation()));
  }

  static String effectLine(Drawn.Usable draw) {
    return String.format(Locale.ROOT, "design effect of incidents: %.3f", draw.designEffect());
  }

  /// How a method chooses its model again in a resample; whether that is feasible is asked of
  /// [#best] first.
  static ModelRule rule(EstimationMethod method, double threshold, int lists) {
    return switch (method) {
      case STEPWISE -> new ModelRule.ByPValue(threshold);
      case DOWNHILL -> new ModelRule.GoingDownhill(Criterion.BIC, lists - 1);
      case BIC -> new ModelRule.BestOfAll(Criterion.BIC, PAIRS, 1);
      case BIC_ALL -> new ModelRule.BestOfAll(Criterion.BIC, lists - 1, 1);
      case BIC_AVERAGE -> new ModelRule.BestOfAll(Criterion.BIC, PAIRS, AVERAGED);
      case INDEPENDENCE, DECOMPOSABLE, THRESHOLDED, LATENT_CLASS, CHAO ->
          throw new IllegalArgumentException("no model is chosen by " + method.id());
    };
  }
}
