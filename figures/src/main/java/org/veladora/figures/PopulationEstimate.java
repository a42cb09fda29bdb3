package org.veladora.figures;

import java.util.List;

/// How many people there are, on lists and on none, under one reading of the captures.
///
/// @param scenario stable id of the reading: `as-listed`, `referrals-dropped`, `referrals-merged`
/// @param lists names of the lists under this reading, in the order of the bits
/// @param whole everybody, strata pooled
/// @param strata each stratum; empty where none was declared. Never summed where one is refused
/// @param seed seed of everything random in it
public record PopulationEstimate(
    String scenario,
    List<String> lists,
    StratumEstimates whole,
    List<StratumEstimates> strata,
    long seed) {
  /// Copies the lists.
  public PopulationEstimate {
    lists = List.copyOf(lists);
    strata = List.copyOf(strata);
  }
}
