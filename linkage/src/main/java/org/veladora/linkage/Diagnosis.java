package org.veladora.linkage;

import java.util.List;
import java.util.TreeSet;
import org.veladora.figures.LinkageDiagnostics;
import org.veladora.figures.LinkageDiagnostics.Clustering;
import org.veladora.figures.LinkageDiagnostics.ExpectedErrors;
import org.veladora.figures.LinkageDiagnostics.Unlinkable;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.diagnostics.ListContents;
import org.veladora.linkage.diagnostics.SelfMatches;
import org.veladora.linkage.partition.Partitions;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;

/// What a linkage had to work with, and where it may be wrong.
final class Diagnosis {
  /// Thresholds at which people are told, beside the plan's.
  static final List<Double> THRESHOLDS = List.of(0.5, 0.8, 0.9, 0.95, 0.99);

  /// Thresholds for which unlinkable records are counted, beside the plan's.
  private static final List<Double> SELF_THRESHOLDS =
      List.of(0.01, 0.1, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999, 0.99999, 0.999999);

  private Diagnosis() {}

  static LinkageDiagnostics of(
      LinkagePlan plan, RecordColumns records, PairScope scope, Linkage linkage) {
    double threshold = plan.threshold();
    RecordComparison comparison = new RecordComparison(records);
    SelfMatches matches = new SelfMatches(records, scope, comparison, linkage.fitted().model());
    Partitions partitions = linkage.partitions();
    return new LinkageDiagnostics(
        new ListContents(records).list(scope, matches, threshold),
        with(threshold, SELF_THRESHOLDS).stream()
            .map(each -> new Unlinkable(each, matches.below(each)))
            .toList(),
        with(threshold, THRESHOLDS).stream()
            .map(each -> clustering(each, partitions.labels(each)))
            .toList(),
        new ExpectedErrors(
            partitions.expected().falseLinks(),
            partitions.expected().missedLinks(),
            linkage.expectedPeople()));
  }

  private static List<Double> with(double threshold, List<Double> others) {
    TreeSet<Double> all = new TreeSet<>(others);
    all.add(threshold);
    return List.copyOf(all);
  }

  /// The figures of clusters.
  ///
  /// @param threshold the threshold at which they are
  /// @param labels record -> first record of its cluster
  static Clustering clustering(double threshold, int[] labels) {
    int[] sizes = new int[labels.length];
    for (int label : labels) {
      sizes[label]++;
    }
    long people = 0;
    long linked = 0;
    long largest = 0;
    for (int size : sizes) {
      people += size > 0 ? 1 : 0;
      linked += size > 1 ? size : 0;
      largest = Math.max(largest, size);
    }
    return new Clustering(threshold, people, linked, largest);
  }
}
