package org.veladora.names;

import java.text.Normalizer;
import java.util.Locale;
import org.veladora.model.NameText;

/// Gives names their normal form. Placeholder with the agreed signature until the module's own.
public final class NameNormaliser {
  /// Makes a normaliser.
  public NameNormaliser() {}

  /// The normal form of a name.
  ///
  /// @param written the name as written
  /// @return the name with its normal form
  public NameText normalise(String written) {
    String upper = written.strip().toUpperCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(upper, Normalizer.Form.NFC).toCharArray()) {
      plain.append(
          c == 'Ñ' || c < 0x80 ? c : Normalizer.normalize("" + c, Normalizer.Form.NFD).charAt(0));
    }
    return new NameText(written, plain.toString());
  }
}
