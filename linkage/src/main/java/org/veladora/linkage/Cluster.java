package org.veladora.linkage;

import java.util.List;

/// The records that the default linkage takes for one person.
///
/// @param id the person's id under the coalition's key
/// @param members at least one record, in the order of source id and record id
public record Cluster(PersonId id, List<Member> members) {
  /// Copies the list.
  ///
  /// @throws IllegalArgumentException if there is no member
  public Cluster {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a cluster has a record");
    }
  }
}
