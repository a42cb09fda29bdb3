package org.veladora.app.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.Importer;
import org.veladora.ingest.Layouts;
import org.veladora.ingest.RecordSink;
import org.veladora.ingest.SetAsideSink;
import org.veladora.model.AgeYears;
import org.veladora.model.Answer;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.ImportReport;
import org.veladora.model.PartialDate;
import org.veladora.model.Progress;
import org.veladora.model.RegisterRecord;

/// The facts that are known about the registers, read through the shipped profiles.
class RealRegistersTest {
  private static final String RNPDNO = "registries/rnpdno_monthly_2010_2026/";
  private static final FieldId CRIME = new FieldId("crime");

  private final Layouts layouts = ShippedProfiles.layouts();
  private final Importer importer = new Importer(() -> layouts);

  @Test
  void everyRowOfCenapiIsAccountedForAndItsSentinelsAreCounted() {
    List<RegisterRecord> records = new ArrayList<>();
    ImportReport report =
        read("registries/cenapi_2018/cenapi_2018-06.csv.gz", "cenapi-2018", records::add);

    assertThat(report.rowsRead()).isEqualTo(99_129);
    assertThat(report.rowsAccepted()).isEqualTo(99_129);
    assertThat(report.rowsSetAside()).isZero();
    assertThat(report.records()).isEqualTo(99_129);
    assertThat(report.sentinels())
        .extracting(s -> s.field().value(), ImportReport.Sentinel::sentinel, s -> s.cells())
        .containsExactlyInAnyOrder(
            tuple("age", "0", 4_837L),
            tuple("age", "", 446L),
            tuple("event_date", "1900-01-01", 1_316L),
            tuple("event_date", "", 2L),
            tuple("sex", "nan", 1L),
            tuple("state", "00", 136L),
            tuple("state", "NA", 10L));
    assertThat(report.unusable())
        .extracting(u -> u.field().value(), ImportReport.Unusable::reason, u -> u.cells())
        .containsExactly(tuple("age", "I208", 10L));
    assertThat(count(records, Fields.STATUS, "still_missing")).isEqualTo(36_693);
    assertThat(count(records, Fields.STATUS, "located_alive")).isEqualTo(58_643);
    assertThat(count(records, Fields.STATUS, "located_dead")).isEqualTo(3_793);
    assertThat(count(records, Fields.STATE, "outside_mexico")).isEqualTo(5);
    assertThat(count(records, Fields.STATE, "32")).isEqualTo(741);
    assertThat(
            records.stream()
                .filter(r -> r.answer(Fields.STATE).equals(Answer.<ClaimValue>unknown()))
                .count())
        .isEqualTo(138);
  }

  @Test
  void ageZeroOfCenapiIsUnknownAndKeepsItsLiteral() {
    List<RegisterRecord> records = new ArrayList<>();
    read("registries/cenapi_2018/cenapi_2018-06.csv.gz", "cenapi-2018", records::add);

    int age = records.getFirst().shape().indexOf(Fields.AGE);
    int date = records.getFirst().shape().indexOf(Fields.EVENT_DATE);
    Answer<ClaimValue> zero = Answer.stated(AgeYears.of(0));
    Answer<ClaimValue> noDate = Answer.stated(new PartialDate(1900, 1, 1, false));
    assertThat(records.stream().filter(r -> r.literal(age).equals(zero)))
        .hasSize(4_837)
        .allMatch(r -> r.answer(age).equals(Answer.<ClaimValue>unknown()));
    assertThat(records.stream().filter(r -> r.literal(date).equals(noDate)))
        .hasSize(1_316)
        .allMatch(r -> r.answer(date).equals(Answer.<ClaimValue>unknown()));
  }

  @Test
  void undatedPeopleOfTheRnpdnoAreCountedOnceAcrossItsFiles() {
    long[] dated = new long[1];
    long[] undated = new long[1];
    long[] noPlace = new long[1];
    RecordSink sink =
        record -> {
          long people = people(record);
          boolean known = record.answer(Fields.EVENT_DATE) instanceof Answer.Stated<ClaimValue>;
          (known ? dated : undated)[0] += people;
          boolean place = record.answer(Fields.MUNICIPALITY) instanceof Answer.Stated<ClaimValue>;
          noPlace[0] += place ? 0 : 1;
        };
    long repeats = 0;
    long rows = 0;
    for (int year = 2010; year <= 2026; year++) {
      ImportReport report = read(RNPDNO + year + ".csv.gz", "rnpdno-monthly", sink);
      repeats += leftOut(report, "undated_counted_once");
      rows += report.rowsRead();
      assertThat(leftOut(report, "undated_with_other_count")).isZero();
      assertThat(report.rowsSetAside()).isZero();
      assertThat(report.unusable()).isEmpty();
    }
    assertThat(rows).isEqualTo(139_772);
    assertThat(dated[0]).isEqualTo(351_057);
    assertThat(undated[0]).isEqualTo(39_065);
    assertThat(repeats).isEqualTo(16 * 99);
    // 99 undated, 2,435 "SE DESCONOCE" with a placeholder code, 1,435 rows with a blank code
    assertThat(noPlace[0]).isEqualTo(99 + 2_435 + 1_435);
  }

