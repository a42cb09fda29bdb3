package org.veladora.simulate.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.veladora.model.MexicanState;

/// The CURP of a person who does not exist: the first 16 characters as the rule derives them, a
/// homonym mark from the far end of its range (5 to 9, or P to Z for births from 2000), which
/// registries, that start at 0 and A, hardly reach, and the check digit.
///
/// Source: Secretaría de Gobernación, Instructivo normativo para la asignación de la Clave Única de
/// Registro de Población, DOF 18-10-2021.
final class Curp {
  private static final String VALUES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

  /// Letters of the states, in the order of INEGI's codes.
  private static final List<String> STATES =
      List.of(
          "AS", "BC", "BS", "CC", "CL", "CM", "CS", "CH", "DF", "DG", "GT", "GR", "HG", "JC", "MC",
          "MN", "MS", "NT", "NL", "OC", "PL", "QT", "QR", "SP", "SL", "SR", "TC", "TS", "TL", "VZ",
          "YN", "ZS");

  private static final Set<String> SKIPPED =
      Set.of("DE", "DEL", "LA", "LAS", "LOS", "EL", "Y", "VON", "VAN", "MC", "MAC");

  private static final Set<String> COMMON_FIRST = Set.of("MARIA", "JOSE", "MA", "J", "M");

  private static final Set<String> INCONVENIENT =
      Set.of(
          "BACA", "BUEI", "BUEY", "CACA", "CACO", "CAGA", "CAGO", "CAKA", "CAKO", "COGE", "COGI",
          "COJA", "COJE", "COJI", "COJO", "COLA", "CULO", "FALO", "FETO", "GETA", "GUEI", "GUEY",
          "JETA", "JOTO", "KACA", "KACO", "KAGA", "KAGO", "KAKA", "KAKO", "KOGE", "KOGI", "KOJA",
          "KOJE", "KOJI", "KOJO", "KOLA", "KULO", "LILO", "LOCA", "LOCO", "LOKA", "LOKO", "MAME",
          "MAMO", "MEAR", "MEAS", "MEON", "MIAR", "MION", "MOCO", "MOKO", "MULA", "MULO", "NACA",
          "NACO", "PEDA", "PEDO", "PENE", "PIPI", "PITO", "POPO", "PUTA", "PUTO", "QULO", "RATA",
          "ROBA", "ROBE", "ROBO", "RUIN", "SENO", "TETA", "VACA", "VAGA", "VAGO", "VAKA", "VUEI",
          "VUEY", "WUEI", "WUEY");

  private static final DateTimeFormatter YYMMDD =
      DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

  private Curp() {}

  /// The CURP.
  ///
  /// @param given given names
  /// @param paternal first surname
  /// @param maternal second surname
  /// @param birth date of birth
  /// @param sex sex
  /// @param born state of birth
  /// @param homonym which of the people with the same first 16 characters, from 0
  /// @return 18 characters
  static String of(
      String given,
      String paternal,
      String maternal,
      LocalDate birth,
      Sex sex,
      MexicanState born,
      int homonym) {
    String first = word(paternal, false);
    String second = word(maternal, false);
    String name = word(given, true);
    String letters = "" + first.charAt(0) + inner(first, true) + second.charAt(0) + name.charAt(0);
    String body =
        (INCONVENIENT.contains(letters) ? letters.charAt(0) + "X" + letters.substring(2) : letters)
            + birth.format(YYMMDD)
            + (sex == Sex.FEMALE ? 'M' : 'H')
            + STATES.get(Integer.parseInt(born.code()) - 1)
            + inner(first, false)
            + inner(second, false)
            + inner(name, false)
            + (birth.getYear() < 2000 ? (char) ('5' + homonym % 5) : (char) ('P' + homonym % 11));
    return body + checkDigit(body);
  }

  /// The word of a name that counts: the first that is no particle and, of given names, not María
  /// or José where there is another. `X` where nothing is left.
  private static String word(String name, boolean given) {
    String plain =
        Normalizer.normalize(name.replace('ñ', 'x').replace('Ñ', 'X'), Normalizer.Form.NFD);
    List<String> words =
        List.of(plain.replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT).split(" ", -1)).stream()
            .filter(word -> !SKIPPED.contains(word) && !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return "X";
    }
    boolean skip = given && words.size() > 1 && COMMON_FIRST.contains(words.getFirst());
    return words.get(skip ? 1 : 0);
  }

  /// The first inner vowel or consonant; `X` where there is none.
  private static char inner(String word, boolean vowel) {
    for (int i = 1; i < word.length(); i++) {
      if ("AEIOU".indexOf(word.charAt(i)) >= 0 == vowel) {
        return word.charAt(i);
      }
    }
    return 'X';
  }

  /// (10 - sum of value(c_i) (18 - i) mod 10) mod 10, i from 0.
  static char checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += VALUES.indexOf(body.charAt(i)) * (18 - i);
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
