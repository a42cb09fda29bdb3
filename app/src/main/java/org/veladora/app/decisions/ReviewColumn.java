package org.veladora.app.decisions;

import java.util.List;
import java.util.Locale;

/// The columns of a review file that are read back. The others are for the reviewer's eyes.
public enum ReviewColumn {
  /// Mark of the pair: see [RecordPrint#ofPair].
  PAIR,
  /// Id of the run that exported the pair.
  RUN,
  /// List of one record.
  A_SOURCE,
  /// Its number, led by an apostrophe.
  A_RECORD,
  /// List of the other record.
  B_SOURCE,
  /// Its number, led by an apostrophe.
  B_RECORD,
  /// What the reviewer says; blank where nothing yet.
  VERDICT,
  /// The reviewer's probability that they are one person; may be blank.
  PROBABILITY,
  /// Who reviewed.
  AUTHOR;

  /// Its name in the header.
  ///
  /// @return such as `a_record`
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// All columns.
  ///
  /// @return in the order of the file
  public static List<ReviewColumn> listAll() {
    return List.of(values());
  }
}
