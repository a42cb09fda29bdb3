package org.veladora.names;

/// What [TextRepair] made of a text. Its `toString` shows the kind, never the text.
///
/// @param text the text, repaired where it could be
/// @param repaired true where `text` differs from what was given
/// @param kind [#NONE], [#MOJIBAKE], [#DOUBLE_MOJIBAKE], [#DECOMPOSED], [#INVISIBLE] or [#LOST];
///   the gravest where there were several
public record Repair(String text, boolean repaired, String kind) {
  /// Nothing was wrong.
  public static final String NONE = "none";

  /// UTF-8 had been read as Latin-1 or Windows-1252, once; or a DOS `ñ` as Latin-1.
  public static final String MOJIBAKE = "mojibake";

  /// UTF-8 had been read as Latin-1 or Windows-1252, and saved and read so again.
  public static final String DOUBLE_MOJIBAKE = "double_mojibake";

  /// Letters and accents stood apart (Unicode form D).
  public static final String DECOMPOSED = "decomposed";

  /// Characters that nobody sees: byte order marks, zero-width characters, non-breaking spaces.
  public static final String INVISIBLE = "invisible";

  /// A letter was replaced by a mark of replacement and cannot be known any more: what else could
  /// be repaired was, the letter was not guessed.
  public static final String LOST = "lost";

  @Override
  public String toString() {
    return "Repair[" + kind + "]";
  }
}
