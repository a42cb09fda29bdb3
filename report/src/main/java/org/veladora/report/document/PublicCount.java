package org.veladora.report.document;

import java.util.List;
import org.veladora.disclosure.EstimateOutcome;
import org.veladora.disclosure.Release;
import org.veladora.disclosure.ReleasedEstimate;
import org.veladora.disclosure.Withheld;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.model.Problem;

/// A count as anyone may see it. Every number of people in it left the gate: the overlaps as a
/// release, the estimate as computed from released cells and rounded. It has no place for accounts
/// of imports, for pairs, for examples or for free text, and for one reading of the captures only:
/// the overlaps of a second one could be subtracted from the first.
///
/// @param terms what was declared
/// @param lists the lists as declared, without any number of them
/// @param linkage how records were linked: weights in whole bits
/// @param overlaps people by the combination of lists on which they are, as released
/// @param estimate what the gate answered for the declared reading
/// @param truth whether the true number is known
/// @param provenance how to make the same bytes again; hashes and sizes of unpublished files are
///   not shown
public record PublicCount(
    CountTerms terms,
    List<CountedList> lists,
    PublicLinkage linkage,
    Release overlaps,
    EstimateOutcome estimate,
    Truth truth,
    ProvenanceRecord provenance)
    implements CountDocument {
  /// Copies the list and checks it.
  ///
  /// @throws IllegalArgumentException if there is no list, a list stands twice, or the provenance
  ///   does not name a file of the overlaps
  public PublicCount {
    lists = List.copyOf(lists);
    Counts.checkLists(lists);
    Counts.checkFiles(overlaps, provenance);
  }

  @Override
  public boolean forOwnerOnly() {
    return false;
  }

  @Override
  public List<CountedList> counted() {
    return lists;
  }

  @Override
  public List<Reading> readings() {
    return switch (estimate) {
      case ReleasedEstimate released ->
          List.of(new Reading(released.scenario(), released.whole(), List.of()));
      case Withheld _ -> List.of();
    };
  }

  @Override
  public List<Problem> withheld() {
    return switch (estimate) {
      case ReleasedEstimate _ -> List.of();
      case Withheld(List<Problem> reasons) -> reasons;
    };
  }
}
