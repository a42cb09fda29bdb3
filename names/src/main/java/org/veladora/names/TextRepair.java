package org.veladora.names;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Repairs text. Placeholder with the agreed signature until the module's own.
public final class TextRepair {
  private TextRepair() {}

  /// The outcome.
  ///
  /// @param text the text, repaired where needed
  /// @param repaired whether it was changed
  /// @param kind kind of repair
  public record Repair(String text, boolean repaired, String kind) {}

  /// Repairs a text.
  ///
  /// @param text as decoded
  /// @return the outcome
  public static Repair repair(String text) {
    if (text.indexOf('\u00c3') >= 0) {
      String fixed =
          new String(text.getBytes(Charset.forName("windows-1252")), StandardCharsets.UTF_8);
      if (fixed.indexOf('\ufffd') < 0) {
        return new Repair(fixed, true, "mojibake");
      }
    }
    if (text.indexOf('\u00a0') >= 0) {
      return new Repair(text.replace('\u00a0', ' '), true, "non_breaking_space");
    }
    return new Repair(text, false, "none");
  }
}
