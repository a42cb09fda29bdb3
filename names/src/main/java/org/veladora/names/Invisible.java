package org.veladora.names;

/// Characters that nobody sees and that make equal names differ.
final class Invisible {
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char FIRST_COMBINING = '\u0300';

  private Invisible() {}

  /// Drops zero-width characters, byte order marks and soft hyphens; makes non-breaking spaces
  /// spaces.
  static String remove(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00A0' || c == '\u2007' || c == '\u202F') {
        visible.append(' ');
      } else if (!isInvisible(text, i)) {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  private static boolean isInvisible(String text, int i) {
    return switch (text.charAt(i)) {
      case '\u00AD', '\u200B', '\u2060', '\uFEFF', '\u200E', '\u200F' -> true;
      case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> !joins(text, i - 1) && !joins(text, i + 1);
      default -> false;
    };
  }

  /// Joiners have a meaning beside letters of scripts that join, and beside pictures.
  private static boolean joins(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= FIRST_COMBINING;
  }
}
