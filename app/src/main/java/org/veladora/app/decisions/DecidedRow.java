package org.veladora.app.decisions;

import org.veladora.linkage.review.RecordPair;
import org.veladora.linkage.review.RecordRef;
import org.veladora.linkage.review.Verdict;

/// A row of a review file that has a verdict.
///
/// @param file name of the file, without folders
/// @param line its line
/// @param mark mark of the pair as the row has it
/// @param run id of the run that exported it
/// @param a one record
/// @param b the other
/// @param verdict what the reviewer says
/// @param probability the reviewer's probability that they are one person
/// @param author who reviewed
public record DecidedRow(
    String file,
    long line,
    String mark,
    String run,
    RecordRef a,
    RecordRef b,
    Verdict verdict,
    double probability,
    String author) {
  /// The records.
  ///
  /// @return the pair, in order
  public RecordPair pair() {
    return new RecordPair(a, b);
  }

  /// Where it is, for messages.
  ///
  /// @return file and line
  public String place() {
    return file + ":" + line;
  }
}
