package org.veladora.report.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.veladora.disclosure.Disclosed;
import org.veladora.figures.InputFile;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.ProvenanceRecord;

/// What every report of a count must fulfil.
final class Counts {
  private Counts() {}

  static void checkLists(List<CountedList> lists) {
    checkOnce("list", lists.stream().map(list -> list.id().value()).toList());
  }

  static void checkScenarios(List<PopulationEstimate> estimates) {
    checkOnce("scenario", estimates.stream().map(PopulationEstimate::scenario).toList());
  }

  static void checkFiles(Disclosed overlaps, ProvenanceRecord provenance) {
    Set<InputFile> named = new HashSet<>(provenance.inputs());
    if (!named.containsAll(overlaps.inputs())) {
      throw new IllegalArgumentException("the provenance must name every file of the overlaps");
    }
  }

  private static void checkOnce(String what, List<String> ids) {
    if (ids.isEmpty() || new HashSet<>(ids).size() != ids.size()) {
      throw new IllegalArgumentException("a count needs at least one " + what + ", each once");
    }
  }
}
