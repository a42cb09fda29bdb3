package org.veladora.linkage;

import java.util.List;
import org.veladora.linkage.blocking.CandidatePairs;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.machines.CandidateComparison;
import org.veladora.linkage.machines.Machines;
import org.veladora.linkage.machines.ThisMachine;
import org.veladora.linkage.partition.Components;
import org.veladora.linkage.partition.Partitions;
import org.veladora.linkage.partition.UnseenLinks;
import org.veladora.linkage.records.DecidedPairs;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.linkage.weights.Labels;
import org.veladora.linkage.weights.LevelShares;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.linkage.weights.ModelFit;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;

/// Links the records of several lists: who is who, how surely, and other ways it could be.
///
/// The model is that of Fellegi and Sunter over levels of agreement; clusters hold at most one
/// record of a list that is free of duplicates and do not chain. Method, formulae and limits: the
/// packages `blocking`, `comparison`, `weights` and `partition`, and docs/linkage.md.
///
/// Deterministic: the same records, plan and key give the same result, whatever the order of lists
/// and rows, and whichever machines compare. Single-threaded on this one. Cost O(n log n +
/// candidate pairs); candidate pairs are walked over, not stored: memory up to some 900 bytes a
/// record.
public final class LinkageEngine {
  /// Log odds under the starting values from which a pair is kept until the fit: 1 to 20,000.
  private static final double SLIGHT_ODDS = -10;

  private final LinkagePlan plan;
  private final PersonKey key;
  private final Machines machines;
  private final long memoryBytes;

  /// Makes an engine that takes the memory it needs.
  ///
  /// @param plan what is linked with what
  /// @param key the coalition's key, for ids of persons
  public LinkageEngine(LinkagePlan plan, PersonKey key) {
    this(plan, key, Long.MAX_VALUE);
  }

  /// Makes an engine that works on this machine alone and does not begin what it has no memory for.
  ///
  /// @param plan what is linked with what
  /// @param key the coalition's key, for ids of persons
  /// @param memoryBytes what the program may use, what the records take already included
  public LinkageEngine(LinkagePlan plan, PersonKey key, long memoryBytes) {
    this(plan, key, new ThisMachine(), memoryBytes);
  }

  /// Makes an engine.
  ///
  /// @param plan what is linked with what
  /// @param key the coalition's key, for ids of persons
  /// @param machines who compares; the result is the same whoever does
  /// @param memoryBytes what the program may use on this machine, what the records take already
  ///   included
  public LinkageEngine(LinkagePlan plan, PersonKey key, Machines machines, long memoryBytes) {
    this.plan = plan;
    this.key = key;
    this.machines = machines;
    this.memoryBytes = memoryBytes;
  }

  /// Links records.
  ///
  /// A plan with nothing to compare (one list free of duplicates, no records) is no fault: every
  /// record is then a person, and a warning says so.
  ///
  /// @param input the records
  /// @param progress told of each step
  /// @param cancel asked at short intervals
  /// @return clusters, draws, figures and warnings
  /// @throws IllegalArgumentException if a record is of a source that the plan does not have, or a
  ///   decision is about a record that is not in the input
  /// @throws org.veladora.model.BadInput L007 if there is too little memory
  /// @throws org.veladora.model.Cancelled if `cancel` asked for it
  public LinkageResult link(LinkageInput input, Progress progress, Cancel cancel) {
    return link(input, PairWatch.NONE, progress, cancel);
  }

  /// Links records, and shows every pair that is compared. Cost of the showing: the pairs are made
  /// once more, on this machine, and walked over.
  ///
  /// @param input the records
  /// @param watch sees the pairs
  /// @param progress told of each step
  /// @param cancel asked at short intervals
  /// @return clusters, draws, figures and warnings
  /// @throws IllegalArgumentException if a record is of a source that the plan does not have, or a
  ///   decision is about a record that is not in the input
  /// @throws org.veladora.model.BadInput L007 if there is too little memory
  /// @throws org.veladora.model.Cancelled if `cancel` asked for it
  public LinkageResult link(LinkageInput input, PairWatch watch, Progress progress, Cancel cancel) {
    RecordColumns records = input.columns();
    PairScope scope = scope(records);
    Linkage linkage = linked(records, scope, progress, cancel);
    if (!watch.equals(PairWatch.NONE)) {
      show(records, scope, linkage.fitted().model(), watch, cancel);
    }
    List<Problem> warnings = new Warnings(plan, records, scope).list(linkage);
    Partitions partitions = linkage.partitions();
    return new LinkageResult(
        new Clusters(records, partitions.defaultLabels(), partitions.probabilities(), key),
        draw(records, partitions.defaultLabels()),
        new DrawnLinkages(
            partitions.draws(), b -> draw(records, linkage.unseen().join(b, partitions.draw(b)))),
        new Summary(plan, records, scope, linkage).figures(),
        warnings,
        uncertain(records, linkage.partitions()),
        thresholds -> byThreshold(records, partitions, thresholds));
  }

