package org.veladora.estimation.loglinear;

/// Whether the data can tell what a model asks.
public sealed interface Verdict {
  /// The extended maximum likelihood estimate exists and is the only one.
  record Exists() implements Verdict {}

  /// No extended maximum likelihood estimate exists: the likelihood grows while effects other than
  /// those of lists that have nobody in common run to infinity.
  ///
  /// @param identifiable whether at least no two sets of effects mean the same
  record NoExtendedMle(boolean identifiable) implements Verdict {}

  /// Several sets of effects fit equally well, so the people on no list are anybody's guess.
  record NotIdentifiable() implements Verdict {}
}
