package org.veladora.names;

import java.text.Normalizer;

/// Repairs texts whose encoding was broken on their way to us: `MuÃ±oz` was `Muñoz`.
///
/// Five faults are repaired: UTF-8 that was read as Latin-1 or Windows-1252 (any number of times),
/// the `ñ` of DOS read as a sign of currency between letters (`PE¤A`), accents that stand apart
/// from their letters, characters that nobody sees, and non-breaking spaces. One is only reported:
/// a letter of which a mark of replacement is all that is left (`Mu�oz`, `MuÃ?oz`, `MUÿOZ`).
/// `MUÐOZ` (Latin-1 read as code page 850) is left alone, because Icelandic writes `Ð`.
///
/// A text that is right is never changed. None of `áéíóúüñ¿¡` (in either case) is a character with
/// which broken UTF-8 can begin, so Spanish is safe by construction; other languages are safe
/// because either the whole text must be valid UTF-8 that gives characters of Windows-1252 again,
/// or the sequence must be one that no language writes.
///
/// Deterministic, without state. Cost O(length); a text of ASCII, or of correct Spanish, is only
/// looked at and allocates nothing but its result.
public final class TextRepair {
  private static final boolean[] SAFE = new boolean[0x100];

  static {
    for (int c = 0; c < 0x80; c++) {
      SAFE[c] = true;
    }
    "áéíóúüñÁÉÍÓÚÜÑçÇàèìòùÀÈÒÙäëöÄÖ¿¡ªº°«»".chars().forEach(c -> SAFE[c] = true);
  }

  private TextRepair() {}

  /// Repairs a text.
  ///
  /// @param text any text
  /// @return the text as it should be, whether it was changed, and what was wrong
  public static Repair repair(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x100 || !SAFE[c]) {
        return repairSuspect(text);
      }
    }
    return new Repair(text, false, Repair.NONE);
  }

  private static Repair repairSuspect(String text) {
    String repaired = text;
    int decodings = 0;
    boolean composed = false;
    for (String before = ""; !before.equals(repaired); ) {
      before = repaired;
      String decoded = Mojibake.decode(repaired);
      while (!decoded.equals(repaired)) {
        decodings++;
        repaired = decoded;
        decoded = Mojibake.decode(repaired);
      }
      String together = Normalizer.normalize(decoded, Normalizer.Form.NFC);
      composed |= !together.equals(decoded);
      repaired = Invisible.remove(together);
    }
    boolean changed = !repaired.equals(text);
    return new Repair(repaired, changed, kind(repaired, changed, decodings, composed));
  }

  private static String kind(String repaired, boolean changed, int decodings, boolean composed) {
    if (Mojibake.markLost(repaired).indexOf('\uFFFD') >= 0) {
      return Repair.LOST;
    }
    if (decodings > 0) {
      return decodings == 1 ? Repair.MOJIBAKE : Repair.DOUBLE_MOJIBAKE;
    }
    if (composed) {
      return Repair.DECOMPOSED;
    }
    return changed ? Repair.INVISIBLE : Repair.NONE;
  }
}
