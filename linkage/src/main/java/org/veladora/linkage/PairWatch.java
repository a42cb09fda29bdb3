package org.veladora.linkage;

/// Sees every pair of records that a linkage compares, with the probability that the fitted model
/// gives the pair by itself, before it is weighed who is with whom: for checks of the probabilities
/// where the truth is known.
@FunctionalInterface
public interface PairWatch {
  /// Looks at nothing, and costs nothing.
  PairWatch NONE = (_, _, _) -> {};

  /// A pair. Decisions of reviewers are not in its probability.
  ///
  /// @param one index of one record, in the order in which records were added
  /// @param other index of the other
  /// @param probability probability that they are one person
  void see(int one, int other, double probability);
}
