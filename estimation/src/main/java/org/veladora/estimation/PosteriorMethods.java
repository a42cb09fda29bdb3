package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.veladora.estimation.chains.ChainDiagnostics;
import org.veladora.estimation.decomposable.AveragingOutcome;
import org.veladora.estimation.decomposable.AveragingPlan;
import org.veladora.estimation.decomposable.DecomposableGraph;
import org.veladora.estimation.decomposable.GraphAverage;
import org.veladora.estimation.decomposable.GraphAveraging;
import org.veladora.estimation.decomposable.Mode;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.loglinear.LogLinearModel;
import org.veladora.estimation.thresholded.ThresholdOutcome;
import org.veladora.estimation.thresholded.ThresholdPlan;
import org.veladora.estimation.thresholded.ThresholdedEstimate;
import org.veladora.estimation.thresholded.Thresholding;
import org.veladora.figures.Refusal;
import org.veladora.model.Cancel;

/// The methods that believe a distribution, each applied to one draw.
final class PosteriorMethods {
  private static final int GRAPHS_SHOWN = 5;

  private PosteriorMethods() {}

  static PointOutcome decomposable(Drawn.Usable draw) {
    Held held = Held.of(draw);
    AveragingOutcome outcome =
        GraphAveraging.average(held.counts(), AveragingPlan.published(held.counts().lists()));
    return switch (outcome) {
      case GraphAverage average ->
          new PosteriorPoint(
              average.posterior(),
              average.modes().stream().map(Mode::people).toList(),
              average.graphs().isEmpty() ? "" : average.graphs().getFirst().graph().notation(),
              lines(held.lists(), average));
      case AveragingOutcome.NoAverage(AveragingOutcome.Reason reason) ->
          new PointOutcome.None(
              switch (reason) {
                case AveragingOutcome.Reason.TooFewLists _ -> Refusals.twoLists();
                case AveragingOutcome.Reason.TooManyLists(int lists) ->
                    Refusals.tooManyLists(lists, DecomposableGraph.MAX_LISTS);
                case AveragingOutcome.Reason.EmptyList(int list) ->
                    Refusals.emptyList(held.lists().get(list));
                case AveragingOutcome.Reason.NoOverlap _ -> Refusals.noOneTwice();
                case AveragingOutcome.Reason.CapCuts cuts ->
                    Refusals.capCuts(cuts.check().beyond());
              });
    };
  }

  static PointOutcome thresholded(Drawn.Usable draw, long seed, Cancel cancel) {
    Held held = Held.of(draw);
    return switch (Thresholding.estimate(held.counts(), ThresholdPlan.published(seed), cancel)) {
      case ThresholdedEstimate estimate ->
          new PosteriorPoint(
              estimate.posterior(),
              List.of(Math.round(estimate.posterior().quantile(0.5))),
              estimate.model().notation(),
              lines(held.lists(), estimate));
      case ThresholdOutcome.NoEstimate(ThresholdOutcome.Reason reason) ->
          new PointOutcome.None(
              switch (reason) {
                case ThresholdOutcome.Reason.TooFewLists _ -> Refusals.twoLists();
                case ThresholdOutcome.Reason.TooManyLists(int lists) ->
                    Refusals.tooManyLists(lists, LogLinearModel.MAX_LISTS);
                case ThresholdOutcome.Reason.EmptyList(int list) ->
                    Refusals.emptyList(held.lists().get(list));
                case ThresholdOutcome.Reason.Improper _ -> Refusals.noPosterior();
                case ThresholdOutcome.Reason.NoMode _ -> Refusals.noPosterior();
                case ThresholdOutcome.Reason.NotConverged(ChainDiagnostics worst) ->
                    chainsDisagree(worst);
              });
    };
  }

  private static Refusal chainsDisagree(ChainDiagnostics worst) {
    return Refusals.chainsDisagree(worst.rHat(), Math.min(worst.bulkEss(), worst.tailEss()));
  }

  private static List<String> lines(List<String> lists, ThresholdedEstimate estimate) {
    List<String> lines = new ArrayList<>();
    for (ThresholdedEstimate.PairEvidence pair : estimate.pairs()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: effect %.3f, deviation %.3f, %s%s",
              Names.of(lists, pair.mask()),
              pair.mean(),
              pair.deviation(),
              pair.stays() ? "stays" : "set to zero",
              pair.decided() ? "" : ", too close to the threshold to be sure"));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "chains: R-hat %.4f, effective sample %.0f (bulk) and %.0f (tails) of %d draws",
            estimate.estimating().rHat(),
            estimate.estimating().bulkEss(),
            estimate.estimating().tailEss(),
            estimate.draws()));
    return lines;
  }

  private static List<String> lines(List<String> lists, GraphAverage average) {
    List<String> lines = new ArrayList<>();
    for (Mode mode : average.modes()) {
      lines.add(
          String.format(
              Locale.ROOT, "mode: %d people, %.3f of the posterior", mode.people(), mode.share()));
    }
    for (GraphAverage.EdgeProbability edge : average.edges()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s depend on each other: probability %.3f (%.3f before)",
              lists.get(edge.first()) + " + " + lists.get(edge.second()),
              edge.probability(),
              edge.prior()));
    }
    average.graphs().stream()
        .limit(GRAPHS_SHOWN)
        .map(graph ->
            String.format(
                Locale.ROOT, "graph %s: %.3f", graph.graph().notation(), graph.probability()))
        .forEach(lines::add);
    lines.add(
        String.format(
            Locale.ROOT,
            "cap: %d people on no list; share of the posterior above it %.2g",
            average.cap().cap(),
            average.cap().beyond()));
    return lines;
  }

  /// The lists that hold people: a stratum may have none of some.
  record Held(List<String> lists, HistoryCounts counts) {
    static Held of(Drawn.Usable draw) {
      List<String> lists = new ArrayList<>(draw.lists());
      HistoryCounts counts = draw.counts();
      for (int list = counts.lists() - 1; list >= 0; list--) {
        if (counts.onAllOf(1L << list) == 0) {
          counts = counts.withoutList(list);
          lists.remove(list);
        }
      }
      return new Held(lists, counts);
    }
  }
}
