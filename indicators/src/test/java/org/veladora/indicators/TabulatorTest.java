package org.veladora.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.veladora.figures.CellValue;
import org.veladora.figures.Publication;
import org.veladora.figures.Table;
import org.veladora.figures.Tabulation;
import org.veladora.model.Answer;
import org.veladora.model.CountRecord;
import org.veladora.model.Fields;
import org.veladora.model.FileHash;
import org.veladora.model.ImportReport;
import org.veladora.model.LocalText;
import org.veladora.model.PartialDate;
import org.veladora.model.RecordShape;
import org.veladora.model.RegisterRecord;
import org.veladora.model.RuleId;
import org.veladora.model.SourceFile;

final class TabulatorTest {
  private static final CellValue SHOWN_1 = new CellValue.Shown(1);

  private static Publication tabulate(Indicator indicator, List<RegisterRecord> records) {
    Tabulator tabulator = new Tabulator(List.of(indicator));
    records.forEach(record -> tabulator.accept("invented", record));
    return tabulator.publication(List.of(), List.of());
  }

  private static Tabulation minors(List<RegisterRecord> records) {
    Indicator indicator =
        InventedRegister.indicator(
            "minors", InventedRegister.minorsStillMissing(), InventedRegister.byYearAndSex());
    return tabulate(indicator, records).tabulations().getFirst();
  }

  private static Table without(Tabulation tabulation, String rule) {
    return tabulation.effects().stream()
        .filter(effect -> effect.rule().value().equals(rule))
        .findFirst()
        .orElseThrow()
        .without();
  }

  @Test
  void recordIsCountedInTheCellOfItsCategories() {
    Tabulation tabulation =
        minors(List.of(InventedRegister.person(2, "female", 15, 2003, "still_missing")));
    assertThat(tabulation.table().cell(2, 1)).isEqualTo(SHOWN_1);
    assertThat(tabulation.table().total()).isEqualTo(1);
    assertThat(tabulation.effects()).isEmpty();
  }

  @Test
  void everyRecordStandsInTheAccountingUnderTheFirstRuleThatRemovedIt() {
    Tabulation tabulation =
        minors(
            List.of(
                InventedRegister.person(2, "female", 15, 2003, "still_missing"),
                InventedRegister.person(3, "female", -1, 0, "located_alive"),
                InventedRegister.person(4, "male", 40, 2003, "still_missing"),
                InventedRegister.person(5, "male", 4, 1999, "still_missing")));
    Table accounting = tabulation.accounting();
    assertThat(accounting.dimensions().getFirst().categories())
        .extracting(category -> category.code())
        .containsExactly(
            "status", "age.unknown", "age.range", "date.unknown", "date.period", "counted");
    assertThat(accounting.cell(0)).isEqualTo(SHOWN_1);
    assertThat(accounting.cell(1)).isEqualTo(new CellValue.Shown(0));
    assertThat(accounting.cell(2)).isEqualTo(SHOWN_1);
    assertThat(accounting.cell(4)).isEqualTo(SHOWN_1);
    assertThat(accounting.cell(5)).isEqualTo(SHOWN_1);
    assertThat(accounting.total()).isEqualTo(4);
  }

  @Test
  void tableWithoutARuleHasThoseWhomOnlyThatRuleRemoves() {
    Tabulation tabulation =
        minors(
            List.of(
                InventedRegister.person(2, "female", 15, 2003, "still_missing"),
                InventedRegister.person(3, "male", 40, 2003, "still_missing"),
                InventedRegister.person(4, "male", 40, 1999, "still_missing")));
    assertThat(without(tabulation, "age.range").total()).isEqualTo(2);
    assertThat(without(tabulation, "age.range").cell(2, 0)).isEqualTo(SHOWN_1);
    assertThat(tabulation.effects()).hasSize(1);
  }

  @Test
  void undatedRecordsAppearInTheTableWithoutTheirRuleAsNotStated() {
    Tabulation tabulation =
        minors(List.of(InventedRegister.person(2, "male", 9, 0, "still_missing")));
    Table table = without(tabulation, "date.unknown");
    assertThat(table.dimensions().getFirst().categories())
        .extracting(category -> category.code())
        .containsExactly("2001", "2002", "2003", "2004", "unknown");
    assertThat(table.cell(4, 0)).isEqualTo(SHOWN_1);
    assertThat(tabulation.table().dimensions().getFirst().size()).isEqualTo(4);
  }

  @Test
  void ageZeroCountsOnlyWhereItsSentinelIsReadAsAnAge() {
    Tabulation tabulation =
        minors(
            List.of(
                InventedRegister.person(2, "female", 0, 2001, "still_missing"),
                InventedRegister.person(3, "female", 5, 2001, "still_missing")));
    assertThat(tabulation.table().total()).isEqualTo(1);
    assertThat(without(tabulation, "sentinel.age").cell(0, 1)).isEqualTo(new CellValue.Shown(2));
    assertThat(without(tabulation, "age.unknown").cell(0, 1)).isEqualTo(new CellValue.Shown(2));
  }

