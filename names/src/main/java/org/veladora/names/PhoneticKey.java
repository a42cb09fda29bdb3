package org.veladora.names;

/// How a name sounds in Mexican Spanish, written so that spellings which registers mix up are
/// equal.
///
/// For each word of a normal form, in order:
///
/// 1. `Ñ` is `N`; `PH` is `F`; `CH` is one sound; any other `H` is silent;
/// 2. `B`, `V`, `W` are one sound; `Z`, `S` and `C` before `E`, `I`, `Y` are one (no Mexican tells
///    them apart); `QU`, `K` and any other `C` are one; `J`, `X` and `G` before `E`, `I` are one;
///    `GU` before `E`, `I` is `G`; `LL` and `Y` before a vowel are one; any other `Y` is `I`; `M`
///    before `B`, `V`, `P` is `N`;
/// 3. vowels go, except the one that opens the word; a sound that repeats is written once.
///
/// ```java
/// PhoneticKey.of("JIMENEZ").equals(PhoneticKey.of("XIMENES")); // true: JNNS is written JNS
/// PhoneticKey.of("HERNANDEZ"); // ERNDS
/// ```
///
/// The key is for bringing names together, not for telling them apart: `MARIO` and `MARIA` have the
/// same one.
public final class PhoneticKey {
  private static final char CH = 'C';

  private PhoneticKey() {}

  /// The key of a name. Cost O(length).
  ///
  /// @param canonical a normal form, of one or several words
  /// @return the keys of its words, parted by single spaces; a word without a sound has an empty
  ///   one
  public static String of(String canonical) {
    StringBuilder key = new StringBuilder(canonical.length());
    int start = 0;
    while (start <= canonical.length()) {
      int space = canonical.indexOf(' ', start);
      int end = space < 0 ? canonical.length() : space;
      if (start > 0) {
        key.append(' ');
      }
      addWord(key, canonical, start, end);
      start = end + 1;
    }
    return key.toString();
  }

  private static void addWord(StringBuilder key, String text, int start, int end) {
    int from = key.length();
    for (int i = start; i < end; i++) {
      char next = i + 1 < end ? text.charAt(i + 1) : ' ';
      char sound = sound(text.charAt(i), next);
      boolean silent = sound == ' ' || (isVowel(sound) && key.length() > from);
      if (!silent && (key.length() == from || key.charAt(key.length() - 1) != sound)) {
        key.append(sound);
      }
      i += swallows(text.charAt(i), next, i + 2 < end ? text.charAt(i + 2) : ' ') ? 1 : 0;
    }
  }

  private static char sound(char c, char next) {
    return switch (c) {
      case 'Ñ' -> 'N';
      case 'V', 'W' -> 'B';
      case 'Z' -> 'S';
      case 'C' -> next == 'H' ? CH : isFront(next) ? 'S' : 'K';
      case 'Q' -> 'K';
      case 'X' -> 'J';
      case 'G' -> next == 'E' || next == 'I' ? 'J' : 'G';
      case 'H' -> ' ';
      case 'P' -> next == 'H' ? 'F' : 'P';
      case 'L' -> next == 'L' ? 'Y' : 'L';
      case 'Y' -> isVowel(next) ? 'Y' : 'I';
      case 'M' -> next == 'B' || next == 'V' || next == 'P' ? 'N' : 'M';
      default -> c;
    };
  }

  /// Whether the next letter is a part of the sound of this one.
  private static boolean swallows(char c, char next, char third) {
    return switch (c) {
      case 'C', 'P' -> next == 'H';
      case 'L' -> next == 'L';
      case 'Q', 'G' -> next == 'U' && (third == 'E' || third == 'I');
      default -> false;
    };
  }

  private static boolean isFront(char c) {
    return c == 'E' || c == 'I' || c == 'Y';
  }

  private static boolean isVowel(char c) {
    return c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U';
  }
}
