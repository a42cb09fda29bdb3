package org.veladora.app.diff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.veladora.linkage.LinkageDraw;

/// Who is who, as the differences take it: the default linkage, mended where it leaves a record
/// without any of the other cut though most draws find one. That is so where two equally alike
/// records of the other cut have half of the probability each.
final class SettledLabels {
  private static final int NOBODY = -1;

  private final Nodes nodes;
  private final CutLinkage linkage;
  private final int[] labels;
  private final int[] first;
  private final boolean[] hasOlder;
  private final boolean[] hasNewer;

  private SettledLabels(Nodes nodes, CutLinkage linkage) {
    this.nodes = nodes;
    this.linkage = linkage;
    this.labels = linkage.labels(linkage.result().defaultLinkage(), nodes);
    this.first = new int[labels.length];
    this.hasOlder = new boolean[labels.length];
    this.hasNewer = new boolean[labels.length];
    for (int node = labels.length - 1; node >= 0; node--) {
      first[labels[node]] = node;
      hasOlder[labels[node]] |= nodes.hasOlder(node);
      hasNewer[labels[node]] |= nodes.hasNewer(node);
    }
  }

  /// The labels.
  ///
  /// @return node -> label from 0 to the number of nodes, exclusive
  static int[] of(Nodes nodes, CutLinkage linkage) {
    return new SettledLabels(nodes, linkage).settled();
  }

  private int[] settled() {
    Map<Integer, Map<Integer, Integer>> found = new TreeMap<>();
    for (LinkageDraw draw : linkage.result().draws()) {
      tally(linkage.labels(draw, nodes), found);
    }
    Joined joined = new Joined(labels.length);
    found.forEach((label, partners) -> {
      int times = partners.values().stream().mapToInt(Integer::intValue).sum();
      if (2 * times > linkage.result().draws().size()) {
        joined.join(label, mostFrequent(partners));
      }
    });
    int[] settled = new int[labels.length];
    for (int node = 0; node < labels.length; node++) {
      settled[node] = joined.of(labels[node]);
    }
    return settled;
  }

  /// Notes for each default label of one cut alone whom this draw puts its first record with.
  ///
  /// @param drawn node -> label of the draw
  private void tally(int[] drawn, Map<Integer, Map<Integer, Integer>> found) {
    int[] older = new int[labels.length];
    int[] newer = new int[labels.length];
    Arrays.fill(older, NOBODY);
    Arrays.fill(newer, NOBODY);
    for (int node = labels.length - 1; node >= 0; node--) {
      if (nodes.hasOlder(node)) {
        older[drawn[node]] = labels[node];
      }
      if (nodes.hasNewer(node)) {
        newer[drawn[node]] = labels[node];
      }
    }
    for (int node = nodes.pairs(); node < labels.length; node++) {
      int label = labels[node];
      boolean alone = !(hasOlder[label] && hasNewer[label]) && first[label] == node;
      int partner = (hasOlder[label] ? newer : older)[drawn[node]];
      if (alone && partner != NOBODY) {
        found.computeIfAbsent(label, _ -> new TreeMap<>()).merge(partner, 1, Integer::sum);
      }
    }
  }

  /// The most frequent; the first label where several are as frequent.
  private static int mostFrequent(Map<Integer, Integer> partners) {
    return partners.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
