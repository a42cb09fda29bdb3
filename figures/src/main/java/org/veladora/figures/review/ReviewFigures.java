package org.veladora.figures.review;

import java.util.List;
import org.veladora.model.Problem;

/// The figures of a clerical review. They name reviewers, lists and counts, never a record.
///
/// @param pairs pairs that somebody decided
/// @param same pairs that are one person by the merged verdict
/// @param different pairs that are two people
/// @param unsure pairs without a verdict that more than half of their reviewers give
/// @param disputed pairs whose reviewers differ
/// @param agreements one a pair of reviewers with a pair in common
/// @param sample how right the linkage is
/// @param notes what a reader should know
public record ReviewFigures(
    long pairs,
    long same,
    long different,
    long unsure,
    long disputed,
    List<Agreement> agreements,
    ReviewedSample sample,
    List<Problem> notes) {
  /// Copies the lists.
  public ReviewFigures {
    agreements = List.copyOf(agreements);
    notes = List.copyOf(notes);
  }
}
