package org.veladora.names;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.veladora.model.PartialDate;

/// The Clave Única de Registro de Población: 18 characters, of which the first 16 derive from name,
/// date of birth, sex and state of birth.
///
/// ```
/// G A R M  9 0 0 5 1 7  M  D F  R R R  0  7
/// names    date         sex     |      |  check digit
///                           state consonants
///                                      set apart namesakes: a digit if born by 1999, a letter from 2000
/// ```
///
/// Because it derives from the other fields, a CURP that agrees says nothing new about a name and a
/// date that agree: it is a key to look by and a check, never independent evidence. It identifies a
/// person and is never published.
///
/// Source: Secretaría de Gobernación, Instructivo normativo para la asignación de la Clave Única de
/// Registro de Población (DOF 18-10-2021).
public final class Curp {
  /// For each place, which characters may stand there.
  private static final String[] FORM = form();

  private static final String VALUES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
  private static final Set<String> PARTICLES =
      Set.of(
          "DA", "DAS", "DE", "DEL", "DER", "DI", "DIE", "DD", "EL", "LA", "LOS", "LAS", "LE", "LES",
          "MAC", "MC", "VAN", "VON", "Y");

  private static final Set<String> SKIPPED_GIVEN = Set.of("MARIA", "MA", "M", "JOSE", "J");

  private static final Set<String> INCONVENIENT =
      Set.of(
          """
          BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO
          FALO FETO GETA GUEI GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI
          KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MIAR MION MOCO MOKO MULA
          MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE ROBO RUIN SENO
          TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY
          """
              .strip()
              .split("\\s+", -1));

  private Curp() {}

  /// Whether a text has the form of a CURP and the right check digit.
  ///
  /// @param text 18 upper-case characters
  /// @return false where a character is out of place, the date does not exist or the digit is wrong
  public static boolean isValid(String text) {
    return text.length() == 18
        && findBirthDate(text).isPresent()
        && text.charAt(17) - '0' == checkDigit(text);
  }

  private static String[] form() {
    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    String digits = "0123456789";
    String consonants = "BCDFGHJKLMNPQRSTVWXYZ";
    String[] form = new String[18];
    Arrays.fill(form, letters);
    form[1] = "AEIOUX";
    Arrays.fill(form, 4, 10, digits);
    form[10] = "HMX";
    Arrays.fill(form, 13, 16, consonants);
    form[16] = digits + letters;
    form[17] = digits;
    return form;
  }

  private static boolean hasForm(String text) {
    boolean fits = text.length() == FORM.length;
    for (int i = 0; i < FORM.length && fits; i++) {
      fits = FORM[i].indexOf(text.charAt(i)) >= 0;
    }
    return fits;
  }

  /// The check digit: `(10 - sum(value(c_i) * (18 - i)) mod 10) mod 10`, i from 0, values 0 to 9, A
  /// to N 10 to 23, Ñ 24, O to Z 25 to 36.
  ///
  /// @param text at least 17 upper-case letters and digits; further ones are not read
  /// @return 0 to 9
  /// @throws IllegalArgumentException if there are fewer than 17, or another character among them
  public static int checkDigit(String text) {
    if (text.length() < 17) {
      throw new IllegalArgumentException("a CURP has 17 characters before its check digit");
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int value = VALUES.indexOf(text.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException("a CURP holds capital letters and digits");
      }
      sum += value * (18 - i);
    }
    return (10 - sum % 10) % 10;
  }

  /// The date of birth in a CURP: its century follows from the character that sets namesakes apart.
  ///
  /// @param curp 18 characters in the form of a CURP
  /// @return the date, or empty where there is no such day
  public static Optional<PartialDate> findBirthDate(String curp) {
    if (!hasForm(curp)) {
      return Optional.empty();
    }
    int century = Character.isDigit(curp.charAt(16)) ? 1900 : 2000;
    int year = century + Integer.parseInt(curp.substring(4, 6));
    int month = Integer.parseInt(curp.substring(6, 8));
    int day = Integer.parseInt(curp.substring(8, 10));
    boolean exists =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(new PartialDate(year, month, day, false)) : Optional.empty();
  }

  /// What the first 16 characters say of the name: the first four, and the three consonants.
  ///
  /// The two letters of a surname or name are those of its first word that is no particle; of the
  /// given names MARÍA and JOSÉ are passed over where another follows. `Ñ` becomes `X`; a surname
  /// or letter that is not there is `X`; four letters that make an inconvenient word get an `X`
  /// second.
  ///
  /// @param given given names in normal form
  /// @param paternal first surname in normal form
  /// @param maternal second surname in normal form; empty where there is none
  /// @return seven letters: first letter and first inner vowel of the first surname, first letter
  ///   of the second, first letter of the given name; first inner consonants of the three
  /// @throws IllegalArgumentException if `given` or `paternal` is blank
  public static String nameLetters(String given, String paternal, String maternal) {
    if (given.isBlank() || paternal.isBlank()) {
      throw new IllegalArgumentException("a CURP needs a given name and a first surname");
    }
    String first = mainWord(paternal, Set.of());
    String second = maternal.isBlank() ? "" : mainWord(maternal, Set.of());
    String name = mainWord(given, SKIPPED_GIVEN);
    String four = "" + letter(first) + innerVowel(first) + letter(second) + letter(name);
    if (INCONVENIENT.contains(four)) {
      four = four.charAt(0) + "X" + four.substring(2);
    }
    return four + innerConsonant(first) + innerConsonant(second) + innerConsonant(name);
  }

  /// The first 16 characters that a person's fields give.
  ///
  /// @param nameLetters what [#nameLetters] gives
  /// @param birthDate the whole date of birth
  /// @param sex `H`, `M` or `X`
  /// @param birthState two letters of the state of birth, `NE` for abroad
  /// @return 16 characters
  /// @throws IllegalArgumentException if an argument has another form
  public static String first16(
      String nameLetters, PartialDate birthDate, char sex, String birthState) {
    boolean form = nameLetters.length() == 7 && birthState.matches("[A-Z]{2}");
    if (!form || birthDate.day() == 0 || "HMX".indexOf(sex) < 0) {
      throw new IllegalArgumentException("a CURP needs a whole date, a sex and a state");
    }
    int date = birthDate.year() % 100 * 10000 + birthDate.month() * 100 + birthDate.day();
    String digits = Integer.toString(1_000_000 + date).substring(1);
    return nameLetters.substring(0, 4) + digits + sex + birthState + nameLetters.substring(4);
  }

  private static String mainWord(String name, Set<String> skipped) {
    List<String> words = List.of(name.strip().split(" ", -1));
    List<String> bare = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
    List<String> own = bare.stream().filter(word -> !skipped.contains(word)).toList();
    List<String> first = own.isEmpty() ? bare.isEmpty() ? words : bare : own;
    return first.getFirst();
  }

  private static char letter(String word) {
    return word.isEmpty() ? 'X' : plain(word.charAt(0));
  }

  private static char innerVowel(String word) {
    for (int i = 1; i < word.length(); i++) {
      if ("AEIOU".indexOf(word.charAt(i)) >= 0) {
        return word.charAt(i);
      }
    }
    return 'X';
  }

  private static char innerConsonant(String word) {
    for (int i = 1; i < word.length(); i++) {
      if ("AEIOU".indexOf(word.charAt(i)) < 0) {
        return plain(word.charAt(i));
      }
    }
    return 'X';
  }

  private static char plain(char c) {
    return c >= 'A' && c <= 'Z' ? c : 'X';
  }
}
