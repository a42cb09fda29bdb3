package org.veladora.disclosure;

/// Why figures may be seen, and by whom.
public sealed interface Basis {

  /// For anyone: cells under a threshold, and those from which they could be computed, are
  /// suppressed.
  ///
  /// Reports show the sum of both suppressed counts only: where none is suppressed for others, a
  /// reader would know that each suppressed cell is 1 to k - 1.
  ///
  /// @param k the threshold: no suppressed cell can be narrowed down to an interval narrower than
  ///   this
  /// @param cells cells and margins of all tables
  /// @param suppressedUnderThreshold of these, suppressed because they are 1 to k - 1
  /// @param suppressedForOthers of these, suppressed to protect others
  record Threshold(int k, int cells, int suppressedUnderThreshold, int suppressedForOthers)
      implements Basis {}

  /// For anyone: every file is declared already published, so nothing is suppressed.
  record AlreadyPublished() implements Basis {}

  /// For the owner of the records only: NO PUBLICAR.
  record Owner() implements Basis {}
}
