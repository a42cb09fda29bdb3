package org.veladora.estimation.decomposable;

/// What is believed before any list is seen, and how far the sum goes.
///
/// @param perCell prior weight of each of the 2^lists cells (delta): the people whom the prior puts
///   into each; above 0. Little of it leaves more to the data, but says that a cell is nearly empty
///   or nearly everything
/// @param prior of the number of people
/// @param leastUnseen the fewest people on no list that are thought possible, 0 or 1. The published
///   figures take 1: with a small `perCell`, "nobody is on no list" is the peak of a prior that
///   prefers empty cells, and no finding
/// @param cap the most people on no list that are thought possible
public record AveragingPlan(double perCell, PeoplePrior prior, long leastUnseen, Cap cap) {
  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException if `perCell` is not above 0 and finite, or the least unseen
  ///   is not 0 or 1
  public AveragingPlan {
    if (!(perCell > 0 && Double.isFinite(perCell)) || leastUnseen < 0 || leastUnseen > 1) {
      throw new IllegalArgumentException(
          "a prior weight above 0 and a least unseen of 0 or 1 are expected: "
              + perCell
              + ", "
              + leastUnseen);
    }
  }

  /// The plan of the published figures: `perCell` 2^-lists, every order of magnitude of the people
  /// alike, at least one person on no list; the cap is found.
  ///
  /// @param lists number of lists
  /// @return the plan
  public static AveragingPlan published(int lists) {
    return new AveragingPlan(
        Math.scalb(1.0, -lists), new PeoplePrior.Reciprocal(), 1, new Cap.Automatic());
  }

  /// This plan with a cap that is given.
  ///
  /// @param most people on no list, 1 or more
  /// @return the plan
  public AveragingPlan withCap(long most) {
    return new AveragingPlan(perCell, prior, leastUnseen, new Cap.Unseen(most));
  }
}
