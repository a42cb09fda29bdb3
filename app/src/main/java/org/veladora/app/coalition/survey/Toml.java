package org.veladora.app.coalition.survey;

import java.util.List;
import java.util.stream.Collectors;
import org.veladora.model.LocalText;

/// Texts as TOML and its comments write them.
///
/// Source: TOML v1.0.0, basic strings and comments, toml.io.
final class Toml {
  private Toml() {}

  /// A basic string, on one line whatever the text holds.
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == '\u2028' || c == '\u2029') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  static String array(List<String> texts) {
    return texts.stream().map(Toml::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  static String both(LocalText text) {
    return "{ es = " + quoted(text.es()) + ", en = " + quoted(text.en()) + " }";
  }

  /// A comment in both languages, Spanish first.
  static String comment(LocalText text) {
    return "# " + text.es() + " / " + text.en() + "\n";
  }
}
