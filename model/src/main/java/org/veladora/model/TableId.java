package org.veladora.model;

/// The id of a table within a publication.
///
/// @param value lower-case letters, digits, `_`, `-` and `.`, at most 100
public record TableId(String value) implements Comparable<TableId> {
  /// Checks the form.
  ///
  /// @throws IllegalArgumentException if `value` has another form
  public TableId {
    Identifiers.check("table", value);
  }

  @Override
  public int compareTo(TableId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
