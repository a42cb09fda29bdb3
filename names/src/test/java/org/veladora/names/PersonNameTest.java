package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.veladora.names.NameOrder.GIVEN_NAMES_FIRST;
import static org.veladora.names.NameOrder.SURNAMES_FIRST;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.model.Answer;
import org.veladora.model.NameText;

@NullMarked
class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Juan Pérez López|JUAN/PEREZ/LOPEZ",
        "Juan Pérez|JUAN/PEREZ/-",
        "Juan Carlos Pérez López|JUAN CARLOS/PEREZ/LOPEZ",
        "MARIA DE LOS ANGELES PONCE DE LEON MONTES DE OCA"
            + "|MARIA DE LOS ANGELES/PONCE DE LEON/MONTES DE OCA",
        "Sara de la Cruz del Ángel|SARA/DE LA CRUZ/DEL ANGEL",
        "Otto von Raesfeld San Martín|OTTO/VON RAESFELD/SAN MARTIN",
        "MA. DEL CARMEN HDZ. LPZ.|MARIA DEL CARMEN/HERNANDEZ/LOPEZ",
        "J. GPE. NUÑEZ PEÑA|JOSE GUADALUPE/NUÑEZ/PEÑA",
        "José de Jesús García López|JOSE DE JESUS/GARCIA/LOPEZ",
        "Ximena Ortega y Gasset|XIMENA/ORTEGA/GASSET",
        "Luis García-Robles Peña|LUIS/GARCIA ROBLES/PEÑA"
      })
  void givenNamesFirst(String written, String parts) {
    assertThat(readings(written, GIVEN_NAMES_FIRST)).containsExactly(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pérez López Juan|JUAN/PEREZ/LOPEZ",
        "PEREZ LOPEZ JUAN CARLOS|JUAN CARLOS/PEREZ/LOPEZ",
        "DE LA CRUZ PEÑA MARIA DEL CARMEN|MARIA DEL CARMEN/DE LA CRUZ/PEÑA",
        "MONTES DE OCA LUNA ANA|ANA/MONTES DE OCA/LUNA",
        "PEREZ JUAN|JUAN/PEREZ/-"
      })
  void surnamesFirst(String written, String parts) {
    assertThat(readings(written, SURNAMES_FIRST)).containsExactly(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PÉREZ LÓPEZ, JUAN CARLOS|JUAN CARLOS/PEREZ/LOPEZ",
        "PEÑA, María José|MARIA JOSE/PEÑA/-",
        "DE LA CRUZ PEÑA, MARÍA DEL CARMEN|MARIA DEL CARMEN/DE LA CRUZ/PEÑA",
        "PEREZ LOPEZ,|-/PEREZ/LOPEZ",
        ", JUAN PEREZ|JUAN/PEREZ/-"
      })
  void commaPartsSurnamesFromGivenNamesInEitherOrder(String written, String parts) {
    assertThat(readings(written, GIVEN_NAMES_FIRST)).containsExactly(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MARÍA GUADALUPE REYES|MARIA/GUADALUPE/REYES;MARIA GUADALUPE/REYES/-",
        "MARIA GUADALUPE|MARIA/GUADALUPE/-;MARIA GUADALUPE/-/-",
        "JUAN|JUAN/-/-;-/JUAN/-",
        "JOSE DE JESUS GARCIA|JOSE DE JESUS/GARCIA/-;JOSE/DE JESUS/GARCIA",
        "MARIA DE LA CRUZ|MARIA DE LA CRUZ/-/-;-/MARIA DE LA CRUZ/-;MARIA/DE LA CRUZ/-",
        "JUAN DIAZ DE LEON|JUAN/DIAZ DE LEON/-;JUAN/DIAZ/DE LEON",
        "JUAN GARCIA SOTELO URIBE|JUAN GARCIA/SOTELO/URIBE;"
            + "JUAN/GARCIA SOTELO/URIBE;JUAN/GARCIA/SOTELO URIBE"
      })
  void ambiguousNameGivesEveryReading(String written, String readings) {
    assertThat(readings(written, GIVEN_NAMES_FIRST)).containsExactly(readings.split(";", -1));
  }

  @Test
  void surnameThatIsAGivenNameIsAmbiguousInTheOtherOrderToo() {
    assertThat(readings("PEREZ JUAN CARLOS", SURNAMES_FIRST))
        .containsExactly("CARLOS/PEREZ/JUAN", "JUAN CARLOS/PEREZ/-");
    assertThat(readings("LADINO GARCIA LOPEZ JUAN", SURNAMES_FIRST))
        .containsExactly(
            "LOPEZ JUAN/LADINO/GARCIA", "JUAN/LADINO GARCIA/LOPEZ", "JUAN/LADINO/GARCIA LOPEZ");
  }

  @Test
  void threeSurnamesBeforeACommaAreAmbiguous() {
    assertThat(readings("LOPEZ PORTILLO PACHECO, JOSE", SURNAMES_FIRST))
        .containsExactly("JOSE/LOPEZ/PORTILLO PACHECO", "JOSE/LOPEZ PORTILLO/PACHECO");
  }

  @Test
  void partsKeepTheirAccentsAsWritten() {
    var parted = (PersonName.Parted) PersonName.parse("Ana  Muñóz Peña", GIVEN_NAMES_FIRST);
    assertThat(parted.parts().paternalSurname())
        .isEqualTo(Answer.stated(new NameText("Muñóz", "MUÑOZ")));
  }

  @Test
  void nameShowsNoneOfItsParts() {
    assertThat(PersonName.parse("JUAN PEREZ", GIVEN_NAMES_FIRST).toString())
        .doesNotContain("JUAN", "PEREZ");
    assertThat(PersonName.parse("JUAN", GIVEN_NAMES_FIRST).toString()).doesNotContain("JUAN");
  }

  @Test
  void whatHoldsNoLetterIsRefused() {
    assertThatThrownBy(() -> PersonName.parse(" , -", GIVEN_NAMES_FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a name has a letter or a digit");
  }

  private static List<String> readings(String written, NameOrder order) {
    List<NameParts> readings =
        switch (PersonName.parse(written, order)) {
          case PersonName.Parted(NameParts parts) -> List.of(parts);
          case PersonName.Ambiguous(List<NameParts> several) -> several;
        };
    return readings.stream()
        .map(parts ->
            show(parts.givenNames())
                + "/"
                + show(parts.paternalSurname())
                + "/"
                + show(parts.maternalSurname()))
        .toList();
  }

  private static String show(Answer<NameText> part) {
    return part instanceof Answer.Stated<NameText>(NameText name) ? name.canonical() : "-";
  }
}
