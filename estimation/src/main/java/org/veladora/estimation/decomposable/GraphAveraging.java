package org.veladora.estimation.decomposable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.veladora.estimation.decomposable.AveragingOutcome.NoAverage;
import org.veladora.estimation.decomposable.AveragingOutcome.Reason;
import org.veladora.estimation.decomposable.GraphAverage.EdgeProbability;
import org.veladora.estimation.decomposable.GraphAverage.GraphProbability;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.posterior.Posterior;

/// How many people there are, averaged over every decomposable graph of dependence between three to
/// six lists (Madigan, York 1997).
///
/// Each graph is a model: lists that no way joins are independent, and lists are independent given
/// those that separate them. All graphs weigh the same beforehand; the probabilities of histories
/// have a hyper-Dirichlet prior, so what a graph and a number of people weigh together is known in
/// closed form ([GraphWeights] has the formula). The sum over graphs and over every number of
/// people up to a cap is deterministic; there is no sampling.
///
/// It misleads where people are unequally easy to catch, for no graph knows that; and the prior
/// speaks where lists are small: graphs in which all lists depend on each other say nothing of the
/// unseen but what `perCell` and the prior of the number of people say, and their weight is the
/// posterior's long tail.
///
/// Deterministic. O(graphs (bends + log cap) + cap), where bends are the blocks that [Sweep] needs.
///
/// Sources: Madigan, York (1997), Bayesian methods for estimation of the size of a closed
/// population, Biometrika 84: 19-31; Dawid, Lauritzen (1993), Hyper Markov laws in the statistical
/// analysis of decomposable graphical models, Annals of Statistics 21: 1272-1317.
public final class GraphAveraging {
  /// The most of the whole posterior that a cap may cut off: a tenth of what lies above a 95 %
  /// interval.
  public static final double MOST_BEYOND = 0.0025;

  /// The share of the whole posterior above an automatic cap.
  public static final double AUTOMATIC = 1e-4;

  private static final int FEWEST_LISTS = 3;
  private static final int FIRST_MULTIPLE = 10;
  private static final long ENOUGH_VALUES = 1 << 21;

  private GraphAveraging() {}

  /// Averages over all graphs.
  ///
  /// @param counts people by history
  /// @param plan the priors and the cap
  /// @return the average, or why there is none
  public static AveragingOutcome average(HistoryCounts counts, AveragingPlan plan) {
    Optional<Reason> reason = findReason(counts);
    if (reason.isPresent()) {
      return new NoAverage(reason.get());
    }
    DecomposableGraphs graphs = DecomposableGraphs.of(counts.lists());
    GraphWeights weights = new GraphWeights(graphs, counts, plan.perCell(), plan.prior());
    Sweep sweep = new Sweep(weights, plan.leastUnseen());
    CapCheck check = sweep(sweep, weights, plan.cap());
    if (check.beyond() > MOST_BEYOND) {
      return new NoAverage(new Reason.CapCuts(check));
    }
    long least = counts.total() + plan.leastUnseen();
    double[] logWeights = sweep.logWeights();
    double logMass = sweep.logMass();
    double[] probabilities = Arrays.stream(logWeights).map(at -> Math.exp(at - logMass)).toArray();
    double[] graphProbabilities = sweep.graphProbabilities();
    return new GraphAverage(
        Posterior.ofLogWeights(least, logWeights),
        counts.total(),
        Modes.of(least, probabilities),
        listGraphs(graphs, graphProbabilities),
        listEdges(counts.lists(), graphs, graphProbabilities),
        check);
  }

  private static Optional<Reason> findReason(HistoryCounts counts) {
    if (counts.lists() < FEWEST_LISTS) {
      return Optional.of(new Reason.TooFewLists(counts.lists()));
    }
    if (counts.lists() > DecomposableGraph.MAX_LISTS) {
      return Optional.of(new Reason.TooManyLists(counts.lists()));
    }
    if (counts.onExactly(1) == counts.total()) {
      return Optional.of(new Reason.NoOverlap());
    }
    return IntStream.range(0, counts.lists())
        .filter(list -> counts.onAllOf(1L << list) == 0)
        .<Reason>mapToObj(Reason.EmptyList::new)
        .findFirst();
  }

  private static CapCheck sweep(Sweep sweep, GraphWeights weights, Cap cap) {
    return switch (cap) {
      case Cap.Unseen(long most) -> sweepTo(sweep, weights, most);
      case Cap.Automatic _ -> {
        long first = Math.min(FIRST_MULTIPLE * weights.documented(), Cap.MOST_VALUES);
        long last = Math.min(Math.max(first, ENOUGH_VALUES), Cap.MOST_VALUES);
        CapCheck check = sweepTo(sweep, weights, first);
        while (check.beyond() > AUTOMATIC && check.cap() < last) {
          check = sweepTo(sweep, weights, Math.min(2 * check.cap(), last));
        }
        yield check;
      }
    };
  }

  private static CapCheck sweepTo(Sweep sweep, GraphWeights weights, long cap) {
    sweep.extendTo(cap);
    Beyond beyond = new Beyond(weights);
    double multiple = beyond.multiple(cap, sweep.logMass());
    double share = multiple < Double.POSITIVE_INFINITY ? multiple / (1 + multiple) : 1;
    return new CapCheck(cap, share, beyond.exponent((double) cap));
  }

  private static List<GraphProbability> listGraphs(DecomposableGraphs graphs, double[] each) {
    return IntStream.range(0, graphs.size())
        .filter(graph -> each[graph] >= GraphAverage.LEAST_PROBABILITY)
        .mapToObj(graph -> new GraphProbability(graphs.graph(graph), each[graph]))
        .sorted(Comparator.comparingDouble(GraphProbability::probability).reversed())
        .toList();
  }

  private static List<EdgeProbability> listEdges(
      int lists, DecomposableGraphs graphs, double[] each) {
    List<EdgeProbability> edges = new ArrayList<>();
    for (int second = 1; second < lists; second++) {
      for (int first = 0; first < second; first++) {
        int edge = DecomposableGraph.edge(first, second);
        int[] having =
            IntStream.range(0, graphs.size()).filter(graph -> graphs.has(graph, edge)).toArray();
        double probability = Arrays.stream(having).mapToDouble(graph -> each[graph]).sum();
        edges.add(
            new EdgeProbability(
                first, second, Math.min(1, probability), having.length / (double) graphs.size()));
      }
    }
    return edges;
  }
}
