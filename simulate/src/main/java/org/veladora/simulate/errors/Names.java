package org.veladora.simulate.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.veladora.simulate.people.InventedPerson;
import org.veladora.simulate.people.NameLexicon;
import org.veladora.simulate.people.Sex;
import org.veladora.simulate.random.Draws;

/// Errors in the parts of a name. Each changes nothing where it cannot happen.
final class Names {
  private static final int ADULT_YEARS = 18;
  private static final double ALIAS_COMPOUNDS = 0.2;

  /// Particles, the longest first.
  private static final List<String> PARTICLES =
      List.of("de las ", "de los ", "de la ", "del ", "de ");

  private static final Map<String, List<String>> BEFORE_OTHERS =
      Map.of("María", List.of("Ma.", "M."), "José", List.of("J."), "Juan", List.of("J."));
  private static final Map<String, List<String>> ANYWHERE =
      Map.of(
          "Guadalupe", List.of("Gpe."),
          "Francisco", List.of("Fco."),
          "Francisca", List.of("Fca."));

  private Names() {}

  static void alias(Draft draft, InventedPerson person, NameLexicon names, Draws draws) {
    draft.given = names.drawGiven(person.sex(), ALIAS_COMPOUNDS, draws);
    draft.paternal = names.surnames().draw(draws);
    draft.maternal = names.surnames().draw(draws);
    draft.curp = "";
  }

  static void swap(Draft draft) {
    String paternal = draft.paternal;
    draft.paternal = draft.maternal;
    draft.maternal = paternal;
  }

  static void surnameAsGiven(Draft draft) {
    draft.given = (draft.given + " " + draft.paternal).strip();
    draft.paternal = draft.maternal;
    draft.maternal = "";
  }

  static void marriedName(Draft draft, InventedPerson person, NameLexicon names, Draws draws) {
    if (person.sex() == Sex.FEMALE && person.ageYears() >= ADULT_YEARS) {
      draft.maternal = "de " + names.surnames().draw(draws);
    }
  }

  /// Keeps the first word, or what follows it, without its particle.
  static void dropPart(Draft draft, Draws draws) {
    int end = draft.given.indexOf(' ');
    if (end >= 0) {
      String rest = withoutParticle(draft.given.substring(end + 1));
      draft.given = draws.chance(0.5) ? draft.given.substring(0, end) : rest;
    }
  }

  static void nickname(Draft draft, NameLexicon names, Draws draws) {
    List<String> found = new ArrayList<>();
    for (String word : draft.given.split(" ", -1)) {
      found.addAll(names.listNicknames(word));
    }
    if (!found.isEmpty()) {
      draft.given = found.get(draws.below(found.size()));
    }
  }

  static void abbreviate(Draft draft, Draws draws) {
    int end = draft.given.indexOf(' ');
    String first = end < 0 ? draft.given : draft.given.substring(0, end);
    List<String> none = List.of();
    List<String> forms =
        ANYWHERE.getOrDefault(first, end < 0 ? none : BEFORE_OTHERS.getOrDefault(first, none));
    if (!forms.isEmpty()) {
      draft.given = forms.get(draws.below(forms.size())) + draft.given.substring(first.length());
    }
  }

  /// The name without a particle in front; the same name where there is none.
  static String withoutParticle(String name) {
    for (String particle : PARTICLES) {
      if (name.regionMatches(true, 0, particle, 0, particle.length())) {
        return name.substring(particle.length());
      }
    }
    return name;
  }
}
