package org.veladora.ingest;

import org.veladora.model.ImportIssue;

/// Receives the rows that were set aside, byte for byte as the file has them (after decompression),
/// so that they can be mended and imported again with the same profile.
///
/// For each file [#begin], then for each row one or more [#text] and one [#end].
public interface SetAsideSink {
  /// A sink that keeps nothing; the report still lists the issues.
  SetAsideSink NONE =
      new SetAsideSink() {
        @Override
        public void begin(byte[] header) {}

        @Override
        public void text(byte[] buffer, int from, int length) {}

        @Override
        public void end(ImportIssue issue) {}
      };

  /// Told the header of the file that is read.
  ///
  /// @param header bytes of the header row, without byte order mark and end of line
  void begin(byte[] header);

  /// Takes a part of a row. Parts of a long row come one after the other.
  ///
  /// @param buffer holds the part; it is used again after the call
  /// @param from where the part starts
  /// @param length its length in bytes
  void text(byte[] buffer, int from, int length);

  /// Ends a row.
  ///
  /// @param issue why it was set aside
  void end(ImportIssue issue);
}
