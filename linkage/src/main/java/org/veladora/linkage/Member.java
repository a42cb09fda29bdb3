package org.veladora.linkage;

import org.veladora.model.SourceId;

/// A record of a cluster.
///
/// @param record index of the record, in the order in which records were added
/// @param source its list
/// @param recordId the list's own id of the record
/// @param probability posterior probability that the record is about the same person as another
///   record of its cluster, the mean over those; 1 for a record alone
public record Member(int record, SourceId source, String recordId, double probability) {
  @Override
  public String toString() {
    return "Member[record " + record + " of " + source + "]";
  }
}
