package org.veladora.report.document;

import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.model.LocalText;

/// What one page says, in both languages: tables, a count, or what differs between two cuts.
public sealed interface Document permits CountDocument, DifferenceDocument, ReportDocument {

  /// What it is about.
  ///
  /// @return the title
  LocalText title();

  /// Whether it is for the owner of the records only: NO PUBLICAR.
  ///
  /// @return true for an owner's view
  boolean forOwnerOnly();

  /// How to make the same bytes again.
  ///
  /// @return files, declarations, command, program, seed
  ProvenanceRecord provenance();

  /// Whether a reader may see the hash and size of a file. Those of an unpublished file are for its
  /// owner: who has all its rows but one could try guesses of that row against the hash.
  ///
  /// @param input a file of the provenance
  /// @return true for the owner, and for public files
  default boolean identifies(InputFile input) {
    return forOwnerOnly() || !(input instanceof InputFile.Unpublished);
  }
}
