package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.model.PartialDate;

/// Everybody here is invented.
@NullMarked
class CurpTest {

  @ParameterizedTest
  @CsvSource({
    "ROSA ELENA, GARCIA, RAMOS, GARRRMS",
    "MARIA FERNANDA, LOPEZ, '', LOXFPXR",
    "MARIA, LOPEZ, SOTO, LOSMPTR",
    "JOSE, DE LA CRUZ, PEÑA, CUPJRXS",
    "ANA, ÑANDU, RIOS, XARANSN",
    "OLGA, PUENTE, TORRES, PXTONRL",
    "OFELIA, PUGA, TAPIA, PXTOGPF"
  })
  void lettersOfTheName(String given, String paternal, String maternal, String letters) {
    assertThat(Curp.nameLetters(given, paternal, maternal)).isEqualTo(letters);
  }

  @Test
  void firstSixteenCharactersDeriveFromTheFields() {
    String letters = Curp.nameLetters("ROSA ELENA", "GARCIA", "RAMOS");
    PartialDate birth = new PartialDate(1990, 5, 17, false);
    assertThat(Curp.first16(letters, birth, 'M', "DF")).isEqualTo("GARR900517MDFRMS");
  }

  @Test
  void checkDigitMakesACurpValidAndAnyOtherDigitDoesNot() {
    String seventeen = "GARR900517MDFRMS0";
    int digit = Curp.checkDigit(seventeen);
    for (int d = 0; d < 10; d++) {
      assertThat(Curp.isValid(seventeen + d)).isEqualTo(d == digit);
    }
  }

  /// sum = value(c_i) (18 - i), worked out by hand for `AAAA000101HDFAAA0`, whose consonants are no
  /// consonants: the digit is defined, the key is not valid.
  @Test
  void checkDigitOfAKeyWorkedOutByHand() {
    int sum = 10 * (18 + 17 + 16 + 15) + 11 + 9 + 17 * 8 + 13 * 7 + 15 * 6 + 10 * (5 + 4 + 3);
    assertThat(Curp.checkDigit("AAAA000101HDFAAA0")).isEqualTo((10 - sum % 10) % 10);
    assertThat(Curp.isValid("AAAA000101HDFAAA0" + (10 - sum % 10) % 10)).isFalse();
  }

  @Test
  void centuryFollowsFromTheCharacterThatSetsNamesakesApart() {
    assertThat(Curp.findBirthDate("GARR050517MDFRMS07"))
        .contains(new PartialDate(1905, 5, 17, false));
    assertThat(Curp.findBirthDate("GARR050517MDFRMSA7"))
        .contains(new PartialDate(2005, 5, 17, false));
    assertThat(Curp.findBirthDate("GARR050230MDFRMSA7")).isEmpty();
    assertThat(Curp.findBirthDate("nothing")).isEmpty();
  }

  @Test
  void missingNameCannotBeDerived() {
    assertThatThrownBy(() -> Curp.nameLetters("", "GARCIA", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Curp.first16("GARRRMS", PartialDate.ofYear(1990), 'M', "DF"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Curp.checkDigit("SHORT")).isInstanceOf(IllegalArgumentException.class);
  }
}
