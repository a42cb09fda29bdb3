package org.veladora.app.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.veladora.linkage.LinkageDraw;
import org.veladora.linkage.LinkageEngine;
import org.veladora.linkage.LinkageInput;
import org.veladora.linkage.LinkagePlan;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.LinkedSource;
import org.veladora.linkage.PersonKey;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;

/// The linkage of two cuts after equal rows were paired: each pair takes part as one record of a
/// list free of duplicates, what is left of each cut as a list that may hold duplicates.
///
/// Records whose number is in both cuts take part like any other, so that the model learns from
/// them what a correction looks like; what their number says is decided afterwards, by [#judgeIds].
final class CutLinkage {
  /// Whole linkages drawn.
  static final int DRAWS = 100;

  /// Least probability at which the default linkage keeps records together.
  static final double THRESHOLD = 0.5;

  /// The seed of everything random.
  static final long SEED = 1;

  private static final SourceId KEPT = new SourceId("kept");
  private static final SourceId OLDER = new SourceId("old");
  private static final SourceId NEWER = new SourceId("new");

  private final LinkageResult result;
  private final int[] indexOfOlder;
  private final int[] indexOfNewer;

  private CutLinkage(LinkageResult result, int[] indexOfOlder, int[] indexOfNewer) {
    this.result = result;
    this.indexOfOlder = indexOfOlder;
    this.indexOfNewer = indexOfNewer;
  }

  /// Links.
  ///
  /// @param pairs equal rows; something is left of a cut
  /// @param key under which the engine makes ids, which are not used
  static CutLinkage of(Pairs pairs, PersonKey key, Progress progress, Cancel cancel) {
    LinkageInput.Builder input = LinkageInput.builder();
    int[] indexOfOlder = new int[pairs.older().size()];
    int[] indexOfNewer = new int[pairs.newer().size()];
    List<LinkedSource> sources = new ArrayList<>();
    for (int i = 0; i < indexOfOlder.length; i++) {
      int j = pairs.newerOf(i);
      boolean left = j == Pairs.NONE;
      indexOfOlder[i] = input.add(left ? OLDER : KEPT, "o" + i, pairs.older().record(i));
      if (!left) {
        indexOfNewer[j] = indexOfOlder[i];
      }
    }
    List<Integer> newerLeft = pairs.listNewerLeft();
    for (int j : newerLeft) {
      indexOfNewer[j] = input.add(NEWER, "n" + j, pairs.newer().record(j));
    }
    if (newerLeft.size() < indexOfNewer.length) {
      sources.add(new LinkedSource(KEPT, true));
    }
    if (indexOfNewer.length - newerLeft.size() < indexOfOlder.length) {
      sources.add(new LinkedSource(OLDER, false));
    }
    if (!newerLeft.isEmpty()) {
      sources.add(new LinkedSource(NEWER, false));
    }
    LinkagePlan plan = new LinkagePlan(sources, THRESHOLD, DRAWS, SEED);
    LinkageResult result =
        new LinkageEngine(plan, key, Runtime.getRuntime().maxMemory())
            .link(input.build(), progress, cancel);
    return new CutLinkage(result, indexOfOlder, indexOfNewer);
  }

  LinkageResult result() {
    return result;
  }

  /// Keeps the pairs of the same number, and marks those that are plainly of two people: both
  /// records state a name, and no draw puts them together.
  void judgeIds(Pairs pairs) {
    for (Pairs.SameId pair : pairs.listSameIds()) {
      int left = indexOfOlder[pair.older()];
      int right = indexOfNewer[pair.newer()];
      long together =
          result.draws().stream()
              .filter(draw -> draw.personOf(left) == draw.personOf(right))
              .count();
      boolean named =
          pairs.fields().isNamed(pairs.older().record(pair.older()))
              && pairs.fields().isNamed(pairs.newer().record(pair.newer()));
      if (named && together == 0) {
        pairs.markReused(pair);
      } else {
        pairs.keep(pair, (double) together / DRAWS);
      }
    }
  }

  /// Who is who under a draw. A pair kept by its number is where its record of the new cut is.
  ///
  /// @return node -> label from 0 to the number of nodes, exclusive; the same for the same person
  int[] labels(LinkageDraw draw, Nodes nodes) {
    int[] labelOf = new int[draw.people()];
    Arrays.fill(labelOf, Pairs.NONE);
    int[] labels = new int[nodes.size()];
    int next = 0;
    for (int node = 0; node < labels.length; node++) {
      int person =
          draw.personOf(
              nodes.hasNewer(node)
                  ? indexOfNewer[nodes.newer(node)]
                  : indexOfOlder[nodes.older(node)]);
      if (labelOf[person] == Pairs.NONE) {
        labelOf[person] = next++;
      }
      labels[node] = labelOf[person];
    }
    return labels;
  }
}
