package org.veladora.simulate.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.veladora.simulate.random.Draws;

/// Mexican names for people who do not exist. The lists were written for this project, from common
/// knowledge of what names there are, in a rough order of commonness; no register was copied. Their
/// frequencies are not measured: they follow a law of rank ([WeightedNames]) whose two numbers were
/// chosen so that two people share a first surname with a chance of 0.72 %, and one given name with
/// 0.3 % (0.29 % among as many women as men), as they do in Mexico.
///
/// A person has one given name or two. Of two, the first is in half of the cases one that leads
/// compounds (María, José, Juan, Luis, Ana...), and after María or José the second is sometimes a
/// devotion (`María del Carmen`).
public final class NameLexicon {
  /// The names that come with the program.
  public static final NameLexicon SHIPPED = new NameLexicon();

  private static final double SURNAME_SHIFT = 3.5;
  private static final double SURNAME_EXPONENT = 1.0;
  private static final double GIVEN_SHIFT = 9;
  private static final double GIVEN_EXPONENT = 0.9;
  private static final double LED_COMPOUNDS = 0.5;
  private static final double DEVOTIONS = 0.12;

  private static final List<String> LEADING_WOMEN =
      List.of("María", "María", "María", "María", "Ana", "Ana", "Rosa", "Luz");
  private static final List<String> LEADING_MEN = List.of("José", "José", "José", "Juan", "Luis");
  private static final List<String> DEVOTIONS_OF_MARIA =
      List.of("del Carmen", "de los Ángeles", "de Jesús", "del Rosario", "de la Luz", "de Lourdes");
  private static final String DEVOTION_OF_JOSE = "de Jesús";

  private final WeightedNames surnames =
      new WeightedNames(lines("surnames.txt"), SURNAME_SHIFT, SURNAME_EXPONENT);
  private final WeightedNames women =
      new WeightedNames(lines("given-names-women.txt"), GIVEN_SHIFT, GIVEN_EXPONENT);
  private final WeightedNames men =
      new WeightedNames(lines("given-names-men.txt"), GIVEN_SHIFT, GIVEN_EXPONENT);
  private final Map<String, List<String>> nicknames = readNicknames();

  private NameLexicon() {}

  /// The surnames, with frequencies.
  ///
  /// @return first and second surnames are drawn from the same
  public WeightedNames surnames() {
    return surnames;
  }

  /// The single given names of a sex, with frequencies.
  ///
  /// @param sex whose
  /// @return the names
  public WeightedNames givenNames(Sex sex) {
    return switch (sex) {
      case FEMALE -> women;
      case MALE -> men;
    };
  }

  /// How many given names have hipocorísticos.
  ///
  /// @return their number
  int nicknamed() {
    return nicknames.size();
  }

  /// Hipocorísticos of a given name.
  ///
  /// @param given a single given name, with its accents
  /// @return its short forms; none where it has none here
  public List<String> listNicknames(String given) {
    return nicknames.getOrDefault(given, List.of());
  }

  /// Draws the given names of a person.
  ///
  /// @param sex whose
  /// @param compoundShare chance of two given names
  /// @param draws where the draws come from
  /// @return one or two given names
  public String drawGiven(Sex sex, double compoundShare, Draws draws) {
    WeightedNames names = givenNames(sex);
    String single = names.draw(draws);
    if (!draws.chance(compoundShare)) {
      return single;
    }
    String first = draws.chance(LED_COMPOUNDS) ? leading(sex, draws) : names.draw(draws);
    if (draws.chance(DEVOTIONS)) {
      if (first.equals("María")) {
        return first + " " + DEVOTIONS_OF_MARIA.get(draws.below(DEVOTIONS_OF_MARIA.size()));
      }
      if (first.equals("José")) {
        return first + " " + DEVOTION_OF_JOSE;
      }
    }
    return first.equals(single) ? single : first + " " + single;
  }

  private static String leading(Sex sex, Draws draws) {
    List<String> names = sex == Sex.FEMALE ? LEADING_WOMEN : LEADING_MEN;
    return names.get(draws.below(names.size()));
  }

  private static Map<String, List<String>> readNicknames() {
    Map<String, List<String>> read = new HashMap<>();
    for (String line : lines("nicknames.txt")) {
      int mark = line.indexOf('=');
      read.put(line.substring(0, mark), List.of(line.substring(mark + 1).split(",", -1)));
    }
    return Map.copyOf(read);
  }

  private static List<String> lines(String resource) {
    try (InputStream bytes = NameLexicon.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
