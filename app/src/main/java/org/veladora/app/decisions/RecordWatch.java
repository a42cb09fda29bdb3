package org.veladora.app.decisions;

import org.veladora.linkage.review.RecordRef;
import org.veladora.model.SourceRecord;

/// Sees every record of a coalition's lists while they are read.
@FunctionalInterface
public interface RecordWatch {
  /// Looks at nothing.
  RecordWatch NONE = (_, _) -> {};

  /// A record.
  ///
  /// @param ref its list and number
  /// @param record what the list says
  void see(RecordRef ref, SourceRecord record);
}
