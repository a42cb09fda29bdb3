package org.veladora.linkage.review;

import java.util.Comparator;
import org.veladora.model.SourceId;

/// A record as its list names it.
///
/// @param source the list
/// @param recordId the list's own id of the record
public record RecordRef(SourceId source, String recordId) implements Comparable<RecordRef> {
  private static final Comparator<RecordRef> ORDER =
      Comparator.comparing(RecordRef::source).thenComparing(RecordRef::recordId);

  @Override
  public int compareTo(RecordRef other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "RecordRef[a record of " + source + "]";
  }
}
