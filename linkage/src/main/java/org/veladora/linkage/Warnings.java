package org.veladora.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.veladora.linkage.blocking.CandidatePairs;
import org.veladora.linkage.partition.Partitions;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.weights.Labels;
import org.veladora.model.FieldId;
import org.veladora.model.Problem;
import org.veladora.model.SourceId;

/// What a reader of a linkage should know.
final class Warnings {
  /// Fewer expected links than this teach the model next to nothing.
  static final double FEW_LINKS = 20;

  /// Share of the people by which the chains of large components may differ.
  static final double MOST_GAP = 0.002;

  private final LinkagePlan plan;
  private final RecordColumns records;
  private final PairScope scope;
  private final List<Problem> problems = new ArrayList<>();

  Warnings(LinkagePlan plan, RecordColumns records, PairScope scope) {
    this.plan = plan;
    this.records = records;
    this.scope = scope;
  }

  List<Problem> list(Linkage linkage) {
    addAboutSources();
    addAboutFurtherFields();
    if (scope.comparablePairs() == 0) {
      problems.add(Problem.of("L012"));
      return problems;
    }
    addAboutFit(linkage);
    addAboutLabels(linkage);
    for (CandidatePairs.Yield yield : linkage.compared().yields()) {
      if (yield.lostPairs() > 0) {
        problems.add(Problem.of("L015", yield.rule().id(), yield.lostPairs()));
      }
    }
    if (linkage.components().partedRecords() > 0) {
      problems.add(Problem.of("L016", linkage.components().partedRecords()));
    }
    addAboutSampling(linkage.partitions());
    int conflicts = curpConflicts(linkage.partitions().defaultLabels());
    if (conflicts > 0) {
      problems.add(Problem.of("L018", conflicts));
    }
    return problems;
  }

  private void addAboutSources() {
    for (LinkedSource linked : plan.sources()) {
      if (!records.sources().contains(linked.id())) {
        problems.add(Problem.of("L010", linked.id()));
      }
    }
    int[] nameless = new int[records.sources().size()];
    for (int i = 0; i < records.size(); i++) {
      nameless[records.source(i)] += records.isNameless(i) ? 1 : 0;
    }
    for (int s = 0; s < nameless.length; s++) {
      if (nameless[s] > 0) {
        SourceId source = records.sources().get(s);
        problems.add(Problem.of("L011", source, nameless[s], scope.size(s)));
      }
    }
  }

  /// Further fields that compare nothing: no list says anything of them, or one alone.
  private void addAboutFurtherFields() {
    for (int f = 0; f < records.further().size(); f++) {
      BitSet having = new BitSet();
      for (int i = 0; i < records.size(); i++) {
        if (records.further(i, f) != RecordColumns.NONE) {
          having.set(records.source(i));
        }
      }
      FieldId field = records.further().get(f).field();
      if (having.isEmpty()) {
        problems.add(Problem.of("L021", field, names(records.sources())));
      } else if (having.cardinality() == 1 && records.sources().size() > 1) {
        SourceId only = records.sources().get(having.nextSetBit(0));
        List<SourceId> others =
            records.sources().stream().filter(source -> !source.equals(only)).toList();
        problems.add(Problem.of("L022", field, only, names(others)));
      }
    }
  }

  private static String names(List<SourceId> sources) {
    return sources.stream().map(SourceId::value).collect(Collectors.joining(", "));
  }

  private void addAboutFit(Linkage linkage) {
    if (!linkage.fitted().converged()) {
      problems.add(Problem.of("L013", linkage.fitted().iterations()));
    }
    double links = linkage.fitted().model().expectedMatches();
    if (links < FEW_LINKS) {
      problems.add(Problem.of("L014", Math.round(links)));
    }
  }

  private void addAboutLabels(Linkage linkage) {
    Labels labels = linkage.labels();
    if (labels.size() + labels.unused() > 0) {
      problems.add(Problem.of("L019", labels.size(), labels.unused()));
    }
    int contradicted =
        labels.contradicted(linkage.fitted().model().logOdds(linkage.compared().table()));
    if (contradicted > 0) {
      problems.add(Problem.of("L020", contradicted, labels.size()));
    }
  }

  private void addAboutSampling(Partitions partitions) {
    if (partitions.chainGap() > Math.max(1, MOST_GAP * records.size())) {
      long gap = Math.round(partitions.chainGap());
      problems.add(Problem.of("L017", gap, partitions.chainRecords()));
    }
  }

  /// Records linked with an earlier record whose CURP is another.
  private int curpConflicts(int[] labels) {
    long[] curpOf = new long[labels.length];
    int conflicts = 0;
    for (int i = 0; i < labels.length; i++) {
      long curp = records.curp(i);
      long known = curpOf[labels[i]];
      conflicts += curp != 0 && known != 0 && curp != known ? 1 : 0;
      curpOf[labels[i]] = known == 0 ? curp : known;
    }
    return conflicts;
  }
}
