package org.veladora.model;

/// The id of a source: a register or an organisation's list.
///
/// @param value lower-case letters, digits, `_`, `-` and `.`, at most 100
public record SourceId(String value) implements Comparable<SourceId> {
  /// Checks the form.
  ///
  /// @throws IllegalArgumentException if `value` has another form
  public SourceId {
    Identifiers.check("source", value);
  }

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
