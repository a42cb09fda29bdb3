package org.veladora.estimation.decomposable;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All decomposable graphs of some lists, each as a smaller one and one edge more.
///
/// An edge ij added to a decomposable graph leaves it decomposable if and only if the lists S that
/// are neighbours of both separate i from j; S, i and j are then the only clique that holds the
/// edge. Every decomposable graph is reached so from the graph without edges (Frydenberg, Lauritzen
/// 1989, Decomposition of maximum likelihood in mixed graphical interaction models, Biometrika 76:
/// 539-555), and what the edge changes depends on i, j and S alone:
///
/// ```
/// weight(graph + ij) = weight(graph) m(S + i + j) m(S) / (m(S + i) m(S + j))
/// ```
///
/// Graph 0 has no edge; every other graph comes after its parent.
final class DecomposableGraphs {
  private static final Map<Integer, DecomposableGraphs> KNOWN = new ConcurrentHashMap<>();

  private final int lists;
  private final int[] positions;
  private final int[] stepNumbers;
  private final int[] edges;
  private final int[] parents;
  private final int[] steps;
  private final int[] stepPairs;
  private final int[] stepShared;
  private int graphs = 1;
  private int stepCount;

  /// All graphs of some lists. Found once, in O(lists^3 2^(lists (lists - 1) / 2)).
  ///
  /// @param lists 2 to 6
  static DecomposableGraphs of(int lists) {
    return KNOWN.computeIfAbsent(lists, DecomposableGraphs::new);
  }

  private DecomposableGraphs(int lists) {
    int pairs = lists * (lists - 1) / 2;
    this.lists = lists;
    this.positions = new int[1 << pairs];
    this.stepNumbers = new int[1 << (2 * lists)];
    this.edges = new int[1 << pairs];
    this.parents = new int[1 << pairs];
    this.steps = new int[1 << pairs];
    this.stepPairs = new int[pairs << (lists - 2)];
    this.stepShared = new int[pairs << (lists - 2)];
    Arrays.fill(positions, 1, positions.length, -1);
    Arrays.fill(stepNumbers, -1);
    for (int graph = 1; graph < positions.length; graph++) {
      reach(graph, neighbours(graph));
    }
  }

  /// Finds an edge that may be taken away, if there is one.
  private void reach(int graph, int[] neighbours) {
    for (int second = 1; second < lists; second++) {
      for (int first = 0; first < second; first++) {
        int parent = graph & ~(1 << DecomposableGraph.edge(first, second));
        int shared = neighbours[first] & neighbours[second];
        if (parent != graph
            && positions[parent] >= 0
            && !isJoined(neighbours, first, second, shared)) {
          record(graph, parent, 1 << first | 1 << second, shared);
          return;
        }
      }
    }
  }

  private void record(int graph, int parent, int pair, int shared) {
    int key = shared << lists | pair;
    if (stepNumbers[key] < 0) {
      stepPairs[stepCount] = pair;
      stepShared[stepCount] = shared;
      stepNumbers[key] = stepCount++;
    }
    positions[graph] = graphs;
    edges[graphs] = graph;
    parents[graphs] = positions[parent];
    steps[graphs++] = stepNumbers[key];
  }

  private int[] neighbours(int graph) {
    int[] neighbours = new int[lists];
    for (int second = 1; second < lists; second++) {
      for (int first = 0; first < second; first++) {
        int joined = graph >>> DecomposableGraph.edge(first, second) & 1;
        neighbours[first] |= joined << second;
        neighbours[second] |= joined << first;
      }
    }
    return neighbours;
  }

  /// Whether a way leads from one list to the other without their edge and without some lists.
  private static boolean isJoined(int[] neighbours, int first, int second, int without) {
    int reached = 1 << first;
    int open = neighbours[first] & ~without & ~(1 << second);
    while (open != 0) {
      int list = Integer.numberOfTrailingZeros(open);
      reached |= 1 << list;
      open = (open | (neighbours[list] & ~without)) & ~reached;
    }
    return (reached & 1 << second) != 0;
  }

  /// How many graphs there are: 2, 8, 61, 822 and 18,154 of 2 to 6 lists.
  int size() {
    return graphs;
  }

  DecomposableGraph graph(int at) {
    return new DecomposableGraph(lists, edges[at]);
  }

  boolean has(int at, int edge) {
    return (edges[at] & 1 << edge) != 0;
  }

  /// The graph without the edge by which a graph was reached.
  int parent(int at) {
    return parents[at];
  }

  /// The step from the parent, a number below [#countSteps].
  int step(int at) {
    return steps[at];
  }

  int countSteps() {
    return stepCount;
  }

  /// The mask of the two lists that a step joins.
  int stepPair(int step) {
    return stepPairs[step];
  }

  /// The mask of the lists that are neighbours of both.
  int stepShared(int step) {
    return stepShared[step];
  }
}
