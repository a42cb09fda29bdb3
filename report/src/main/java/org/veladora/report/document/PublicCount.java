package org.veladora.report.document;

import java.util.List;
import org.veladora.disclosure.Release;
import org.veladora.figures.ProvenanceRecord;

/// A count as anyone may see it. Every number of people in it left the gate: the overlaps as a
/// release, the estimates as computed from released cells and rounded. It has no place for accounts
/// of imports, for pairs, for examples or for free text.
///
/// @param terms what was declared
/// @param lists the lists as declared, without any number of them
/// @param linkage how records were linked: weights in whole bits
/// @param overlaps people by the combination of lists on which they are, as released
/// @param truth whether the true number is known
/// @param provenance how to make the same bytes again; hashes and sizes of unpublished files are
///   not shown
public record PublicCount(
    CountTerms terms,
    List<CountedList> lists,
    PublicLinkage linkage,
    Release overlaps,
    Truth truth,
    ProvenanceRecord provenance)
    implements CountDocument {
  /// Copies the lists and checks them.
  ///
  /// @throws IllegalArgumentException if there is no list or no estimate, a list or a scenario
  ///   stands twice, or the provenance does not name a file of the overlaps
  public PublicCount {
    lists = List.copyOf(lists);
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
    return List.of();
  }
}
