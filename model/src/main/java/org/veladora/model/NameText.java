package org.veladora.model;

/// A name, or a part of one, as written and in its normal form.
///
/// @param written as the source writes it
/// @param canonical the normal form that comparisons use: repaired, upper case, without accents,
///   N-tilde kept, single spaces; not blank
public record NameText(String written, String canonical) implements ClaimValue {
  /// Checks that there is a name.
  ///
  /// @throws IllegalArgumentException if `canonical` is blank
  public NameText {
    if (canonical.isBlank()) {
      throw new IllegalArgumentException("name is blank: a blank cell is Answer.unknown()");
    }
  }

  @Override
  public String toString() {
    return "NameText[redacted]";
  }
}
