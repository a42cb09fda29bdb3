package org.veladora.simulate.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.veladora.model.MexicanState;

class CurpTest {
  private static String of(String given, String paternal, String maternal) {
    return Curp.of(
        given,
        paternal,
        maternal,
        LocalDate.of(1998, 3, 7),
        Sex.FEMALE,
        MexicanState.CIUDAD_DE_MEXICO,
        0);
  }

  @Test
  void lettersDateSexStateAndConsonantsStandInTheirPlaces() {
    assertThat(of("Gabriela", "Castro", "Luna")).startsWith("CALG980307MDFSNB5").hasSize(18);
  }

  @Test
  void mariaAndJoseAreSkippedWhereThereIsAnotherName() {
    assertThat(of("María Fernanda", "Castro", "Luna")).startsWith("CALF").contains("MDFSNR");
    assertThat(of("María", "Castro", "Luna")).startsWith("CALM").contains("MDFSNR");
    assertThat(of("María de los Ángeles", "Castro", "Luna")).startsWith("CALA");
  }

  @Test
  void particlesAreSkippedAndEnyeIsX() {
    assertThat(of("Rosa", "De la Cruz", "Ñáñez")).startsWith("CUXR").contains("MDFRXS");
    assertThat(of("Rosa", "Muñoz", "Peña")).startsWith("MUPR").contains("MDFXXS");
  }

  @Test
  void inconvenientWordsHaveAnXInSecondPlace() {
    assertThat(of("Olga", "Pérez", "Díaz")).startsWith("PXDO");
  }

  @Test
  void birthsFrom2000HaveALetterAndNamesakesDifferInIt() {
    String first = born2004(0);
    String second = born2004(1);
    assertThat(first.charAt(16)).isEqualTo('P');
    assertThat(second.charAt(16)).isEqualTo('Q');
    assertThat(first.substring(0, 16)).isEqualTo(second.substring(0, 16));
  }

  private static String born2004(int homonym) {
    LocalDate birth = LocalDate.of(2004, 2, 29);
    return Curp.of("Iván", "Luna", "Soto", birth, Sex.MALE, MexicanState.OAXACA, homonym);
  }

  /// Worked by hand: values of C A L G 9 8 0 3 0 7 M D F S N B 5 are 12 10 21 16 9 8 0 3 0 7 22 13
  /// 15 29 23 11 5, times 18, 17, ... 2: 216 + 170 + 336 + 240 + 126 + 104 + 0 + 33 + 0 + 63 + 176
  /// + 91 + 90 + 145 + 92 + 33 + 10 = 1925; 10 - 5 = 5.
  @Test
  void lastDigitChecksTheOthers() {
    assertThat(Curp.checkDigit("CALG980307MDFSNB5")).isEqualTo('5');
  }
}
