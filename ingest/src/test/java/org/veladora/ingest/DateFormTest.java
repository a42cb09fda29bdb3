package org.veladora.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {
  @ParameterizedTest
  @CsvSource({
    "yyyy-MM-dd HH:mm:ss, 2009-02-09 00:00:00, 2009-02-09",
    "dd/MM/yyyy, 29/02/2016, 2016-02-29",
    "d/M/yyyy, 1/12/2016, 2016-12-01",
    "d/M/yyyy, 11/2/2016, 2016-02-11",
    "yyyy-MM, 2024-01, 2024-01",
    "yyyy, 2024, 2024"
  })
  void textOfTheFormIsADate(String form, String text, String canonical) {
    assertThat(new DateForm(form).find(text).orElseThrow().canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy, 1/12/2016",
    "dd/MM/yyyy, 01/12/16",
    "yyyy, 20245",
    "yyyy-MM, 2024-1",
    "yyyy-MM-dd, 2024-01-01x",
    "yyyy-MM-dd, ２０２４-01-01"
  })
  void textOfAnotherFormIsNone(String form, String text) {
    assertThat(new DateForm(form).read(text)).isEqualTo(new DateForm.Reading.OtherForm());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2016", "29/02/2015", "00/01/2015", "01/13/2015", "01/01/0000"})
  void dayThatDoesNotExistIsTold(String text) {
    assertThat(new DateForm("dd/MM/yyyy").read(text)).isEqualTo(new DateForm.Reading.NoSuchDay());
  }

  @Test
  void formNeedsAYearAndKnownLetters() {
    assertThatThrownBy(() -> new DateForm("dd/MM")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DateForm("dd-yyyy")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DateForm("yy-MM")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wholeNumbersAreReadStrictly() {
    assertThat(WholeNumber.of("13")).isEqualTo(13);
    assertThat(WholeNumber.of("13.00")).isEqualTo(13);
    for (String text : new String[] {"", "-1", "13.5", "13.", ".0", "1,234", "1 2", "1e3"}) {
      assertThat(WholeNumber.of(text)).as(text).isEqualTo(-1);
    }
    assertThat(WholeNumber.of("9".repeat(16))).isEqualTo(-1);
  }
}
