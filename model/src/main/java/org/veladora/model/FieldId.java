package org.veladora.model;

/// The name of a field of a record, in the product's vocabulary: `sex`, `event_date`,
/// `paternal_surname`.
///
/// @param value lower-case letters, digits, `_`, `-` and `.`, at most 100
public record FieldId(String value) implements Comparable<FieldId> {
  /// Checks the form.
  ///
  /// @throws IllegalArgumentException if `value` has another form
  public FieldId {
    Identifiers.check("field", value);
  }

  @Override
  public int compareTo(FieldId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
