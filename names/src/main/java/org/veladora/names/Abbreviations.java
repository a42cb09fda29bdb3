package org.veladora.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Abbreviations of names as Mexican registries write them, and what they stand for.
///
/// - Always, because no name is written so: `GPE` GUADALUPE, `FCO` FRANCISCO, `FCA` FRANCISCA,
///   `HDZ` and `HDEZ` HERNANDEZ, `MTZ` MARTINEZ, `GLZ` GONZALEZ, `RDZ` RODRIGUEZ, `LPZ` LOPEZ,
///   `FDZ` and `FDEZ` FERNANDEZ.
/// - With a point, or beside another word: `MA` MARIA, `STA` SANTA, `STO` SANTO (`MA` alone is a
///   surname).
/// - `J` before one of GUADALUPE, JESUS, REFUGIO, TRINIDAD, CARMEN, CONCEPCION, ROSARIO, SOCORRO is
///   JOSE, as in the civil registry's `J. GPE.`; before anything else it stays `J`.
final class Abbreviations {
  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry("GPE", "GUADALUPE"),
          Map.entry("FCO", "FRANCISCO"),
          Map.entry("FCA", "FRANCISCA"),
          Map.entry("HDZ", "HERNANDEZ"),
          Map.entry("HDEZ", "HERNANDEZ"),
          Map.entry("MTZ", "MARTINEZ"),
          Map.entry("GLZ", "GONZALEZ"),
          Map.entry("RDZ", "RODRIGUEZ"),
          Map.entry("LPZ", "LOPEZ"),
          Map.entry("FDZ", "FERNANDEZ"),
          Map.entry("FDEZ", "FERNANDEZ"));

  private static final Map<String, String> MARKED =
      Map.of("MA", "MARIA", "STA", "SANTA", "STO", "SANTO");

  private static final Set<String> AFTER_JOSE =
      Set.of(
          "GUADALUPE",
          "JESUS",
          "REFUGIO",
          "TRINIDAD",
          "CARMEN",
          "CONCEPCION",
          "ROSARIO",
          "SOCORRO");

  private Abbreviations() {}

  /// Writes abbreviations out and drops the points.
  ///
  /// @param text upper-case words parted by single spaces; a point may end a word
  static String expand(String text) {
    String[] words = text.split(" ", -1);
    List<String> full = new ArrayList<>(words.length);
    for (String word : words) {
      full.add(fullWord(word, words.length > 1));
    }
    for (int i = 0; i + 1 < full.size(); i++) {
      if (full.get(i).equals("J") && AFTER_JOSE.contains(full.get(i + 1))) {
        full.set(i, "JOSE");
      }
    }
    return String.join(" ", full);
  }

  private static String fullWord(String word, boolean besideAnother) {
    boolean pointed = word.endsWith(".");
    String bare = pointed ? word.substring(0, word.length() - 1) : word;
    if (bare.length() > 4) {
      return bare;
    }
    String always = ALWAYS.getOrDefault(bare, bare);
    return pointed || besideAnother ? MARKED.getOrDefault(always, always) : always;
  }
}
