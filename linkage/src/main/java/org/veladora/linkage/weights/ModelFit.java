package org.veladora.linkage.weights;

import java.util.Arrays;
import java.util.List;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.comparison.Pattern;
import org.veladora.linkage.records.PairScope;
import org.veladora.model.Cancel;

/// Fits a [LinkageModel] by EM over the candidate pairs' patterns.
///
/// E: the probability that a pair of a pattern is one person, from the present model. M: m of each
/// level and the prior of each pair of sources from these. u is not free: all comparable pairs have
/// the known share `h` of a level (see [LevelShares]), of which the pairs of one person hold
/// `lambda m`, so `u = (h - lambda m) / (1 - lambda)`. A pair that no rule brought together counts
/// as two people, and a pair that reviewers labelled as what they say (see [Labels]).
///
/// Start and prior: m starts at, and is drawn with the weight of [#START_PAIRS] pairs towards,
/// values usual for registers, so that a level that nobody has does not get the weight of minus
/// infinity; u likewise towards frequencies usual in Mexico, which matters for small lists only.
/// The prior of a pair of sources is drawn towards that of all with the weight of [#PRIOR_MATCHES]
/// pair, the share of pairs under two names towards [#START_ALIAS] with that of [#ALIAS_PAIRS]
/// pair, that of twins among relatives towards [#START_TWINS] with that of [#TWIN_PAIRS].
public final class ModelFit {
  /// Weight of the starting values of m, in pairs.
  public static final double START_PAIRS = 10;

  /// Weight of the shared prior in that of a pair of sources, in pairs of one person.
  public static final double PRIOR_MATCHES = 1;

  /// Share of the pairs of one person whose names have nothing in common, from which the fit
  /// starts.
  public static final double START_ALIAS = 0.01;

  /// Weight of that share, in pairs of one person under two names.
  public static final double ALIAS_PAIRS = 1;

  /// Share of pairs of relatives who are twins, or look so: born on one day; from which the fit
  /// starts.
  public static final double START_TWINS = 0.02;

  /// Weight of that share, in pairs of twins.
  public static final double TWIN_PAIRS = 2;

  /// The most iterations.
  public static final int MAX_ITERATIONS = 500;

  /// Largest change of any m, and relative change of the expected matches, that counts as none.
  public static final double TOLERANCE = 1e-5;

  private static final double LEAST_U_SHARE = 0.01;
  private static final double HIGHEST_PRIOR = 0.5;
  private static final double HIGHEST_KIN = 0.25;

  private final List<ComparedField> fields;
  private final LevelShares shares;
  private final long[] comparable;
  private final double comparablePairs;
  private final double[][] matched;
  private final double[] matchedBySourcePair;
  private final double[] prior;
  private double matches;
  private double relatives;
  private double kin;
  private double alias = START_ALIAS;
  private double aliased;
  private double twins = START_TWINS;
  private double twinPairs;
  private double[][] m;
  private double[][] u;

  /// Makes a fit that has seen no pair.
  ///
  /// @param fields the fields that are compared
  /// @param shares levels among all comparable pairs
  /// @param scope which pairs can be the same person
  public ModelFit(List<ComparedField> fields, LevelShares shares, PairScope scope) {
    this.fields = List.copyOf(fields);
    this.shares = shares;
    this.comparable = scope.comparablePairsBySourcePair();
    this.comparablePairs = scope.comparablePairs();
    this.matched = UsualValues.m(fields);
    this.matchedBySourcePair = new double[comparable.length];
    this.prior = new double[comparable.length];
    this.m = UsualValues.m(fields);
    this.u = UsualValues.u(fields);
    Arrays.fill(prior, startingPrior());
    this.kin = startingPrior();
    updateU();
  }

  /// A fit and how it went.
  ///
  /// @param model the model
  /// @param iterations iterations used
  /// @param converged false where [#MAX_ITERATIONS] were not enough
  public record Fitted(LinkageModel model, int iterations, boolean converged) {}

  /// Fits a model, from where it stands. Cost O(combinations) an iteration.
  ///
  /// @param table combinations with their counts
  /// @param labels pairs whose probability is known
  /// @param cancel asked at each iteration
  /// @return the model, and how the fit went
  public Fitted fit(PatternTable table, Labels labels, Cancel cancel) {
    boolean converged = false;
    int iterations = 0;
    while (!converged && iterations < MAX_ITERATIONS) {
      cancel.check();
      iterations++;
      converged = iterate(table, labels) < TOLERANCE;
    }
    return new Fitted(model(), iterations, converged);
  }

  /// The model as it stands: before a fit, that of the starting values.
  ///
  /// @return the model
  public LinkageModel model() {
    return new LinkageModel(
        fields,
        copy(m),
        copy(u),
        prior.clone(),
        kin,
        twins,
        alias,
        copy(matched),
        matchedBySourcePair.clone(),
        aliased,
        twinPairs);
  }