  @Test
  void victimsOfTraffickingOfTheSesnspAddUp() {
    Map<Integer, Long> byYear = new HashMap<>();
    ImportReport report =
        read(
            "registries/sesnsp/trata_victimas_ent_mes_sexo_edad_2015_2025.csv.gz",
            "sesnsp-victims-long",
            record -> byYear.merge(month(record).year(), people(record), Long::sum));
    assertThat(byYear.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(8_250);
    assertThat(byYear).containsEntry(2015, 1_171L);
    assertThat(report.rowsAccepted()).isEqualTo(28_224);
    assertThat(report.unusable()).isEmpty();
  }

  @Test
  void monthsToComeOfThe2026FileAreUnknownAndTraffickingHasFourSubtypes() {
    TreeSet<String> subtypes = new TreeSet<>();
    Map<Integer, TreeSet<String>> kinds = new HashMap<>();
    ImportReport report =
        read(
            "registries/sesnsp/estatal_n_2026_latin1.csv",
            "sesnsp-2026-wide",
            record -> {
              kinds
                  .computeIfAbsent(month(record).month(), _ -> new TreeSet<>())
                  .add(record.people().kind());
              if (canonical(record, CRIME).equals("Trata de personas")) {
                subtypes.add(canonical(record, new FieldId("crime_subtype")));
              }
            });
    assertThat(report.rowsAccepted()).isEqualTo(3_648);
    assertThat(report.records()).isEqualTo(3_648 * 12);
    assertThat(subtypes).hasSize(4).contains("Trata de personas con fines de explotación sexual");
    assertThat(kinds).hasSize(12);
    kinds.forEach(
        (month, found) -> assertThat(found).containsExactly(month <= 3 ? "stated" : "unknown"));
  }

  @Test
  void rnpedOf2015IsReadWithItsPlacesAbroad() {
    List<RegisterRecord> records = new ArrayList<>();
    ImportReport report =
        read("registries/rnped_federal_2015/rnped_federal_2015.csv", "rnped-2015", records::add);
    assertThat(report.rowsAccepted()).isEqualTo(443);
    assertThat(report.unusable()).isEmpty();
    assertThat(count(records, Fields.STATE, "outside_mexico")).isEqualTo(10);
    assertThat(count(records, Fields.SEX, "female")).isEqualTo(100);
  }

  @Test
  void populationIsCountedOnce() {
    long[] mid2020 = new long[1];
    ImportReport bySex =
        read(
            "population/conapo_pob_ent_gender_1950_2070.csv.gz",
            "conapo-state-sex-year",
            record -> mid2020[0] += reference(record).year() == 1970 ? people(record) : 0);
    assertThat(leftOut(bySex, "national_total")).isEqualTo(363);
    assertThat(leftOut(bySex, "both_sexes_total")).isEqualTo(3_353 - 121);
    assertThat(bySex.rowsAccepted()).isEqualTo(2 * (3_353 - 121));
    assertThat(bySex.unusable()).isEmpty();
    assertThat(mid2020[0]).isBetween(48_000_000L, 52_000_000L);

    ImportReport byState =
        read(RNPDNO + "poblacion_entidades_conapo_2010_2026.csv", "conapo-state-year", _ -> {});
    assertThat(byState.rowsAccepted()).isEqualTo(544);
  }

  @Test
  void sameFileIsNotImportedTwiceInASession() {
    read(RNPDNO + "poblacion_entidades_conapo_2010_2026.csv", "conapo-state-year", _ -> {});
    assertThat(
            catchThrowableOfType(
                    BadInput.class,
                    () ->
                        read(
                            RNPDNO + "poblacion_entidades_conapo_2010_2026.csv",
                            "conapo-state-year",
                            _ -> {}))
                .problem()
                .code())
        .isEqualTo("I019");
  }

  private ImportReport read(String relative, String expected, RecordSink sink) {
    Path file = SharedData.file(relative);
    ImportProfile profile = layouts.getFor(file);
    assertThat(profile.id()).isEqualTo(expected);
    return importer.read(file, profile, sink, SetAsideSink.NONE, Progress.NONE, Cancel.NEVER);
  }

  private static long leftOut(ImportReport report, String rule) {
    return report.leftOut().stream()
        .filter(left -> left.rule().value().equals(rule))
        .mapToLong(ImportReport.LeftOut::rows)
        .sum();
  }

  private static long count(List<RegisterRecord> records, FieldId field, String canonical) {
    return records.stream().filter(r -> canonical(r, field).equals(canonical)).count();
  }

  private static String canonical(RegisterRecord record, FieldId field) {
    return record.answer(field) instanceof Answer.Stated<ClaimValue>(ClaimValue value)
        ? value.canonical()
        : "";
  }

  private static PartialDate month(RegisterRecord record) {
    return date(record, Fields.EVENT_DATE);
  }

  private static PartialDate reference(RegisterRecord record) {
    return date(record, new FieldId("reference_date"));
  }

  private static PartialDate date(RegisterRecord record, FieldId field) {
    if (record.answer(field) instanceof Answer.Stated<ClaimValue>(PartialDate date)) {
      return date;
    }
    throw new AssertionError("no date on line " + record.line());
  }

  private static long people(RegisterRecord record) {
    return record.people() instanceof Answer.Stated<Long>(Long people) ? people : 0;
  }
}
