package org.veladora.figures.review;

import java.util.List;

/// How far two reviewers agree on the pairs that both decided.
///
/// @param first one reviewer
/// @param second the other
/// @param pairs pairs that both decided
/// @param counts verdict of the first x verdict of the second -> pairs: nine counts, row by row,
///   each in the order same, different, unsure
/// @param observed share of the pairs on which the verdicts are the same; 0 without pairs
/// @param kappa agreement beyond chance
public record Agreement(
    String first, String second, long pairs, List<Long> counts, double observed, Kappa kappa) {
  /// Copies the list.
  public Agreement {
    counts = List.copyOf(counts);
  }
}
