package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.veladora.linkage.comparison.ComparedField.BIRTH_DATE;
import static org.veladora.linkage.comparison.ComparedField.GIVEN_NAME;
import static org.veladora.linkage.comparison.ComparedField.MATERNAL_SURNAME;
import static org.veladora.linkage.comparison.ComparedField.PATERNAL_SURNAME;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.comparison.Pattern;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.model.SourceId;
import org.veladora.model.SourceRecord;
import org.veladora.names.Curp;

/// Levels of agreement of invented pairs of records.
@NullMarked
class PairEvidenceTest {

  @ParameterizedTest
  @CsvSource({
    "Francisco, FRANCISCO, exact",
    "Paco, Francisco, variant",
    "María Fernanda, Fernanda, variant",
    "M. Fernanda, María Fernanda, variant",
    "Fernanda María, María Fernanda, variant",
    "Juan Carloz, Carlos, close",
    "Juan Carlos, Juan Pablo, near",
    "María Elena, María Luisa, different",
    "Alejandra, Alexandra, close",
    "Lucía, Ramón, different"
  })
  void givenNames(String one, String other, String level) {
    assertThat(level(GIVEN_NAME, named(one, "Luna", "Ríos"), named(other, "Luna", "Ríos")))
        .isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "Muñoz, Lara, Munoz, Lara, exact, exact",
    "De la Cruz, Lara, Cruz, Lara, exact, exact",
    "González, Lara, Gonzales, Lara, close, exact",
    "Ruiz, Lara, Ruis, Lara, close, exact",
    "Ponce, Lara, Ponce de León, Lara, near, exact",
    "Lara, González, González, Lara, swapped, exact",
    "Lara, González, González, '', swapped, missing",
    "Lara, González, Ochoa, González, different, exact",
    "Lara, González, Lara, '', exact, missing"
  })
  void surnames(String p1, String m1, String p2, String m2, String paternal, String maternal) {
    assertThat(level(PATERNAL_SURNAME, named("Ana", p1, m1), named("Ana", p2, m2)))
        .isEqualTo(paternal);
    assertThat(level(MATERNAL_SURNAME, named("Ana", p1, m1), named("Ana", p2, m2)))
        .isEqualTo(maternal);
  }

  @ParameterizedTest
  @CsvSource({
    "1990-05-17, 1990-05-17, exact",
    "1990-05-07, 1990-07-05, day_month_swapped",
    "1990-05-17, 1991-05-17, slip",
    "1989-05-17, 1990-05-17, slip",
    "1990-05-17, 1990-05-18, slip",
    "1990-05-17, 1909-05-17, slip",
    "1990-05-17, 1990-05-28, two_parts",
    "1990-05-17, 1977-05-17, two_parts",
    "1990-05-17, 1990-01-01, year",
    "1990-01-01, 1990-01-01, year",
    "1990-05-17, 1971-02-03, different",
    "1990-05-17, '', missing"
  })
  void datesOfBirth(String one, String other, String level) {
    SourceRecord a = Records.named("Ana", "Luna", "", one);
    SourceRecord b = Records.named("Ana", "Luna", "", other);
    assertThat(level(BIRTH_DATE, a, b)).isEqualTo(level);
  }

  @Test
  void givenNameAndSurnameInEachOthersPlaceAreOneLevel() {
    SourceRecord one = named("Ochoa", "Lucía", "");
    SourceRecord other = named("Lucía", "Ochoa", "");
    assertThat(level(GIVEN_NAME, one, other)).isEqualTo("swapped");
    assertThat(level(PATERNAL_SURNAME, one, other)).isEqualTo("missing");
  }

  @Test
  void fullNameIsPartedBeforeItIsCompared() {
    SourceRecord full = Records.withFullName("Peña Ríos, Ana Lucía");
    assertThat(level(PATERNAL_SURNAME, full, named("Ana Lucía", "Peña", "Ríos")))
        .isEqualTo("exact");
  }

  @Test
  void curpFillsInTheDateOfBirthAndWeighsNothingItself() {
    String seventeen = "LURA900517MDFNSN0";
    String valid = seventeen + Curp.checkDigit(seventeen);
    String invalid = seventeen + (Curp.checkDigit(seventeen) + 1) % 10;
    SourceRecord other = Records.named("Ana", "Luna", "", "1990-05-17");
    assertThat(level(BIRTH_DATE, Records.withCurp(valid), other)).isEqualTo("exact");
    assertThat(level(BIRTH_DATE, Records.withCurp(invalid), other)).isEqualTo("missing");
    assertThat(ComparedField.list(List.of())).noneMatch(field -> field.id().contains("curp"));
  }

  @Test
  void rareSurnameWeighsMoreThanAFrequentOne() {
    LinkageInput.Builder input = LinkageInput.builder();
    String[] surnames = {"Luna", "Luna", "Luna", "Luna", "Luna", "Luna", "Ochoa", "Ochoa"};
    for (int k = 0; k < surnames.length; k++) {
      input.add(new SourceId("a"), "r" + k, named("Ana", surnames[k], ""));
    }
    RecordColumns columns = input.build().columns();
    RecordComparison comparison = new RecordComparison(columns);
    int frequent = Pattern.surnameBits(comparison.pattern(of(columns, 0), of(columns, 1)));
    int rare = Pattern.surnameBits(comparison.pattern(of(columns, 6), of(columns, 7)));
    assertThat(rare).isGreaterThan(frequent);
  }

  private static int of(RecordColumns columns, int added) {
    return java.util.stream.IntStream.range(0, columns.size())
        .filter(i -> columns.addedAs(i) == added)
        .findFirst()
        .orElseThrow();
  }

  private static SourceRecord named(String given, String paternal, String maternal) {
    return Records.named(given, paternal, maternal, "");
  }

  private static String level(ComparedField field, SourceRecord one, SourceRecord other) {
    LinkageInput.Builder input = LinkageInput.builder();
    input.add(new SourceId("a"), "1", one);
    input.add(new SourceId("b"), "1", other);
    long pattern = new RecordComparison(input.build().columns()).pattern(0, 1);
    return field.levelId(Pattern.level(pattern, field.index()));
  }
}
