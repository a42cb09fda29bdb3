package org.veladora.app.coalition;

import java.util.Locale;

/// What is done with a capture whose person was referred by another list of the coalition. Such a
/// capture says that two organisations work together, not that chance found the person twice.
public enum ReferralRule {
  /// The capture by the list that received the person is left out.
  DROP,
  /// The two lists count as one capture.
  MERGE;

  /// The word, as in the coalition file.
  ///
  /// @return `drop` or `merge`
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
