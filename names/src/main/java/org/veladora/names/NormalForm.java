package org.veladora.names;

import java.text.Normalizer;
import java.util.Locale;

/// The normal form of a name, without the cache of [NameNormaliser].
final class NormalForm {
  private static final char COMBINING_TILDE = '\u0303';
  private static final char LOST = '?';

  private NormalForm() {}

  /// The normal form.
  ///
  /// @return upper-case words parted by single spaces; empty where no letter or digit is left
  static String of(String written) {
    String words = words(isUpperAscii(written) ? written : withoutAccents(written));
    boolean named = words.codePoints().anyMatch(Character::isLetterOrDigit);
    return named ? Abbreviations.expand(words) : "";
  }

  private static boolean isUpperAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || (c >= 'a' && c <= 'z')) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String written) {
    String repaired = Mojibake.markLost(TextRepair.repair(written).text());
    String upper = repaired.replace(".ª", "A").replace('ª', 'A').toUpperCase(Locale.ROOT);
    String parted = Normalizer.normalize(upper, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      int last = plain.length() - 1;
      if (c == COMBINING_TILDE && last >= 0 && plain.charAt(last) == 'N') {
        plain.setCharAt(last, 'Ñ');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /// Keeps letters, digits, points that end a word and marks of lost letters; drops apostrophes;
  /// makes one space of anything else.
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean word = !words.isEmpty() && words.charAt(words.length() - 1) != ' ';
      if (isApostrophe(c)) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        words.appendCodePoint(c);
      } else if (c == LOST || c == '\uFFFD') {
        words.append(LOST);
      } else if (word) {
        words.append(c == '.' ? ". " : " ");
      }
    }
    return words.toString().strip();
  }

  private static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', '’', '‘', '´', '`', 'ʼ' -> true;
      default -> false;
    };
  }
}
