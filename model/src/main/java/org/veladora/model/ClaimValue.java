package org.veladora.model;

/// A value that a claim can state. Every kind redacts `toString` unless it is a coded, public term.
public sealed interface ClaimValue permits AgeYears, Code, NameText, PartialDate, Place, Text {

  /// The value as canonical text: what is written to files and compared. Not for logs.
  ///
  /// @return the text, never blank
  String canonical();
}
