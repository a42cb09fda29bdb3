package org.veladora.names;

/// The order in which a source writes the parts of a full name. A comma overrides it: what stands
/// before the comma are the surnames.
public enum NameOrder {
  /// `JUAN CARLOS PÉREZ LÓPEZ`.
  GIVEN_NAMES_FIRST,
  /// `PÉREZ LÓPEZ JUAN CARLOS`.
  SURNAMES_FIRST
}
