package org.veladora.report.document;

import java.util.List;
import org.veladora.disclosure.OwnerView;
import org.veladora.figures.LinkageSummary;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.model.Problem;

/// A count as the owner of the lists sees it: the true numbers. NO PUBLICAR.
///
/// @param terms what was declared
/// @param lists the lists and how they were read, in the order of the declaration
/// @param linkage what was linked and how surely
/// @param linkageWarnings what a reader of the linkage should know
/// @param overlaps people by the combination of lists on which they are
/// @param estimates one a reading of the captures, the declared one first; each scenario once
/// @param truth whether the true number is known
/// @param provenance how to make the same bytes again
public record OwnerCount(
    CountTerms terms,
    List<ReadList> lists,
    LinkageSummary linkage,
    List<Problem> linkageWarnings,
    OwnerView overlaps,
    List<PopulationEstimate> estimates,
    Truth truth,
    ProvenanceRecord provenance)
    implements CountDocument {
  /// Copies the lists and checks them.
  ///
  /// @throws IllegalArgumentException if there is no list or no estimate, a list or a scenario
  ///   stands twice, or the provenance does not name a file of the overlaps
  public OwnerCount {
    lists = List.copyOf(lists);
    linkageWarnings = List.copyOf(linkageWarnings);
    estimates = List.copyOf(estimates);
    Counts.checkLists(lists.stream().map(ReadList::list).toList());
    Counts.checkScenarios(estimates);
    Counts.checkFiles(overlaps, provenance);
  }

  @Override
  public boolean forOwnerOnly() {
    return true;
  }

  @Override
  public List<CountedList> counted() {
    return lists.stream().map(ReadList::list).toList();
  }

  @Override
  public List<Reading> readings() {
    return estimates.stream()
        .map(estimate -> new Reading(estimate.scenario(), estimate.whole(), estimate.strata()))
        .toList();
  }

  @Override
  public List<Problem> withheld() {
    return List.of();
  }
}
