package org.veladora.ingest;

import java.nio.charset.Charset;
import java.util.List;

/// How a file's text is laid out.
///
/// @param charset UTF-8, ISO-8859-1 or windows-1252: encodings in which delimiters are single bytes
/// @param delimiter what parts cells: an ASCII character
/// @param quote what encloses cells that hold delimiters: an ASCII character
/// @param ignored names of columns that are known and not read
public record Layout(Charset charset, char delimiter, char quote, List<String> ignored) {
  /// Names of the encodings that can be read.
  public static final List<String> CHARSETS = List.of("UTF-8", "ISO-8859-1", "windows-1252");

  /// Checks that the layout can be read byte by byte.
  ///
  /// @throws IllegalArgumentException if the charset is another, the delimiter or quote is no
  ///   printable ASCII character or tab, or both are the same
  public Layout {
    ignored = List.copyOf(ignored);
    boolean plain = plain(delimiter) && plain(quote) && delimiter != quote;
    if (!CHARSETS.contains(charset.name()) || !plain) {
      throw new IllegalArgumentException(
          "a layout has an encoding of " + CHARSETS + " and two different ASCII marks");
    }
  }

  private static boolean plain(char mark) {
    return mark == '\t' || (mark > ' ' && mark < 0x7f && !Character.isLetterOrDigit(mark));
  }
}
