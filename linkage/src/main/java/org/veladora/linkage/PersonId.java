package org.veladora.linkage;

/// The id of a person within a coalition: `p-` and the first 24 hexadecimal digits of an
/// HMAC-SHA-256 under the coalition's key. It says nothing without the key.
///
/// @param value the id
public record PersonId(String value) implements Comparable<PersonId> {
  /// Checks the form.
  ///
  /// @throws IllegalArgumentException if `value` has another form
  public PersonId {
    if (!value.matches("p-[0-9a-f]{24}")) {
      throw new IllegalArgumentException("a person's id is p- and 24 hexadecimal digits");
    }
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
