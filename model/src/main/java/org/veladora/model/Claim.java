package org.veladora.model;

/// A statement about a person (or a cell of a published table), with its place in the source.
///
/// Two sources that differ are two claims; nothing is overwritten.
///
/// @param field what it is about
/// @param answer what was stated, or how it was not
/// @param provenance file, line and column
public record Claim(FieldId field, Answer<ClaimValue> answer, Provenance provenance) {
  @Override
  public String toString() {
    return "Claim[" + field + ", " + answer.kind() + "]";
  }
}
