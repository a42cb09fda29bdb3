package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.model.Answer;
import org.veladora.model.NameText;

/// The examples of the package's documentation, so that they stay true.
@NullMarked
class DocumentedExamplesTest {

  @Test
  void examplesOfThePackageHold() {
    assertThat(TextRepair.repair("MuÃ±oz").text()).isEqualTo("Muñoz");
    NameNormaliser names = new NameNormaliser();
    assertThat(names.normalise("J. Gpe. Muñoz").canonical()).isEqualTo("JOSE GUADALUPE MUÑOZ");
    assertThat(names.normalise("  María  de los Ángeles ").canonical())
        .isEqualTo("MARIA DE LOS ANGELES");
    assertThat(PersonName.parse("DE LA CRUZ PEÑA, MARÍA DEL CARMEN", NameOrder.GIVEN_NAMES_FIRST))
        .isEqualTo(
            new PersonName.Parted(
                new NameParts(
                    name("MARÍA DEL CARMEN", "MARIA DEL CARMEN"),
                    name("DE LA CRUZ", "DE LA CRUZ"),
                    name("PEÑA", "PEÑA"))));
  }

  private static Answer<NameText> name(String written, String canonical) {
    return Answer.stated(new NameText(written, canonical));
  }
}
