package org.veladora.linkage.assessment;

import java.util.Map;

/// A record all of whose partners were decided on.
///
/// @param record index of the record
/// @param same partner -> the reviewers' probability that it is the same person: 1 or 0 where the
///   pair is decided, within where they are unsure
public record ReviewedRecord(int record, Map<Integer, Double> same) {
  /// Copies the map.
  ///
  /// @throws IllegalArgumentException if a probability is outside 0 to 1
  public ReviewedRecord {
    same = Map.copyOf(same);
    if (!same.values().stream().allMatch(p -> p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a probability lies between 0 and 1");
    }
  }
}
