package org.veladora.app.diff;

import java.util.ArrayList;
import java.util.List;
import org.veladora.linkage.LinkageEngine;
import org.veladora.linkage.LinkageInput;
import org.veladora.linkage.LinkagePlan;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.LinkedSource;
import org.veladora.linkage.PersonKey;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;

/// The engine's work for the differences between two cuts: whether a number is still of the same
/// person, and who is who among what is left.
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

  private final PersonKey key;
  private final Progress progress;
  private final Cancel cancel;

  CutLinkage(PersonKey key, Progress progress, Cancel cancel) {
    this.key = key;
    this.progress = progress;
    this.cancel = cancel;
  }

  /// Keeps the pairs of the same number, and marks those that are plainly of two people: both
  /// records state a name, and no draw of a linkage of all that is left puts them together.
  void judgeIds(Pairs pairs) {
    List<Pairs.SameId> same = pairs.listSameIds();
    if (same.isEmpty()) {
      return;
    }
    LinkageInput.Builder input = LinkageInput.builder();
    int[] older = new int[pairs.older().size()];
    int[] newer = new int[pairs.newer().size()];
    for (int i : pairs.listOlderLeft()) {
      older[i] = input.add(OLDER, "" + i, pairs.older().record(i));
    }
    for (int j : pairs.listNewerLeft()) {
      newer[j] = input.add(NEWER, "" + j, pairs.newer().record(j));
    }
    LinkageResult linkage =
        link(
            input.build(), List.of(new LinkedSource(OLDER, true), new LinkedSource(NEWER, true)));
    for (Pairs.SameId pair : same) {
      int left = older[pair.older()];
      int right = newer[pair.newer()];
      long together =
          linkage.draws().stream()
              .filter(draw -> draw.personOf(left) == draw.personOf(right))
              .count();
      boolean named =
          pairs.fields().isNamed(pairs.older().record(pair.older()))
              && pairs.fields().isNamed(pairs.newer().record(pair.newer()));
      if (named && together == 0) {
        pairs.markReused(pair);
      } else {
        pairs.keep(pair, (double) together / linkage.draws().size());
      }
    }
  }

  /// Who is who among what is left, each pair taking part as one record (as the new cut has it).
  /// Pairs are not compared with each other.
  LinkageResult link(Nodes nodes) {
    LinkageInput.Builder input = LinkageInput.builder();
    Pairs pairs = nodes.source();
    List<LinkedSource> sources = new ArrayList<>();
    for (int node = 0; node < nodes.size(); node++) {
      SourceId source =
          node < nodes.pairs() ? KEPT : nodes.hasOlder(node) ? OLDER : NEWER;
      LinkedSource linked = new LinkedSource(source, source.equals(KEPT));
      if (!sources.contains(linked)) {
        sources.add(linked);
      }
      input.add(
          source,
          "" + node,
          nodes.hasNewer(node)
              ? pairs.newer().record(nodes.newer(node))
              : pairs.older().record(nodes.older(node)));
    }
    return link(input.build(), sources);
  }

  private LinkageResult link(LinkageInput input, List<LinkedSource> sources) {
    return new LinkageEngine(new LinkagePlan(sources, THRESHOLD, DRAWS, SEED), key)
        .link(input, progress, cancel);
  }
}
