package org.veladora.linkage.weights;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.DecidedPairs;
import org.veladora.linkage.records.PairScope;

/// Pairs of which reviewers said whether they are one person, for a fit that learns from them.
///
/// In the E step a labelled pair is one person with the probability that its reviewers gave, in the
/// place of the model's; it counts as one pair, as any other. Only candidate pairs are labels: the
/// fit is over these, and a pair that no rule brings together says nothing of those that rules
/// bring. Reviewed pairs are not a random sample: docs/linkage.md says what that does.
public final class Labels {
  /// Under this probability, or above its complement, a model contradicts a label.
  public static final double CONTRADICTION = 0.01;

  private static final double HALF = 0.5;

  private final int[] combinations;
  private final double[] probabilities;
  private final int unused;

  /// Label -> combination, and probability of one person.
  private Labels(int[] combinations, double[] probabilities, int unused) {
    this.combinations = combinations;
    this.probabilities = probabilities;
    this.unused = unused;
  }

  /// No labels: the model is fitted to the pairs alone.
  ///
  /// @return none
  public static Labels none() {
    return new Labels(new int[0], new double[0], 0);
  }

  /// Knows the candidate pairs.
  @FunctionalInterface
  public interface Candidates {
    /// Which of some pairs are candidates.
    ///
    /// @param ones pair -> its earlier record
    /// @param others pair -> its later record
    /// @return the candidates, by their places
    BitSet among(int[] ones, int[] others);
  }

  /// The labels among the candidate pairs. Cost O(labels times blocks of a record).
  ///
  /// @param decided what reviewers decided
  /// @param candidates says which pairs are candidates; asked once
  /// @param comparison compares them
  /// @param scope which pairs can be the same person
  /// @param table the combinations, in which all candidate pairs are counted
  /// @return the labels
  public static Labels of(
      DecidedPairs decided,
      Candidates candidates,
      RecordComparison comparison,
      PairScope scope,
      PatternTable table) {
    List<DecidedPairs.Reviewed> reviewed = decided.reviewed();
    BitSet among =
        candidates.among(
            reviewed.stream().mapToInt(DecidedPairs.Reviewed::left).toArray(),
            reviewed.stream().mapToInt(DecidedPairs.Reviewed::right).toArray());
    int[] combinations = new int[reviewed.size()];
    double[] probabilities = new double[combinations.length];
    int used = 0;
    for (int k = among.nextSetBit(0); k >= 0; k = among.nextSetBit(k + 1)) {
      DecidedPairs.Reviewed pair = reviewed.get(k);
      long pattern = comparison.pattern(pair.left(), pair.right());
      int sourcePair = scope.sourcePair(pair.left(), pair.right());
      combinations[used] = table.numberOf(pattern, sourcePair);
      probabilities[used++] = pair.probability();
    }
    return new Labels(
        Arrays.copyOf(combinations, used),
        Arrays.copyOf(probabilities, used),
        combinations.length - used);
  }

  /// How many labels there are.
  ///
  /// @return pairs that are taken as known
  public int size() {
    return combinations.length;
  }

  /// How many decided pairs are no labels, because no rule brought them together.
  ///
  /// @return a number of pairs
  public int unused() {
    return unused;
  }

  int combination(int label) {
    return combinations[label];
  }

  double probability(int label) {
    return probabilities[label];
  }

  /// How many labels a model contradicts: one person where it gives less than [#CONTRADICTION], two
  /// people where it gives more than the complement.
  ///
  /// @param logOdds combination -> log odds of one person under the model
  /// @return a number of labels
  public int contradicted(double[] logOdds) {
    int contradicted = 0;
    for (int label = 0; label < combinations.length; label++) {
      double model = 1 / (1 + Math.exp(-logOdds[combinations[label]]));
      boolean low = model < CONTRADICTION && probabilities[label] > HALF;
      boolean high = model > 1 - CONTRADICTION && probabilities[label] < HALF;
      contradicted += low || high ? 1 : 0;
    }
    return contradicted;
  }
}
