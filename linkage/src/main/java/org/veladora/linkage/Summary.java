package org.veladora.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.veladora.figures.LinkageSummary;
import org.veladora.figures.LinkageSummary.BlockingYield;
import org.veladora.figures.LinkageSummary.Example;
import org.veladora.figures.LinkageSummary.FieldModel;
import org.veladora.figures.LinkageSummary.Level;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.linkage.weights.PatternTable;

/// The figures of a linkage.
final class Summary {
  private static final double LN_2 = Math.log(2);

  /// Weights, in bits, near which an example is shown.
  private static final int[] EXAMPLE_BITS = {-10, -5, -2, 0, 2, 5, 10, 20};

  private final LinkagePlan plan;
  private final RecordColumns records;
  private final PairScope scope;
  private final Linkage linkage;

  Summary(LinkagePlan plan, RecordColumns records, PairScope scope, Linkage linkage) {
    this.plan = plan;
    this.records = records;
    this.scope = scope;
    this.linkage = linkage;
  }

  LinkageSummary figures() {
    return new LinkageSummary(
        records.size(),
        people(linkage.partitions().defaultLabels()),
        IntStream.range(0, linkage.partitions().draws()).mapToObj(linkage::people).toList(),
        scope.comparablePairs(),
        linkage.compared().compared(),
        blocking(),
        fields(),
        plan.threshold(),
        linkage.partitions().expected().precision(),
        linkage.partitions().expected().recall(),
        linkage.fitted().iterations(),
        linkage.fitted().converged(),
        examples(),
        Diagnosis.of(plan, records, scope, linkage));
  }

  /// How many records are the first of their cluster.
  private static long people(int[] labels) {
    return IntStream.range(0, labels.length).filter(i -> labels[i] == i).count();
  }

  private List<BlockingYield> blocking() {
    return linkage.compared().yields().stream()
        .map(yield -> new BlockingYield(yield.rule().id(), yield.pairs(), yield.uniquePairs()))
        .toList();
  }

  private List<FieldModel> fields() {
    LinkageModel model = linkage.fitted().model();
    List<FieldModel> fields = new ArrayList<>();
    for (ComparedField field : model.fields()) {
      double missing = linkage.shares().missing(field.index());
      List<Level> levels = new ArrayList<>();
      for (int level = 0; level < field.levels(); level++) {
        levels.add(
            new Level(
                field.levelId(level),
                model.share(field, level, missing, true),
                model.share(field, level, missing, false),
                model.weightBits(field.index(), level)));
      }
      fields.add(new FieldModel(field.id(), levels));
    }
    return fields;
  }

  /// The candidate pairs whose weights are nearest to the chosen ones; of pairs of one weight, the
  /// first of the combination that was met first.
  private List<Example> examples() {
    PatternTable table = linkage.compared().table();
    double[] odds = linkage.fitted().model().logOdds(table);
    int[] nearest = new int[EXAMPLE_BITS.length];
    Arrays.fill(nearest, -1);
    for (int k = 0; k < table.size(); k++) {
      for (int e = 0; e < nearest.length && table.pairs(k) > 0; e++) {
        double wanted = EXAMPLE_BITS[e] * LN_2;
        double gap = Math.abs(odds[k] - wanted);
        boolean nearer = nearest[e] < 0 || gap < Math.abs(odds[nearest[e]] - wanted);
        nearest[e] = nearer ? k : nearest[e];
      }
    }
    ExamplePair examples = new ExamplePair(records, linkage.fitted().model());
    return Arrays.stream(nearest)
        .filter(k -> k >= 0)
        .distinct()
        .mapToObj(k -> examples.of(table.example(k), table.pattern(k), odds[k]))
        .toList();
  }
}
