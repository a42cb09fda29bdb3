package org.veladora.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.veladora.model.NameText;

/// Gives names their normal form, so that the same name written in two ways is equal.
///
/// The normal form is upper case, without accents, with N-tilde kept, in words parted by single
/// spaces. In order:
///
/// 1. broken encodings are repaired ([TextRepair]); a letter that is lost becomes `?`;
/// 2. accents and diaereses go, `Ñ` stays `Ñ`;
/// 3. apostrophes go without a gap (`D'ANGELO` -> `DANGELO`); hyphens, commas and other marks
///    become spaces (`GARCÍA-LÓPEZ` -> `GARCIA LOPEZ`);
/// 4. abbreviations are written out: `MA.` -> `MARIA`, `J. GPE.` -> `JOSE GUADALUPE`, `HDZ` ->
///    `HERNANDEZ`, and the others of a small table: GPE, FCO, FCA, HDZ, HDEZ, MTZ, GLZ, RDZ, LPZ,
///    FDZ, FDEZ anywhere; MA, STA, STO with a point or beside another word;
/// 5. spaces of any kind collapse.
///
/// Sources write `N` for `Ñ` in more than a quarter of the surnames that have it. That is an error
/// to allow for in comparisons ([#foldNtilde]), not one to undo: `PENA` is a surname too.
///
/// ```java
/// NameNormaliser names = new NameNormaliser();
/// names.normalise("  María  de los Ángeles ").canonical(); // MARIA DE LOS ANGELES
/// names.normalise("MuÃ±oz").canonical(); // MUÑOZ
/// ```
///
/// Keeps the last distinct names that it saw, at most [#MAX_CACHED], in memory only. Not for use by
/// several threads at a time. A name seen before costs one look-up, another O(length).
public final class NameNormaliser {
  /// The most names kept; when they are reached, all are forgotten and the cache starts afresh.
  public static final int MAX_CACHED = 65_536;

  private final Map<String, Optional<NameText>> seen = new HashMap<>();

  /// Makes a normaliser with an empty cache.
  public NameNormaliser() {}

  /// The normal form of a name.
  ///
  /// @param written the name as the source writes it
  /// @return the name, as written and in its normal form
  /// @throws IllegalArgumentException if no letter or digit is left (`-`, `...`, `�`, blank): where
  ///   the text is a source's, ask [#findName]
  public NameText normalise(String written) {
    return findName(written)
        .orElseThrow(() -> new IllegalArgumentException("a name has a letter or a digit"));
  }

  /// The normal form of what may be a name.
  ///
  /// @param written what the source writes
  /// @return the name, or empty where no letter or digit is left (`-`, `...`, blank)
  public Optional<NameText> findName(String written) {
    Optional<NameText> known = seen.get(written);
    return known == null ? findAfresh(written) : known;
  }

  /// The normal form as a source without N-tilde would write it: for comparisons.
  ///
  /// @param canonical a normal form
  /// @return the same with `N` for `Ñ`
  public static String foldNtilde(String canonical) {
    return canonical.replace('Ñ', 'N');
  }

  private Optional<NameText> findAfresh(String written) {
    String canonical = NormalForm.of(written);
    Optional<NameText> name =
        canonical.isEmpty() ? Optional.empty() : Optional.of(new NameText(written, canonical));
    if (seen.size() >= MAX_CACHED) {
      seen.clear();
    }
    seen.put(written, name);
    return name;
  }
}
