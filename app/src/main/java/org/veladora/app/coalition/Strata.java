package org.veladora.app.coalition;

import java.util.Locale;

/// What an estimate is made apart by, because the chance of being on a list differs.
public enum Strata {
  /// One estimate of all people.
  NONE,
  /// By sex.
  SEX,
  /// By state of the event.
  STATE,
  /// By age: 0-11, 12-17, 18-29, 30-59, 60 and over, unknown.
  AGE_GROUP;

  /// The word, as in the coalition file.
  ///
  /// @return `none`, `sex`, `state` or `age_group`
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
