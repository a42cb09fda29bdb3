package org.veladora.model;

/// The id of a rule that leaves records out, or reads them in another way.
///
/// @param value lower-case letters, digits, `_`, `-` and `.`, at most 100
public record RuleId(String value) implements Comparable<RuleId> {
  /// Checks the form.
  ///
  /// @throws IllegalArgumentException if `value` has another form
  public RuleId {
    Identifiers.check("rule", value);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
