package org.veladora.simulate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.veladora.simulate.random.Draws;

class NameLexiconTest {
  private static final NameLexicon NAMES = NameLexicon.SHIPPED;
  private static final int MANY = 400_000;

  @Test
  void twoPeopleShareAFirstSurnameAsOftenAsInMexico() {
    assertThat(NAMES.surnames().sharedByTwo()).isBetween(0.0065, 0.0075);
  }

  @Test
  void twoPeopleShareASingleGivenNameAsOftenAsInMexico() {
    Map<String, Double> shares = new HashMap<>();
    for (Sex sex : Sex.values()) {
      WeightedNames names = NAMES.givenNames(sex);
      for (int i = 0; i < names.names().size(); i++) {
        shares.merge(names.names().get(i), names.share(i) / 2, Double::sum);
      }
    }
    double sharedByTwo = shares.values().stream().mapToDouble(share -> share * share).sum();
    assertThat(shares.values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(sharedByTwo).isBetween(0.002, 0.004);
  }

  @Test
  void drawsFollowTheShares() {
    Draws draws = Draws.of(3, 1);
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      counts.merge(NAMES.surnames().draw(draws), 1, Integer::sum);
    }
    List<String> names = NAMES.surnames().names();
    for (int rank : new int[] {0, 1, 9, 99, 999}) {
      double expected = NAMES.surnames().share(rank) * MANY;
      assertThat((double) counts.getOrDefault(names.get(rank), 0))
          .isCloseTo(expected, within(4.5 * Math.sqrt(expected)));
    }
  }

  @Test
  void thereAreEnoughNamesAndNoneStandsTwice() {
    List<String> surnames = NAMES.surnames().names();
    Set<String> given = new HashSet<>(NAMES.givenNames(Sex.FEMALE).names());
    given.addAll(NAMES.givenNames(Sex.MALE).names());
    assertThat(surnames).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
    assertThat(NAMES.givenNames(Sex.FEMALE).names()).doesNotHaveDuplicates();
    assertThat(NAMES.givenNames(Sex.MALE).names()).doesNotHaveDuplicates();
    assertThat(given).hasSizeGreaterThan(500);
    assertThat(surnames)
        .contains("Muñoz", "De la Cruz", "Del Ángel", "Ponce de León", "Montes de Oca", "Pech");
    assertThat(surnames).allMatch(name -> name.equals(name.strip()) && !name.isEmpty());
  }

  @Test
  void everyNicknameIsOfAGivenNameThatOccurs() {
    Set<String> given = new HashSet<>(NAMES.givenNames(Sex.FEMALE).names());
    given.addAll(NAMES.givenNames(Sex.MALE).names());
    long nicknamed = given.stream().filter(name -> !NAMES.listNicknames(name).isEmpty()).count();
    assertThat(nicknamed).isEqualTo(NAMES.nicknamed());
    assertThat(NAMES.listNicknames("Francisco")).contains("Paco");
    assertThat(NAMES.listNicknames("Guadalupe")).contains("Lupe");
    assertThat(NAMES.listNicknames("Jesús")).contains("Chuy");
    assertThat(NAMES.listNicknames("José")).contains("Pepe");
  }

  @Test
  void compoundGivenNamesOccurAtAboutTheirShare() {
    Draws draws = Draws.of(3, 2);
    int compounds = 0;
    boolean devotion = false;
    for (int i = 0; i < 20_000; i++) {
      String name = NAMES.drawGiven(Sex.FEMALE, 0.45, draws);
      compounds += name.contains(" ") ? 1 : 0;
      devotion |= name.equals("María del Carmen");
    }
    // a little less: the same name drawn twice counts once
    assertThat(compounds / 20_000.0).isBetween(0.43, 0.455);
    assertThat(devotion).isTrue();
  }
}
