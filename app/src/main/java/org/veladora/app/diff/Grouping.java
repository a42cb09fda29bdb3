package org.veladora.app.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.veladora.report.document.DifferenceOutcome;

/// The outcomes of all nodes under one linkage.
final class Grouping {
  private final int[] labelOf;
  private final int[] older;
  private final int[] newer;
  private final @Nullable DifferenceOutcome[] outcomes;

  /// Groups nodes.
  ///
  /// @param labels node -> any label from 0 to the number of nodes, exclusive; the same for the
  ///   same person
  /// @param ofPeople whether outcomes are of people, or of rows
  Grouping(Nodes nodes, int[] labels, boolean ofPeople) {
    this.labelOf = labels.clone();
    this.older = new int[labels.length];
    this.newer = new int[labels.length];
    this.outcomes = new @Nullable DifferenceOutcome[labels.length];
    count(nodes);
    int[] reused = joinReused(nodes);
    for (int node = 0; node < labelOf.length; node++) {
      int label = labelOf[node];
      outcomes[label] =
          reused[label] > 0 ? DifferenceOutcome.ID_REUSED : outcome(nodes, node, label, ofPeople);
    }
  }

  private void count(Nodes nodes) {
    Arrays.fill(older, 0);
    Arrays.fill(newer, 0);
    for (int node = 0; node < labelOf.length; node++) {
      older[labelOf[node]] += nodes.hasOlder(node) ? 1 : 0;
      newer[labelOf[node]] += nodes.hasNewer(node) ? 1 : 0;
    }
  }

  /// Where a number was used again and neither of its people has a record in the other cut, both
  /// are one outcome.
  ///
  /// @return label -> 1 where it is such an outcome, else 0
  private int[] joinReused(Nodes nodes) {
    int[] reused = new int[labelOf.length];
    List<Pairs.SameId> ids = nodes.source().reused();
    if (ids.isEmpty()) {
      return reused;
    }
    int[] olderLabel = new int[nodes.source().older().size()];
    int[] newerLabel = new int[nodes.source().newer().size()];
    for (int node = 0; node < labelOf.length; node++) {
      if (nodes.hasOlder(node)) {
        olderLabel[nodes.older(node)] = labelOf[node];
      }
      if (nodes.hasNewer(node)) {
        newerLabel[nodes.newer(node)] = labelOf[node];
      }
    }
    Joined joined = new Joined(labelOf.length);
    for (Pairs.SameId id : ids) {
      int left = olderLabel[id.older()];
      int right = newerLabel[id.newer()];
      if (newer[left] == 0 && older[right] == 0) {
        joined.join(left, right);
        reused[left] = 1;
      }
    }
    for (int label = 0; label < reused.length; label++) {
      reused[joined.of(label)] |= reused[label];
    }
    for (int node = 0; node < labelOf.length; node++) {
      labelOf[node] = joined.of(labelOf[node]);
    }
    count(nodes);
    return reused;
  }

  private DifferenceOutcome outcome(Nodes nodes, int node, int label, boolean ofPeople) {
    int before = older[label];
    int after = newer[label];
    if (after == 0) {
      return ofPeople ? DifferenceOutcome.REMOVED : DifferenceOutcome.ONLY_OLD;
    }
    if (before == 0) {
      return ofPeople ? DifferenceOutcome.APPEARED : DifferenceOutcome.ONLY_NEW;
    }
    if (before == after) {
      return before == 1 && nodes.step(node) == Step.EQUAL_ROW
          ? DifferenceOutcome.UNCHANGED
          : DifferenceOutcome.CHANGED;
    }
    return before > after ? DifferenceOutcome.MERGED : DifferenceOutcome.SPLIT;
  }

  int label(int node) {
    return labelOf[node];
  }

  /// The outcome of a label that a node has.
  DifferenceOutcome outcome(int label) {
    return Objects.requireNonNull(outcomes[label]);
  }

  /// Records of the old cut that have an outcome.
  long older(DifferenceOutcome outcome) {
    return sum(older, outcome);
  }

  /// Records of the new cut that have an outcome.
  long newer(DifferenceOutcome outcome) {
    return sum(newer, outcome);
  }

  private long sum(int[] records, DifferenceOutcome outcome) {
    long sum = 0;
    for (int label = 0; label < outcomes.length; label++) {
      sum += outcomes[label] == outcome ? records[label] : 0;
    }
    return sum;
  }

  /// How many people, or rows, have an outcome.
  long count(DifferenceOutcome outcome) {
    long count = 0;
    for (int label = 0; label < outcomes.length; label++) {
      count += older[label] + newer[label] > 0 && outcomes[label] == outcome ? 1 : 0;
    }
    return count;
  }
}
