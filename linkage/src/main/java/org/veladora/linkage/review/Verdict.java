package org.veladora.linkage.review;

/// What a reviewer says of a pair of records.
public enum Verdict {
  /// One person.
  SAME("same"),
  /// Two people.
  DIFFERENT("different"),
  /// The records do not tell.
  UNSURE("unsure");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /// The word for it in files.
  ///
  /// @return `same`, `different` or `unsure`
  public String word() {
    return word;
  }
}
