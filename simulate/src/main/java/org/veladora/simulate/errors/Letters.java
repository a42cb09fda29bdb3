package org.veladora.simulate.errors;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.veladora.simulate.random.Draws;

/// Errors in the letters of a name.
final class Letters {
  private static final char COMBINING_TILDE = '\u0303';

  /// Keys beside each key of a Spanish keyboard, same row.
  private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjklñ", "zxcvbnm");

  /// Letters that sound alike, wherever they stand.
  private static final Map<String, List<String>> SOUNDS =
      Map.of(
          "b", List.of("v"),
          "v", List.of("b"),
          "s", List.of("z"),
          "z", List.of("s"),
          "ll", List.of("y"),
          "y", List.of("ll"),
          "j", List.of("x"),
          "x", List.of("j"),
          "h", List.of(""));

  /// Letters that sound alike before e and i.
  private static final Map<String, List<String>> SOFT_SOUNDS =
      Map.of(
          "c",
          List.of("s"),
          "s",
          List.of("c"),
          "z",
          List.of("c"),
          "g",
          List.of("j"),
          "j",
          List.of("g"));

  private Letters() {}

  private record Slip(int from, int to, String letters) {}

  /// The name with one letter as it sounds; the same name where no letter has another spelling.
  static String soundingAlike(String name, Draws draws) {
    String lower = name.toLowerCase(Locale.ROOT);
    List<Slip> slips = new ArrayList<>();
    for (int i = 0; i < lower.length(); i++) {
      addSlips(slips, SOUNDS, lower, i);
      if (i + 1 < lower.length() && "eiéí".indexOf(lower.charAt(i + 1)) >= 0) {
        addSlips(slips, SOFT_SOUNDS, lower, i);
      }
    }
    return slips.isEmpty() ? name : slipped(name, slips.get(draws.below(slips.size())));
  }

  private static void addSlips(
      List<Slip> slips, Map<String, List<String>> sounds, String lower, int at) {
    if (at > 0 && lower.charAt(at) == 'h' && lower.charAt(at - 1) == 'c') {
      return;
    }
    if (at > 0 && lower.startsWith("ll", at - 1)) {
      return;
    }
    int length = lower.startsWith("ll", at) ? 2 : 1;
    String letters = lower.substring(at, at + length);
    for (String other : sounds.getOrDefault(letters, List.of())) {
      slips.add(new Slip(at, at + length, other));
    }
  }

  /// A word that begins with a capital keeps it.
  private static String slipped(String name, Slip slip) {
    String letters = slip.letters;
    String rest = name.substring(slip.to);
    if (Character.isUpperCase(name.charAt(slip.from))) {
      if (letters.isEmpty()) {
        rest = capitalised(rest);
      } else {
        letters = capitalised(letters);
      }
    }
    return name.substring(0, slip.from) + letters + rest;
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /// The name with one slip of the keyboard, never at its first letter; the same name where it has
  /// fewer than three letters.
  static String mistyped(String name, Draws draws) {
    if (name.length() < 3) {
      return name;
    }
    int at = 1 + draws.below(name.length() - 2);
    while (at > 1 && !Character.isLetter(name.charAt(at))) {
      at--;
    }
    char c = name.charAt(at);
    String before = name.substring(0, at);
    String after = name.substring(at + 1);
    char next = name.charAt(at + 1);
    int slip = draws.below(4);
    if (slip == 0) {
      return before + after;
    }
    if (slip == 1) {
      return before + c + c + after;
    }
    if (slip == 2 && next != c && Character.isLetter(next)) {
      return before + next + c + name.substring(at + 2);
    }
    return before + neighbour(c, draws) + after;
  }

  private static char neighbour(char letter, Draws draws) {
    String plain = withoutAccents(String.valueOf(Character.toLowerCase(letter)));
    for (String row : ROWS) {
      int at = row.indexOf(plain.charAt(0));
      if (at >= 0) {
        boolean left = at == row.length() - 1 || (at > 0 && draws.chance(0.5));
        char key = row.charAt(left ? at - 1 : at + 1);
        return Character.isUpperCase(letter) ? Character.toUpperCase(key) : key;
      }
    }
    return 'e';
  }

  static String withoutTilde(String name) {
    return name.replace('ñ', 'n').replace('Ñ', 'N');
  }

  /// Drops accents and diaereses; Ñ stays.
  static String withoutAccents(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (!mark || c == COMBINING_TILDE) {
        plain.append(c);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  /// UTF-8 read as ISO-8859-1.
  static String misread(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
