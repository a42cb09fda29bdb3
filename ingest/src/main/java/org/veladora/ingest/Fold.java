package org.veladora.ingest;

import java.text.Normalizer;
import java.util.Locale;

/// Makes texts comparable that differ only in case, accents or spaces.
final class Fold {
  private Fold() {}

  /// Upper case, without marks, single spaces, no space around.
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space) {
        boolean first = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
        folded.append(first ? "" : " ");
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString().toUpperCase(Locale.ROOT).strip();
  }
}
