package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class PhoneticKeyTest {

  @ParameterizedTest
  @CsvSource({
    "JIMENEZ, XIMENES",
    "HERNANDEZ, ERNANDES",
    "GONZALEZ, GONSALES",
    "VAZQUEZ, BASQUEZ",
    "MUÑOZ, MUNOS",
    "VILLA, BIYA",
    "ECHEVERRIA, ECHEVERIA",
    "GERONIMO, JERONIMO",
    "QUINTANA, KINTANA",
    "RAMBO, RANVO",
    "PHILIPS, FILIPS",
    "DE LA CRUZ, DE LA CRUS"
  })
  void spellingsOfOneSoundHaveOneKey(String one, String other) {
    assertThat(PhoneticKey.of(one)).isEqualTo(PhoneticKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"GARCIA, GARIBAY", "LOPEZ, LOERA", "CHAVEZ, CABEZ", "ANA, ELENA", "GUERRA, JERRA"})
  void namesThatSoundApartHaveDifferentKeys(String one, String other) {
    assertThat(PhoneticKey.of(one)).isNotEqualTo(PhoneticKey.of(other));
  }

  @Test
  void documentedKey() {
    assertThat(PhoneticKey.of("HERNANDEZ")).isEqualTo("ERNDS");
    assertThat(PhoneticKey.of("")).isEmpty();
  }
}
