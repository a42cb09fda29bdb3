package org.veladora.figures.review;

import org.veladora.model.Problem;

/// How right a linkage is, by a reviewed random sample of its records.
public sealed interface ReviewedSample {
  /// The estimates, beside what the linkage says of itself.
  ///
  /// @param records all records
  /// @param reviewable those with a record that the linkage links to them or holds possible: the
  ///   sample is of these, the others need no look
  /// @param drawn records of the sample
  /// @param reviewed the first of the sample, in the order of drawing, all of whose pairs are
  ///   decided
  /// @param precision share of the linked pairs that are one person
  /// @param recall share of the pairs of one person, among those that the linkage holds possible,
  ///   that are linked
  /// @param people people on the lists
  /// @param expectedPrecision precision by the linkage's own probabilities
  /// @param expectedRecall recall by them
  /// @param defaultPeople people of the default linkage
  record Estimates(
      long records,
      long reviewable,
      long drawn,
      long reviewed,
      SampledFigure precision,
      SampledFigure recall,
      SampledFigure people,
      double expectedPrecision,
      double expectedRecall,
      long defaultPeople)
      implements ReviewedSample {}

  /// There are no estimates.
  ///
  /// @param reason why
  record NotEstimated(Problem reason) implements ReviewedSample {}
}
