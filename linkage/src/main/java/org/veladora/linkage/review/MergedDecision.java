package org.veladora.linkage.review;

import java.util.List;

/// What all reviewers of a pair say of it together.
///
/// @param pair the records
/// @param verdict the one that more than half of its reviewers give; [Verdict#UNSURE] where none is
/// @param probability mean of the reviewers' probabilities that they are one person
/// @param decisions one a reviewer, in the order of authors
public record MergedDecision(
    RecordPair pair, Verdict verdict, double probability, List<Decision> decisions) {
  /// Copies the list.
  public MergedDecision {
    decisions = List.copyOf(decisions);
  }

  static MergedDecision of(RecordPair pair, List<Decision> decisions) {
    Verdict most = Verdict.UNSURE;
    for (Verdict verdict : Verdict.values()) {
      long votes = decisions.stream().filter(each -> each.verdict() == verdict).count();
      most = 2 * votes > decisions.size() ? verdict : most;
    }
    double mean = decisions.stream().mapToDouble(Decision::probability).average().orElse(0.5);
    return new MergedDecision(pair, most, mean, decisions);
  }

  /// Whether its reviewers differ.
  ///
  /// @return true where they do not all give the same verdict
  public boolean isDisputed() {
    return decisions.stream().map(Decision::verdict).distinct().count() > 1;
  }

  /// Who bears the merged verdict.
  ///
  /// @return the first decision with that verdict, the first of all where none has it
  Decision bearer() {
    return decisions.stream()
        .filter(each -> each.verdict() == verdict)
        .findFirst()
        .orElse(decisions.getFirst());
  }
}