  private static void show(
      RecordColumns records, PairScope scope, LinkageModel model, PairWatch watch, Cancel cancel) {
    RecordComparison comparison = new RecordComparison(records);
    CandidatePairs.of(records, scope, Progress.NONE, cancel)
        .walk(
            0,
            records.size(),
            (i, others, _, count) -> {
              for (int k = 0; k < count; k++) {
                int j = others[k];
                double odds = model.logOdds(comparison.pattern(i, j), scope.sourcePair(i, j));
                double probability = 1 / (1 + Math.exp(-odds));
                watch.see(records.addedAs(i), records.addedAs(j), probability);
              }
            });
  }

  private PeopleByThreshold byThreshold(
      RecordColumns records, Partitions partitions, List<Double> thresholds) {
    double least = Math.min(plan.threshold(), LinkagePlan.LEAST_THRESHOLD);
    PeopleByThreshold people = new PeopleByThreshold(records, key);
    for (double threshold : thresholds) {
      if (!(threshold >= least && threshold < 1)) {
        throw new IllegalArgumentException("thresholds run from " + least + " to below 1");
      }
      people.add(threshold, partitions.labels(threshold));
    }
    return people;
  }

  private static List<UncertainPair> uncertain(RecordColumns records, Partitions partitions) {
    int[] labels = partitions.defaultLabels();
    return partitions.uncertain().list().stream()
        .map(link -> {
          int one = records.addedAs(link.left());
          int other = records.addedAs(link.right());
          return new UncertainPair(
              Math.min(one, other),
              Math.max(one, other),
              link.probability(),
              link.logOdds() / Math.log(2),
              labels[link.left()] == labels[link.right()]);
        })
        .toList();
  }

  private PairScope scope(RecordColumns records) {
    boolean[] duplicateFree = new boolean[records.sources().size()];
    for (int s = 0; s < duplicateFree.length; s++) {
      duplicateFree[s] = plan.isDuplicateFree(records.sources().get(s));
    }
    return new PairScope(records, duplicateFree);
  }

  private Linkage linked(RecordColumns records, PairScope scope, Progress progress, Cancel cancel) {
    MemoryNeed need =
        new MemoryNeed(records.size(), records.further().size(), plan.draws(), memoryBytes);
    need.check();
    CandidateComparison candidates = machines.take(records, scope, progress, cancel);
    need.check(candidates.entries());
    RecordComparison comparison = new RecordComparison(records);
    LevelShares shares = LevelShares.of(records, scope, comparison, plan.seed(), cancel);
    ModelFit fit = new ModelFit(ComparedField.list(records.further()), shares, scope);
    ComparedPairs compared = candidates.compare(fit.model(), SLIGHT_ODDS, progress, cancel);
    DecidedPairs decided = DecidedPairs.of(plan.decisions(), records);
    Labels labels =
        plan.learnsFromDecisions()
            ? Labels.of(
                decided,
                (ones, others) -> candidates.among(ones, others, cancel),
                comparison,
                scope,
                compared.table())
            : Labels.none();
    ModelFit.Fitted fitted = fit.fit(compared.table(), labels, cancel);
    LinkageModel model = fitted.model();
    if (!compared.covers(model, Components.leastOdds())) {
      compared = candidates.compare(model, Components.leastOdds(), progress, cancel);
    }
    double[] logOdds = model.logOdds(compared.table());
    Components components = new Components(records, scope, compared, logOdds, comparison, decided);
    Partitions partitions =
        Partitions.sample(
            records.size(),
            components,
            model,
            compared.table(),
            plan.threshold(),
            plan.draws(),
            plan.seed(),
            progress,
            cancel);
    UnseenLinks unseen =
        UnseenLinks.sample(
            records.size(),
            scope,
            comparison,
            components,
            decided,
            model,
            plan.draws(),
            plan.seed(),
            cancel);
    return new Linkage(compared, shares, labels, fitted, components, partitions, unseen);
  }

  private static LinkageDraw draw(RecordColumns records, int[] labels) {
    int[] byAdded = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      byAdded[records.addedAs(i)] = labels[i];
    }
    return new LinkageDraw(byAdded);
  }
}
