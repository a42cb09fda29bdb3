package org.veladora.model;

/// A text that users read, in the two languages of the product.
///
/// @param es Spanish, not blank
/// @param en English, not blank
public record LocalText(String es, String en) {
  /// Checks that both languages are there.
  ///
  /// @throws IllegalArgumentException if one is blank
  public LocalText {
    if (es.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException(
          "a text needs both languages: es=\"" + es + "\", en=\"" + en + "\"");
    }
  }

  /// A text that is the same in both languages, such as a year or a code.
  ///
  /// @param text the text
  /// @return the text in both
  public static LocalText same(String text) {
    return new LocalText(text, text);
  }

  /// The text in one language.
  ///
  /// @param language the language
  /// @return `es` or `en`
  public String in(Language language) {
    return switch (language) {
      case ES -> es;
      case EN -> en;
    };
  }
}
