package org.veladora.report.document;

import java.util.List;
import org.veladora.figures.StratumEstimates;

/// One reading of the captures and what was estimated under it, as its reader may see it.
///
/// @param scenario stable id of the reading: `as-listed`, `referrals-dropped`, `referrals-merged`
/// @param whole everybody, strata pooled
/// @param strata each stratum; empty where none was declared or none may be seen
public record Reading(String scenario, StratumEstimates whole, List<StratumEstimates> strata) {
  /// Copies the list.
  public Reading {
    strata = List.copyOf(strata);
  }
}
