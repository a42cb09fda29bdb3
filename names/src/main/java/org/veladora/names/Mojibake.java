package org.veladora.names;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Bytes read in the wrong encoding (UTF-8 as Latin-1 or Windows-1252, DOS as Latin-1), undone.
final class Mojibake {
  private static final char REPLACEMENT = '\uFFFD';
  private static final String LETTER = "[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]";
  private static final Pattern DOS = Pattern.compile("(?<=" + LETTER + ")[¤¥](?=" + LETTER + ")");
  private static final Pattern LOST = Pattern.compile("Ã\\?|Ï¿½|(?<=\\p{Lu})ÿ|ÿ(?=\\p{Lu})");

  /// Second halves of the Spanish letters: `Ã` before one of them is no language's spelling.
  private static final String SPANISH_SECONDS =
      secondHalves("áéíóúüñÁÉÍÓÚÜÑ", Charset.forName("windows-1252")) + "\u0081\u008D";

  /// Character of Windows-1252 outside Latin-1 -> its byte.
  private static final Map<Character, Integer> BYTES_1252 = new HashMap<>();

  static {
    for (int b = 0x80; b < 0xA0; b++) {
      char c = new String(new byte[] {(byte) b}, Charset.forName("windows-1252")).charAt(0);
      if (c != REPLACEMENT) {
        BYTES_1252.put(c, b);
      }
    }
  }

  private Mojibake() {}

  /// Undoes one misreading.
  ///
  /// @return the text read as it should have been; the text itself where it shows no misreading
  static String decode(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    String utf8 = decodeInto(whole, text, false) ? whole.toString() : decodeCertain(text);
    return utf8.equals(text) ? decodeDos(text) : utf8;
  }

  /// Puts U+FFFD where a mark of another kind stands for a letter that is lost: `Ã?`, `Ï¿½` (U+FFFD
  /// misread, then put in capitals), or a `ÿ` (byte FF) beside a capital, where no name has it.
  static String markLost(String text) {
    return LOST.matcher(text).replaceAll("\uFFFD");
  }

  /// Code pages 437 and 850 have `ñ` and `Ñ` where Latin-1 has two signs of currency.
  private static String decodeDos(String text) {
    return DOS.matcher(text).replaceAll(sign -> sign.group().equals("¤") ? "ñ" : "Ñ");
  }

  private static String decodeCertain(String text) {
    StringBuilder parts = new StringBuilder(text.length());
    decodeInto(parts, text, true);
    return parts.toString();
  }

  /// Appends the decoded text.
  ///
  /// @param certain true to decode only sequences that no language writes
  /// @return whether every character outside ASCII was part of a sequence
  private static boolean decodeInto(StringBuilder decoded, String text, boolean certain) {
    boolean whole = true;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int length = c < 0x80 ? 1 : sequenceLength(text, i);
      int codePoint = length < 2 ? -1 : codePoint(text, i, length);
      if (isPlausible(codePoint) && (!certain || isCertain(text, i, length))) {
        decoded.append((char) codePoint);
        i += length;
      } else {
        whole &= c < 0x80;
        decoded.append(c);
        i++;
      }
    }
    return whole;
  }

  private static int sequenceLength(String text, int i) {
    int lead = byteOf(text.charAt(i));
    int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 1;
    return i + length <= text.length() ? length : 1;
  }

  private static int codePoint(String text, int i, int length) {
    int lead = byteOf(text.charAt(i));
    int codePoint = length == 2 ? lead & 0x1F : lead & 0x0F;
    for (int k = 1; k < length; k++) {
      int next = byteOf(text.charAt(i + k));
      if (next < 0x80 || next > 0xBF) {
        return -1;
      }
      codePoint = (codePoint << 6) | (next & 0x3F);
    }
    return codePoint;
  }

  /// Characters that a text of ours can hold: those of Latin-1 and Windows-1252, accents, marks. No
  /// Spanish letter, read as a byte, begins the UTF-8 of any of them.
  private static boolean isPlausible(int codePoint) {
    boolean latin1 = codePoint >= 0x80 && codePoint <= 0xFF;
    boolean accent = codePoint >= 0x300 && codePoint < 0x340;
    boolean mark = codePoint == 0xFEFF || codePoint == REPLACEMENT;
    return latin1 || accent || mark || (codePoint > 0 && BYTES_1252.containsKey((char) codePoint));
  }

  private static boolean isCertain(String text, int i, int length) {
    if (length == 3) {
      return true;
    }
    char second = text.charAt(i + 1);
    if (text.charAt(i) != 'Ã' || SPANISH_SECONDS.indexOf(second) < 0) {
      return false;
    }
    boolean quote = second == '\u2018' || second == '\u201C';
    return !quote || (i + 2 < text.length() && Character.isLetter(text.charAt(i + 2)));
  }

  private static int byteOf(char c) {
    return c <= 0xFF ? c : BYTES_1252.getOrDefault(c, -1);
  }

  private static String secondHalves(String letters, Charset charset) {
    StringBuilder seconds = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      byte[] utf8 = letters.substring(i, i + 1).getBytes(StandardCharsets.UTF_8);
      seconds.append(new String(utf8, 1, 1, charset));
    }
    return seconds.toString().replace(String.valueOf(REPLACEMENT), "");
  }
}