  /// One step of E and M; gives the largest change.
  private double iterate(PatternTable table, Labels labels) {
    double before = matches;
    expect(table, labels);
    double change = Math.abs(matches - before) / Math.max(1, matches);
    change = Math.max(change, updateM());
    updateU();
    updatePriors();
    return change;
  }

  private void expect(PatternTable table, Labels labels) {
    LinkageModel model = model();
    Arrays.fill(matchedBySourcePair, 0);
    double[][] usual = UsualValues.m(fields);
    for (int f = 0; f < matched.length; f++) {
      for (int level = 0; level < matched[f].length; level++) {
        matched[f][level] = START_PAIRS * usual[f][level];
      }
    }
    relatives = 0;
    matches = 0;
    aliased = 0;
    twinPairs = 0;
    for (int k = 0; k < table.size(); k++) {
      LinkageModel.Evidence evidence = model.evidence(table.pattern(k), table.sourcePair(k));
      double same = 1 / (1 + Math.exp(-evidence.logOdds()));
      double kinPairs = table.pairs(k) * evidence.kinProbability();
      add(table, k, evidence, table.pairs(k) * same, kinPairs);
    }
    for (int label = 0; label < labels.size(); label++) {
      int k = labels.combination(label);
      LinkageModel.Evidence evidence = model.evidence(table.pattern(k), table.sourcePair(k));
      double same = 1 / (1 + Math.exp(-evidence.logOdds()));
      double known = labels.probability(label);
      double kinOfTwo = 1 / (1 + Math.exp(-evidence.kin()));
      double kinPairs = (1 - known) * kinOfTwo - evidence.kinProbability();
      add(table, k, evidence, known - same, kinPairs);
    }
  }

  /// Adds pairs of one person, and of two relatives, to what a combination is expected to have.
  private void add(
      PatternTable table,
      int combination,
      LinkageModel.Evidence evidence,
      double pairs,
      double kinPairs) {
    matches += pairs;
    relatives += kinPairs;
    aliased += pairs * evidence.alias();
    twinPairs += kinPairs * evidence.twins();
    matchedBySourcePair[table.sourcePair(combination)] += pairs;
    count(table.pattern(combination), pairs, pairs * (1 - evidence.alias()));
  }

  private void count(long pattern, double pairs, double named) {
    for (int f = 0; f < matched.length; f++) {
      int level = Pattern.level(pattern, f);
      if (level < matched[f].length) {
        matched[f][level] += fields.get(f).isName() ? named : pairs;
      }
    }
  }

  private double updateM() {
    double change = 0;
    for (int f = 0; f < m.length; f++) {
      double all = 0;
      for (double pairs : matched[f]) {
        all += pairs;
      }
      for (int level = 0; level < m[f].length; level++) {
        double share = matched[f][level] / all;
        change = Math.max(change, Math.abs(share - m[f][level]));
        m[f][level] = share;
      }
    }
    return change;
  }

  private void updateU() {
    double[][] usual = UsualValues.u(fields);
    for (int f = 0; f < u.length; f++) {
      double present = 1 - shares.missing(f);
      double pairs = comparablePairs * present;
      boolean shared = fields.get(f).isSharedByKin();
      double alike = matches + (shared ? relatives : 0);
      double same = Math.min(alike, comparablePairs) * present;
      double all = 0;
      for (int level = 0; level < u[f].length; level++) {
        double different = shares.present(f, level) * pairs - m[f][level] * same;
        double floor = LEAST_U_SHARE * shares.present(f, level) * pairs;
        u[f][level] = Math.max(different, floor) + UsualValues.uPairs(f) * usual[f][level];
        all += u[f][level];
      }
      for (int level = 0; level < u[f].length; level++) {
        u[f][level] /= all;
      }
    }
  }

  private void updatePriors() {
    double start = startingPrior();
    double overall = (matches + PRIOR_MATCHES) / (comparablePairs + PRIOR_MATCHES / start);
    kin =
        Math.min(
            HIGHEST_KIN, (relatives + PRIOR_MATCHES) / (comparablePairs + PRIOR_MATCHES / start));
    twins = (twinPairs + TWIN_PAIRS) / (relatives + TWIN_PAIRS / START_TWINS);
    alias = (aliased + ALIAS_PAIRS) / (matches + ALIAS_PAIRS / START_ALIAS);
    for (int s = 0; s < prior.length; s++) {
      double share =
          (matchedBySourcePair[s] + PRIOR_MATCHES) / (comparable[s] + PRIOR_MATCHES / overall);
      prior[s] = Math.min(HIGHEST_PRIOR, share);
    }
  }

  /// One record in three has its person on the other side, as a start.
  private double startingPrior() {
    return Math.min(HIGHEST_PRIOR, 1 / (3 * Math.sqrt(comparablePairs) + 3));
  }

  private static double[][] copy(double[][] table) {
    double[][] copy = new double[table.length][];
    for (int f = 0; f < table.length; f++) {
      copy[f] = table[f].clone();
    }
    return copy;
  }
}
