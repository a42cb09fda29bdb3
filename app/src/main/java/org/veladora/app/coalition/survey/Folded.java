package org.veladora.app.coalition.survey;

import java.text.Normalizer;
import java.util.Locale;

/// Texts that differ only in case, accents or spaces, as the import compares them.
final class Folded {
  private Folded() {}

  /// Upper case, without marks, single spaces, no space around.
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .toUpperCase(Locale.ROOT)
        .strip();
  }
}
