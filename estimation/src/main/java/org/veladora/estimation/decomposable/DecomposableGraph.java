package org.veladora.estimation.decomposable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A graph of dependence between lists: lists without an edge are independent of each other, given
/// the others.
///
/// It is decomposable where every cycle of four or more lists has a shortcut; then its model is the
/// product of its cliques over the product of what neighbouring cliques share.
///
/// @param lists number of lists, 2 to 6
/// @param edges bit set of edges: edge (i, j), i < j, is bit `j (j - 1) / 2 + i`
public record DecomposableGraph(int lists, int edges) {
  /// The most lists of a graph here: there are 18,154 decomposable graphs of six lists, and 617,675
  /// of seven.
  public static final int MAX_LISTS = 6;

  /// Checks the ranges. Whether the graph is decomposable is not checked: only such graphs are
  /// made.
  ///
  /// @throws IllegalArgumentException if there are too few or too many lists, or an edge names a
  ///   list that is not there
  public DecomposableGraph {
    if (lists < 2 || lists > MAX_LISTS || edges >>> (lists * (lists - 1) / 2) != 0) {
      throw new IllegalArgumentException(
          "a graph has 2 to " + MAX_LISTS + " lists and edges of these: " + lists + ", " + edges);
    }
  }

  /// Whether two lists are joined by an edge.
  ///
  /// @param first index of a list
  /// @param second index of another list
  /// @return true if they are
  public boolean has(int first, int second) {
    return (edges & 1 << edge(first, second)) != 0;
  }

  /// The largest sets of lists that are all joined to each other: each list is in one at least.
  ///
  /// @return bit masks of lists, in the order in which they are written
  public List<Integer> listCliques() {
    List<Integer> cliques = new ArrayList<>();
    for (int mask = 1; mask < 1 << lists; mask++) {
      if (isComplete(mask) && !isExtensible(mask)) {
        cliques.add(mask);
      }
    }
    cliques.sort((left, right) -> written(left).compareTo(written(right)));
    return cliques;
  }

  /// The graph by its cliques, lists numbered from 1, such as `[12,234,5]`.
  ///
  /// @return the notation
  public String notation() {
    return listCliques().stream()
        .map(DecomposableGraph::written)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private boolean isComplete(int mask) {
    for (int second = 1; second < lists; second++) {
      for (int first = 0; first < second; first++) {
        int pair = 1 << first | 1 << second;
        if ((mask & pair) == pair && !has(first, second)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isExtensible(int mask) {
    for (int list = 0; list < lists; list++) {
      if ((mask & 1 << list) == 0 && isComplete(mask | 1 << list)) {
        return true;
      }
    }
    return false;
  }

  private static String written(int mask) {
    StringBuilder digits = new StringBuilder();
    for (int list = 0; list < MAX_LISTS; list++) {
      if ((mask & 1 << list) != 0) {
        digits.append(list + 1);
      }
    }
    return digits.toString();
  }

  /// The bit of an edge.
  static int edge(int first, int second) {
    int low = Math.min(first, second);
    int high = Math.max(first, second);
    return high * (high - 1) / 2 + low;
  }
}
