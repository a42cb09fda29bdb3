package org.veladora.ingest;

import java.util.Locale;
import org.veladora.model.Answer;

/// What a cell without a usable value means.
public enum Absence {
  /// The source does not know.
  UNKNOWN,
  /// The source has no place for it, or did not ask.
  NOT_ASKED,
  /// The person declined to answer.
  REFUSED,
  /// Something is written, and it cannot be read as a value.
  ILLEGIBLE;

  /// The answer.
  ///
  /// @param <T> type of the value that is not there
  /// @return the shared instance
  public <T> Answer<T> answer() {
    return switch (this) {
      case UNKNOWN -> Answer.unknown();
      case NOT_ASKED -> Answer.notAsked();
      case REFUSED -> Answer.refused();
      case ILLEGIBLE -> Answer.illegible();
    };
  }

  /// The word, as in profiles and reports.
  ///
  /// @return `unknown`, `not_asked`, `refused` or `illegible`
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