  @Test
  void equalRecordsCountOnceAndTheRuleShowsWhatItRemoved() {
    Rule.Deduplicate once =
        new Rule.Deduplicate(new RuleId("duplicates"), InventedRegister.WORDS, List.of());
    Indicator indicator =
        InventedRegister.indicator(
            "once", List.of(once), List.of(InventedRegister.bySex(Fields.SEX)));
    Tabulation tabulation =
        tabulate(
                indicator,
                List.of(
                    InventedRegister.person(2, "female", 5, 2001, "still_missing"),
                    InventedRegister.person(3, "female", 5, 2001, "still_missing"),
                    InventedRegister.person(4, "female", 0, 2001, "still_missing"),
                    InventedRegister.person(5, "female", -1, 2001, "still_missing")))
            .tabulations()
            .getFirst();
    assertThat(tabulation.table().total()).isEqualTo(3);
    assertThat(without(tabulation, "duplicates").total()).isEqualTo(4);
  }

  @Test
  void rowsThatGaveNoRecordStandInTheAccounting() {
    Indicator indicator =
        InventedRegister.indicator("sexes", List.of(), List.of(InventedRegister.bySex(Fields.SEX)));
    Tabulator tabulator = new Tabulator(List.of(indicator));
    tabulator.accept("invented", InventedRegister.person(2, "male", 5, 2001, "still_missing"));
    tabulator.addImport("invented", report(5, 3, 1));
    tabulator.addImport("invented", report(2, 1, 0));
    Publication publication = tabulator.publication(List.of(), List.of());
    Table accounting = publication.tabulations().getFirst().accounting();
    assertThat(accounting.dimensions().getFirst().categories())
        .extracting(category -> category.code())
        .containsExactly("import.set_aside", "import.blank_line", "counted");
    assertThat(accounting.cell(0)).isEqualTo(new CellValue.Shown(4));
    assertThat(accounting.cell(1)).isEqualTo(SHOWN_1);
    assertThat(accounting.total()).isEqualTo(6);
  }

  private static ImportReport report(long read, long aside, long blank) {
    return new ImportReport(
        new SourceFile("a.csv", new FileHash("0".repeat(64)), 1),
        "invented",
        read,
        read - aside - blank,
        aside,
        List.of(
            new ImportReport.LeftOut(
                new RuleId("blank_line"), new LocalText("Vacía", "Blank"), blank)),
        read - aside - blank,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void blankCountIsNoDataAndNotZero() {
    RecordShape shape = new RecordShape("counts.csv", List.of(Fields.EVENT_DATE), List.of(1));
    Indicator indicator =
        InventedRegister.indicator(
            "months",
            List.of(),
            List.of(
                Breakdown.byMonth("month", InventedRegister.WORDS, Fields.EVENT_DATE, 2026, 2026)));
    Tabulator tabulator = new Tabulator(List.of(indicator));
    tabulator.accept("invented", counted(shape, 1, Answer.stated(7L)));
    tabulator.accept("invented", counted(shape, 2, Answer.stated(0L)));
    tabulator.accept("invented", counted(shape, 3, Answer.unknown()));
    Table table = tabulator.publication(List.of(), List.of()).tabulations().getFirst().table();
    assertThat(table.cell(0)).isEqualTo(new CellValue.Shown(7));
    assertThat(table.cell(1)).isEqualTo(new CellValue.Shown(0));
    assertThat(table.cell(2)).isEqualTo(new CellValue.NoData());
    assertThat(table.cell(-1)).isEqualTo(new CellValue.AtLeast(7));
  }

  @Test
  void yearOfWhichARegisterOfCountsHasNoRowIsNoData() {
    RecordShape shape =
        new RecordShape("counts.csv", List.of(Fields.EVENT_DATE, Fields.STATUS), List.of(1, 2));
    Indicator indicator =
        InventedRegister.indicator(
            "years",
            List.of(InventedRegister.minorsStillMissing().getFirst()),
            List.of(
                Breakdown.byYear("year", InventedRegister.WORDS, Fields.EVENT_DATE, 2015, 2017)));
    Tabulator tabulator = new Tabulator(List.of(indicator));
    tabulator.accept("invented", inYear(shape, 2016, "still_missing"));
    tabulator.accept("invented", inYear(shape, 2017, "located_alive"));
    Table table = tabulator.publication(List.of(), List.of()).tabulations().getFirst().table();
    assertThat(table.cell(0)).isEqualTo(new CellValue.NoData());
    assertThat(table.cell(1)).isEqualTo(new CellValue.Shown(3));
    assertThat(table.cell(2)).isEqualTo(new CellValue.Shown(0));
    assertThat(table.cell(-1)).isEqualTo(new CellValue.AtLeast(3));
  }

  private static RegisterRecord inYear(RecordShape shape, int year, String status) {
    return new CountRecord(
        shape,
        2,
        List.of(Answer.stated(PartialDate.ofYear(year)), InventedRegister.code(status)),
        Map.of(),
        Answer.stated(3L));
  }

  private static RegisterRecord counted(RecordShape shape, int month, Answer<Long> people) {
    return new CountRecord(
        shape, 2, List.of(Answer.stated(PartialDate.ofMonth(2026, month))), Map.of(), people);
  }

  @Test
  void recordsOfAnotherProfileAreNotCounted() {
    Indicator indicator =
        InventedRegister.indicator("sexes", List.of(), List.of(InventedRegister.bySex(Fields.SEX)));
    Tabulator tabulator = new Tabulator(List.of(indicator));
    tabulator.accept("other", InventedRegister.person(2, "male", 5, 2001, "still_missing"));
    assertThat(tabulator.publication(List.of(), List.of()).tables().getFirst().total()).isZero();
  }

  @Test
  void tabulatorNeedsAnIndicator() {
    assertThatThrownBy(() -> new Tabulator(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is nothing to tabulate");
  }
}
