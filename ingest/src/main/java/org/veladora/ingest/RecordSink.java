package org.veladora.ingest;

import org.veladora.model.RecordShape;
import org.veladora.model.RegisterRecord;

/// Receives the records of one file, in the order of its lines.
@FunctionalInterface
public interface RecordSink {

  /// Told the fields before the first record, also where no record follows.
  ///
  /// @param shape the fields
  default void begin(RecordShape shape) {}

  /// Takes a record.
  ///
  /// @param record the record; it may be kept
  void accept(RegisterRecord record);
}
