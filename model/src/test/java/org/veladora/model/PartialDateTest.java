package org.veladora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2017,0,0,false,2017,2017-01-01,2017-12-31",
    "2017,5,0,false,2017-05,2017-05-01,2017-05-31",
    "2016,2,0,false,2016-02,2016-02-01,2016-02-29",
    "1900,2,0,false,1900-02,1900-02-01,1900-02-28",
    "2017,5,31,false,2017-05-31,2017-05-31,2017-05-31",
    "2016,2,29,true,~2016-02-29,2016-02-29,2016-02-29",
    "2017,0,0,true,~2017,2017-01-01,2017-12-31",
    "7,3,4,false,0007-03-04,0007-03-04,0007-03-04",
    "999,10,0,false,0999-10,0999-10-01,0999-10-31",
    "1,0,0,false,0001,0001-01-01,0001-12-31",
    "9999,12,31,false,9999-12-31,9999-12-31,9999-12-31"
  })
  void dateHasOneCanonicalFormAndTheDaysThatItCanBe(
      int year, int month, int day, boolean about, String text, LocalDate first, LocalDate last) {
    PartialDate date = new PartialDate(year, month, day, about);
    assertThat(date.canonical()).isEqualTo(text);
    assertThat(date.earliest()).isEqualTo(first);
    assertThat(date.latest()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,1",
    "10000,1,1",
    "-5,0,0",
    "2017,13,1",
    "2017,-1,0",
    "2017,0,5",
    "2017,2,29",
    "2017,4,31",
    "2017,1,32",
    "2017,1,-1"
  })
  void dateThatDoesNotExistIsRefused(int year, int month, int day) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(year, month, day, false));
  }

  @Test
  void everyDayOfFourCenturiesIsWrittenAsIsoWritesIt() {
    LocalDate day = LocalDate.of(1800, 1, 1);
    while (day.getYear() < 2200) {
      PartialDate date = PartialDate.of(day);
      assertThat(date.canonical()).isEqualTo(day.toString());
      assertThat(date.earliest()).isEqualTo(day).isEqualTo(date.latest());
      day = day.plusDays(1);
    }
  }

  @Test
  void yearAndMonthHaveFactories() {
    assertThat(PartialDate.ofYear(2017)).isEqualTo(new PartialDate(2017, 0, 0, false));
    assertThat(PartialDate.ofMonth(2017, 5)).isEqualTo(new PartialDate(2017, 5, 0, false));
  }
}
