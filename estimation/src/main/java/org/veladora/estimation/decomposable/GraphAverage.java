package org.veladora.estimation.decomposable;

import java.util.Comparator;
import java.util.List;
import org.veladora.estimation.posterior.Posterior;

/// What the lists say of the number of people, averaged over all graphs of dependence.
///
/// @param posterior of the number of people, documented and not, up to the cap
/// @param documented people on at least one list
/// @param modes the modes that matter, by people; with several, no single number speaks for the
///   posterior
/// @param graphs the most probable graphs, in descending order, down to [#LEAST_PROBABILITY]
/// @param edges each pair of lists, in ascending order of the edges' bits
/// @param cap what the cap takes away
public record GraphAverage(
    Posterior posterior,
    long documented,
    List<Mode> modes,
    List<GraphProbability> graphs,
    List<EdgeProbability> edges,
    CapCheck cap)
    implements AveragingOutcome {
  /// Graphs that are less probable are not listed.
  public static final double LEAST_PROBABILITY = 0.001;

  /// A graph and how probable it is.
  ///
  /// @param graph the graph
  /// @param probability after the lists are seen; before, all graphs are alike
  public record GraphProbability(DecomposableGraph graph, double probability) {}

  /// Two lists and how probably they depend on each other, given the others.
  ///
  /// @param first index of a list
  /// @param second index of a later list
  /// @param probability of the graphs that have the edge
  /// @param prior share of the graphs that have the edge: its probability before the lists are seen
  public record EdgeProbability(int first, int second, double probability, double prior) {}

  /// Copies the collections.
  public GraphAverage {
    modes = List.copyOf(modes);
    graphs = List.copyOf(graphs);
    edges = List.copyOf(edges);
  }

  /// The most probable number of people.
  ///
  /// @return people
  public long mode() {
    return modes.stream().max(Comparator.comparingDouble(Mode::probability)).orElseThrow().people();
  }
}
