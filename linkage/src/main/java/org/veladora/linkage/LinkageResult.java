package org.veladora.linkage;

import java.util.List;
import java.util.function.Function;
import org.veladora.figures.LinkageSummary;
import org.veladora.model.Problem;

/// What a linkage found.
public final class LinkageResult {
  private final List<Cluster> clusters;
  private final LinkageDraw defaultLinkage;
  private final List<LinkageDraw> draws;
  private final LinkageSummary summary;
  private final List<Problem> warnings;
  private final List<UncertainPair> uncertain;
  private final Function<List<Double>, PeopleByThreshold> byThreshold;

  LinkageResult(
      List<Cluster> clusters,
      LinkageDraw defaultLinkage,
      List<LinkageDraw> draws,
      LinkageSummary summary,
      List<Problem> warnings,
      List<UncertainPair> uncertain,
      Function<List<Double>, PeopleByThreshold> byThreshold) {
    this.clusters = clusters;
    this.defaultLinkage = defaultLinkage;
    this.draws = draws;
    this.summary = summary;
    this.warnings = List.copyOf(warnings);
    this.uncertain = List.copyOf(uncertain);
    this.byThreshold = byThreshold;
  }

  /// The people of the default linkage, those known from one record among them.
  ///
  /// @return clusters, each made anew when it is taken from the list; in an order that depends on
  ///   what the records say, not on the order of adding
  public List<Cluster> clusters() {
    return clusters;
  }

  /// The default linkage as a draw. Its person indexes number people by first record added, not in
  /// the order of [#clusters].
  ///
  /// @return who is who at the plan's threshold
  public LinkageDraw defaultLinkage() {
    return defaultLinkage;
  }

  /// Whole linkages drawn from the posterior distribution: an estimate made under each of them
  /// carries the uncertainty of the linkage. Each is written out anew when it is taken from the
  /// list, O(n).
  ///
  /// @return as many as the plan asks for
  public List<LinkageDraw> draws() {
    return draws;
  }

  /// The figures of the linkage.
  ///
  /// @return figures that name nobody; the examples' values are masked
  public LinkageSummary summary() {
    return summary;
  }

  /// What a reader of the linkage should know: empty lists, records without a name, a fit with too
  /// little to learn from. None stops the linkage.
  ///
  /// @return problems, without personal data
  public List<Problem> warnings() {
    return warnings;
  }

  /// The pairs that a person could decide: those of posterior probability 0.01 to 0.99. Pairs of
  /// components that were too large to sample are not among them, nor pairs decided on.
  ///
  /// @return at most 100,000, the nearest to probability 1/2 first
  public List<UncertainPair> uncertain() {
    return uncertain;
  }

  /// Who is who at other thresholds, without another run. Cost O(n) a threshold.
  ///
  /// @param thresholds least probabilities at which records are kept together
  /// @return people at each, in the same order
  /// @throws IllegalArgumentException if one is below [LinkagePlan#LEAST_THRESHOLD] and below the
  ///   plan's, or not below 1: pairs of less were not looked at
  public PeopleByThreshold at(List<Double> thresholds) {
    return byThreshold.apply(thresholds);
  }
}
