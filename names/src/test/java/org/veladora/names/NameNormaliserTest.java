package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class NameNormaliserTest {
  private final NameNormaliser names = new NameNormaliser();

  @ParameterizedTest
  @CsvSource({
    "PEREZ,PEREZ",
    "Pérez,PEREZ",
    "muñoz,MUÑOZ",
    "MuÃ±oz,MUÑOZ",
    "Mun\u0303oz,MUÑOZ",
    "Agüero,AGUERO",
    "'  María   de los\u00A0Ángeles ',MARIA DE LOS ANGELES",
    "D’Angelo,DANGELO",
    "O'Hara,OHARA",
    "García-López,GARCIA LOPEZ",
    "'DE LA O, ANA',DE LA O ANA",
    "GARCIA(N),GARCIA N",
    "JUAN 2,JUAN 2",
    "ÖZIL,OZIL",
    "DʼANGELO,DANGELO",
    "𠮷 LI,𠮷 LI"
  })
  void normalFormIsUpperCaseWithoutAccentsInSingleSpaces(String written, String canonical) {
    assertThat(names.normalise(written).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "MA. GUADALUPE,MARIA GUADALUPE",
    "Ma.Guadalupe,MARIA GUADALUPE",
    "MA DEL CARMEN,MARIA DEL CARMEN",
    "Mª Elena,MARIA ELENA",
    "M.ª Elena,MARIA ELENA",
    "MA.,MARIA",
    "MA,MA",
    "J. GPE.,JOSE GUADALUPE",
    "J GUADALUPE,JOSE GUADALUPE",
    "J. Jesús,JOSE JESUS",
    "J. LUIS,J LUIS",
    "FCO. JAVIER,FRANCISCO JAVIER",
    "HDZ,HERNANDEZ",
    "STA. CRUZ,SANTA CRUZ",
    "JOSE MA.,JOSE MARIA",
    "JUAN A.,JUAN A"
  })
  void abbreviationsAreWrittenOut(String written, String canonical) {
    assertThat(names.normalise(written).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MU\uFFFDOZ", "MUÃ?OZ", "MUÿOZ", "MU?OZ"})
  void lostLetterKeepsItsPlace(String written) {
    assertThat(names.normalise(written).canonical()).isEqualTo("MU?OZ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "...", "?", "\u00A0", "Ã?", "Ï¿½", "\uFFFD"})
  void whatHoldsNoLetterIsNoName(String written) {
    assertThat(names.findName(written)).isEmpty();
    assertThatThrownBy(() -> names.normalise(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a name has a letter or a digit");
  }

  @Test
  void nameKeepsWhatWasWritten() {
    assertThat(names.normalise("MuÃ±oz").written()).isEqualTo("MuÃ±oz");
  }

  @Test
  void nameSeenBeforeIsTheSameInstance() {
    assertThat(names.normalise("Pérez")).isSameAs(names.normalise(new String("Pérez")));
  }

  @Test
  void fullCacheStartsAfreshAndGivesTheSameNames() {
    var first = names.normalise("Pérez");
    for (int i = 0; i < NameNormaliser.MAX_CACHED; i++) {
      names.normalise("NOMBRE " + i);
    }
    assertThat(names.normalise("Pérez")).isEqualTo(first).isNotSameAs(first);
  }

  @Test
  void normalFormOfANormalFormIsItself() {
    for (String written : new String[] {"J. Gpe. D'Ávila-Ñuño", "MA. DEL S.", "MUÃ?OZ HDZ."}) {
      String canonical = names.normalise(written).canonical();
      assertThat(names.normalise(canonical).canonical()).isEqualTo(canonical);
    }
  }

  @Test
  void ntildeIsFoldedOnlyWhenAskedFor() {
    assertThat(NameNormaliser.foldNtilde("MUÑOZ NUÑEZ")).isEqualTo("MUNOZ NUNEZ");
  }
}
