package org.veladora.ingest;

/// The limits that keep an import in bounded memory.
public final class Limits {
  /// The longest cell, in bytes: 64 KiB. A row with a longer one is set aside (I104).
  public static final int MAX_CELL_BYTES = 64 * 1024;

  /// The longest row, in bytes: 1 MiB. A longer one is set aside (I107).
  public static final int MAX_ROW_BYTES = 1024 * 1024;

  /// The most columns that a header may have.
  public static final int MAX_COLUMNS = 4_096;

  private Limits() {}
}
