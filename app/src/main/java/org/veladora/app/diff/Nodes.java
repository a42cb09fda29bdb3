package org.veladora.app.diff;

import java.util.List;

/// What is to be put into outcomes: a pair of records, one of each cut, or a record that is left.
/// Pairs come first, in the order of the old cut; then what is left of the old cut, then of the
/// new.
final class Nodes {
  private final int[] older;
  private final int[] newer;
  private final int pairs;
  private final Pairs source;

  Nodes(Pairs source) {
    this.source = source;
    List<Integer> olderLeft = source.listOlderLeft();
    List<Integer> newerLeft = source.listNewerLeft();
    this.pairs = source.older().size() - olderLeft.size();
    this.older = new int[pairs + olderLeft.size() + newerLeft.size()];
    this.newer = new int[older.length];
    int node = 0;
    for (int i = 0; i < source.older().size(); i++) {
      if (source.newerOf(i) != Pairs.NONE) {
        add(node++, i, source.newerOf(i));
      }
    }
    for (int i : olderLeft) {
      add(node++, i, Pairs.NONE);
    }
    for (int j : newerLeft) {
      add(node++, Pairs.NONE, j);
    }
  }

  private void add(int node, int i, int j) {
    older[node] = i;
    newer[node] = j;
  }

  int size() {
    return older.length;
  }

  /// How many pairs there are: the first nodes.
  int pairs() {
    return pairs;
  }

  /// Whether records are left in a cut.
  boolean hasLeft() {
    return pairs < size();
  }

  /// The record of the old cut, or [Pairs#NONE].
  int older(int node) {
    return older[node];
  }

  /// The record of the new cut, or [Pairs#NONE].
  int newer(int node) {
    return newer[node];
  }

  boolean hasOlder(int node) {
    return older[node] != Pairs.NONE;
  }

  boolean hasNewer(int node) {
    return newer[node] != Pairs.NONE;
  }

  /// The step that made a node.
  Step step(int node) {
    return hasOlder(node) ? source.stepOf(older[node]) : Step.NONE;
  }

  Pairs source() {
    return source;
  }
}
