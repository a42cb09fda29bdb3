package org.veladora.model;

/// Free text, kept as written (after repair of its encoding).
///
/// @param canonical the text, not blank
public record Text(String canonical) implements ClaimValue {
  /// Checks that there is a text.
  ///
  /// @throws IllegalArgumentException if `canonical` is blank
  public Text {
    if (canonical.isBlank()) {
      throw new IllegalArgumentException("text is blank: a blank cell is Answer.unknown()");
    }
  }

  @Override
  public String toString() {
    return "Text[redacted]";
  }
}
