package org.veladora.model;

/// A term of a closed vocabulary, such as a sex or a status: `female`, `still_missing`.
///
/// @param canonical the term: lower-case letters, digits, `_`, `-` or `.`
public record Code(String canonical) implements ClaimValue {
  /// Checks the form of the term.
  ///
  /// @throws IllegalArgumentException if `canonical` has another form
  public Code {
    Identifiers.check("code", canonical);
  }
}
