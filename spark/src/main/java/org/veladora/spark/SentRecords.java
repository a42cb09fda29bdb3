package org.veladora.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.veladora.linkage.blocking.PartedBlocking;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.PortableColumns;
import org.veladora.linkage.records.RecordColumns;

/// The records as each machine gets them, once, with what its tasks share.
final class SentRecords implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PortableColumns columns;
  private final boolean[] duplicateFree;
  private final int parts;

  private transient @Nullable Prepared prepared;

  SentRecords(RecordColumns records, PairScope scope, int parts) {
    this.columns = records.portable();
    this.duplicateFree = scope.duplicateFree();
    this.parts = parts;
  }

  /// What tasks of one machine share.
  record Prepared(RecordColumns records, PairScope scope, PartedBlocking blocking) {}

  /// The records, made ready by the first task of the machine that asks.
  synchronized Prepared prepared() {
    Prepared ready = prepared;
    if (ready == null) {
      RecordColumns records = columns.columns();
      PairScope scope = new PairScope(records, duplicateFree);
      ready = new Prepared(records, scope, new PartedBlocking(records, scope, parts));
      prepared = ready;
    }
    return ready;
  }

  @Override
  public String toString() {
    return "SentRecords[redacted]";
  }
}
