package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class OtherNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "La Güera > La Güera",
        "La Güera; Lupita > La Güera, Lupita",
        "La Güera/Lupita | Ana Ríos > La Güera, Lupita, Ana Ríos",
        "Ana Ríos (a) La Güera > Ana Ríos, La Güera",
        "Ana Ríos ( A ) La Güera > Ana Ríos, La Güera",
        "ALIAS La Güera alias: Lupita > La Güera, Lupita",
        "también conocida como Lupita > Lupita",
        "Tambien conocido como Beto > Beto",
        "conocido también como Beto a.k.a. Roberto > Beto, Roberto",
        "Ríos Soto, Ana > Ríos Soto, Ana"
      })
  void namesOfOneCellArePartedAsMexicansWriteThem(String cell, String names) {
    assertThat(OtherNames.list(cell)).isEqualTo(namesOf(names));
  }

  private static java.util.List<String> namesOf(String names) {
    return names.equals("Ríos Soto, Ana")
        ? java.util.List.of(names)
        : java.util.List.of(names.split(", ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ";/|", "(a)", "alias", "- ; ."})
  void cellWithoutANameHasNone(String cell) {
    assertThat(OtherNames.list(cell)).isEmpty();
  }

  @Test
  void wordsThatContainAMarkArePartOfTheName() {
    assertThat(OtherNames.list("Aliasgar Reconocida Comonfort"))
        .containsExactly("Aliasgar Reconocida Comonfort");
  }

  @Test
  void fullNameIsPartedByMarksAlone() {
    assertThat(OtherNames.listMarked("Juan Pérez (a) El Chucho; El Chato"))
        .containsExactly("Juan Pérez", "El Chucho; El Chato");
    assertThat(OtherNames.listMarked("Juan Pérez / López")).containsExactly("Juan Pérez / López");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ríos (a) Lupita",
        "Ana Ríos alias Lupita",
        "Ana Ríos a.k.a. Lupita",
        "Ana Ríos conocida como Lupita"
      })
  void quickLookPassesOverNoMark(String name) {
    String canonical = new NameNormaliser().normalise(name).canonical();
    assertThat(OtherNames.mayHoldMark(canonical)).isTrue();
  }

  @Test
  void cellOfManyNamesTakesTimeInItsLength() {
    assertThat(OtherNames.list("Lupita conocida como ".repeat(20_000))).hasSize(20_000);
  }
}
