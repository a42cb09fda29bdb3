package org.veladora.linkage.review;

/// What one reviewer says of one pair.
///
/// @param pair the records
/// @param verdict the reviewer's verdict
/// @param probability the reviewer's probability that they are one person: at least 0.5 for
///   [Verdict#SAME], at most 0.5 for [Verdict#DIFFERENT]
/// @param author who says so; not blank
/// @param place where it is written, for messages: file and line, such as `ana.csv:3`
public record Decision(
    RecordPair pair, Verdict verdict, double probability, String author, String place) {
  /// Checks the author and the probability.
  ///
  /// @throws IllegalArgumentException if the author is blank, or the probability is outside 0 to 1
  ///   or speaks against the verdict
  public Decision {
    boolean fits =
        switch (verdict) {
          case SAME -> probability >= 0.5 && probability <= 1;
          case DIFFERENT -> probability >= 0 && probability <= 0.5;
          case UNSURE -> probability >= 0 && probability <= 1;
        };
    if (author.isBlank() || !fits) {
      throw new IllegalArgumentException(
          "a decision has an author and a probability that fits its verdict: " + place);
    }
  }

  /// Makes a decision.
  ///
  /// @param left one record
  /// @param right the other
  /// @param verdict the reviewer's verdict
  /// @param probability the reviewer's probability that they are one person
  /// @param author who says so
  /// @param place where it is written
  /// @return the decision
  /// @throws IllegalArgumentException if the records are the same, or a value does not fit
  public static Decision of(
      RecordRef left,
      RecordRef right,
      Verdict verdict,
      double probability,
      String author,
      String place) {
    return new Decision(new RecordPair(left, right), verdict, probability, author, place);
  }

  /// Who says it and where, for messages.
  ///
  /// @return such as `Ana (ana.csv:3)`
  public String origin() {
    return author + " (" + place + ")";
  }
}
