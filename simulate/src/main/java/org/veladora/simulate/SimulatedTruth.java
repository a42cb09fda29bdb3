package org.veladora.simulate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.veladora.model.SourceId;

/// What is true of a simulation, in numbers.
///
/// @param settings id of the settings
/// @param seed seed
/// @param people everybody who was made: the population, and outsiders on lists
/// @param victims people of the population: what a count should find
/// @param documentedVictims those of them who are on at least one list, referrals included
/// @param records records of each list, in the lists' order
/// @param pairsWithin pairs of records of one person on one list
/// @param pairsAcross pairs of records of one person on two lists
public record SimulatedTruth(
    String settings,
    long seed,
    long people,
    long victims,
    long documentedVictims,
    Map<SourceId, Long> records,
    long pairsWithin,
    long pairsAcross) {
  /// Copies the map, in its order.
  public SimulatedTruth {
    SequencedMap<SourceId, Long> copy = new LinkedHashMap<>(records);
    records = Collections.unmodifiableMap(copy);
  }

  /// Records of all lists.
  ///
  /// @return their number
  public long recordsInAll() {
    return records.values().stream().mapToLong(Long::longValue).sum();
  }
}
