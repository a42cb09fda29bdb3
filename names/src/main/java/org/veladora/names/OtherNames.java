package org.veladora.names;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Other names of a person (an alias, a nickname, a social name), as registers write several of
/// them in one cell.
///
/// Names are parted by `;`, `/`, `|` or a line break, and by the marks with which Mexicans lead an
/// other name in: `alias`, `(a)`, `a.k.a.`, `también conocida como`, in any case and either gender.
/// A comma parts no names: it parts surnames from given names.
///
/// ```java
/// OtherNames.list("La Güera; Lupita / alias Ana Ríos"); // La Güera, Lupita, Ana Ríos
/// OtherNames.listMarked("Juan Pérez (a) El Chucho"); // Juan Pérez, El Chucho
/// ```
public final class OtherNames {
  private static final String MARK =
      "\\(\\s*a\\s*\\)"
          + "|(?<!\\p{L})(?:alias|a\\.k\\.a\\.|(?:tambi[eé]n\\s+)?conocid[ao]\\s+(?:tambi[eé]n\\s+)?"
          + "como)(?!\\p{L})\\s*:?";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern MARKS = Pattern.compile(MARK, FLAGS);
  private static final Pattern BETWEEN = Pattern.compile("[;/|\\r\\n]|" + MARK, FLAGS);

  private OtherNames() {}

  /// The names of a cell of other names. Cost O(length).
  ///
  /// @param written the cell
  /// @return the names, as they are written; none where no letter or digit is left
  public static List<String> list(String written) {
    return parted(BETWEEN, written);
  }

  /// The name of a cell of full names, and the other names that a mark leads in behind it.
  ///
  /// @param written the cell
  /// @return the name, then the others, as they are written; one where there is no mark
  public static List<String> listMarked(String written) {
    return parted(MARKS, written);
  }

  /// Whether a full name may hold a mark that leads another name in: a quick look.
  ///
  /// @param canonical the normal form of the cell
  /// @return false only where [#listMarked] finds one name
  public static boolean mayHoldMark(String canonical) {
    return canonical.contains("ALIAS")
        || canonical.contains("CONOCID")
        || canonical.contains(" A ")
        || canonical.contains("A. K. A.")
        || canonical.contains("A K A");
  }

  private static List<String> parted(Pattern between, String written) {
    return Arrays.stream(between.split(written, -1))
        .map(String::strip)
        .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }
}
