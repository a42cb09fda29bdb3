package org.veladora.model;

/// The one form that identifiers of the product have: a lower-case letter or digit, then letters,
/// digits, `_`, `-`, `.`.
final class Identifiers {
  private Identifiers() {}

  static void check(String what, String value) {
    if (value.isEmpty() || value.length() > 100) {
      throw new IllegalArgumentException(
          what + " must have 1 to 100 characters: \"" + value + "\"");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean joint = i > 0 && (c == '_' || c == '-' || c == '.');
      if (!word && !joint) {
        throw new IllegalArgumentException(
            what + " takes lower-case letters, digits, '_', '-' and '.': \"" + value + "\"");
      }
    }
  }
}
