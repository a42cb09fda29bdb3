package org.veladora.linkage;

/// The id of a person within a coalition: `p-` and the first 24 hexadecimal digits of an
/// HMAC-SHA-256 under the coalition's key. It says nothing without the key.
///
/// @param value the id
public record PersonId(String value) implements Comparable<PersonId> {
  private static final int LENGTH = 26;

  /// Checks the form.
  ///
  /// @throws IllegalArgumentException if `value` has another form
  public PersonId {
    boolean form = value.length() == LENGTH && value.startsWith("p-");
    for (int i = 2; i < LENGTH && form; i++) {
      char c = value.charAt(i);
      form = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    if (!form) {
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
