package org.veladora.figures.chains;

/// How many people the population has, where that is known from elsewhere.
public sealed interface KnownSize {
  /// Known, and taken for certain.
  ///
  /// @param people everybody in the population, in the sample or not
  record Given(long people) implements KnownSize {}

  /// Not known.
  record NotGiven() implements KnownSize {}
}
