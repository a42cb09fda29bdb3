package org.veladora.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.disclosure.DisclosurePolicy;
import org.veladora.disclosure.OwnerView;
import org.veladora.disclosure.Release;
import org.veladora.figures.CellValue;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.Dimension;
import org.veladora.figures.Measure;
import org.veladora.figures.TableView;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.testsupport.SharedData;

/// The shipped definitions on the real registers reproduce the published tables, and wrong rules
/// show as wrong. Skipped where the registers are not at hand.
final class RealRegistersTest {
  private static final String CENAPI = "registries/cenapi_2018/cenapi_2018-06.csv.gz";
  private static final int TOTAL = TableView.TOTAL;

  @TempDir private static Path folder;

  private static OwnerView owner;

  @BeforeAll
  static void tabulateTheBaseOf2018() throws IOException {
    owner =
        run(List.of("thesis-table-1", "thesis-table-2", "cohorts-girls"), register(CENAPI)).owner();
  }

  private static Path register(String path) {
    return SharedData.getOrSkip(path);
  }

  private static TableResult run(List<String> definitions, Path... files) throws IOException {
    return TableUseCase.run(
        new TableRequest(
            definitions,
            List.of(files),
            PublishedFiles.NONE,
            DisclosurePolicy.DEFAULT,
            "test",
            folder,
            Progress.NONE,
            Cancel.NEVER));
  }

  private static long people(CellValue value) {
    return switch (value) {
      case CellValue.Shown(long people) -> people;
      case CellValue.AtLeast(long people) -> people;
      case CellValue.Suppressed _, CellValue.NoData _ -> throw new AssertionError(value);
    };
  }

  private static int indexOf(Dimension dimension, String code) {
    return IntStream.range(0, dimension.size())
        .filter(i -> dimension.categories().get(i).code().equals(code))
        .findFirst()
        .orElse(-1);
  }

  /// Sum of absolute differences from a printed column. A cell that was not printed counts as 0, as
  /// in the source.
  private static long error(
      TableView table, String printed, int column, OptionalInt sex, int from, int to)
      throws IOException {
    long error = 0;
    for (String line :
        Files.readAllLines(register("published/" + printed)).stream().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      int row = Integer.parseInt(cells[0]);
      if (row >= from && row <= to) {
        long expected = cells[column].equals("NA") ? 0 : Long.parseLong(cells[column]);
        int index = indexOf(table.dimensions().getFirst(), cells[0]);
        assertThat(index).isNotNegative();
        CellValue cell = sex.isPresent() ? table.cell(index, sex.getAsInt()) : table.cell(index);
        error += Math.abs(people(cell) - expected);
      }
    }
    return error;
  }

  private static List<Long> table1Errors(TableView table) throws IOException {
    List<Long> errors = new ArrayList<>();
    for (int sex = 0; sex < 2; sex++) {
      errors.add(
          error(table, "table1_minors_by_year_sex.csv", sex + 1, OptionalInt.of(sex), 2001, 2017));
    }
    return errors;
  }

  private static TableView without(DisclosedTabulation tabulation, String rule) {
    return tabulation.effects().stream()
        .filter(effect -> effect.rule().value().equals(rule))
        .findFirst()
        .orElseThrow()
        .without();
  }

  @Test
  void table1IsReproducedToWithinTheKnownErrors() throws IOException {
    List<Long> errors = table1Errors(owner.tabulations().getFirst().table());
    System.out.println("Table 1, sum of absolute cell errors: male, female = " + errors);
    assertThat(errors.get(0)).isLessThanOrEqualTo(77);
    assertThat(errors.get(1)).isLessThanOrEqualTo(37);
  }

  @Test
  void ageZeroReadAsAnAgeShowsAsWrong() throws IOException {
    List<Long> errors = table1Errors(without(owner.tabulations().getFirst(), "sentinel.age"));
    System.out.println("Table 1 with age 0 kept: male, female = " + errors);
    assertThat(Math.round(100.0 * errors.get(0) / 2596)).isEqualTo(72);
    assertThat(Math.round(100.0 * errors.get(1) / 3538)).isEqualTo(14);
  }

  @Test
  void exactDuplicatesDroppedShowAsWrong() throws IOException {
    Path definition = folder.resolve("sin-duplicados.toml");
    String toml = Shipped.resource("definitions/thesis-table-1.toml");
    Files.writeString(definition, toml + "\n[deduplicate]\n");
    TableResult result = run(List.of(definition.toString()), register(CENAPI));
    List<Long> errors = table1Errors(result.owner().tabulations().getFirst().table());
    System.out.println("Table 1 with exact duplicates dropped: male, female = " + errors);
    assertThat(errors).containsExactly(131L, 118L);
  }

  @Test
  void table2IsReproducedAndItsBaseIsWomenOfKnownAge() throws IOException {
    TableView table = owner.tabulations().get(1).table();
    long error = error(table, "table2_women_by_age.csv", 1, OptionalInt.empty(), 1, 18);
    System.out.println("Table 2, ages 1-18, sum of absolute cell errors = " + error);
    assertThat(error).isLessThanOrEqualTo(52);
    assertThat(table.cell(TOTAL)).isEqualTo(new CellValue.Shown(8270));
  }

  @Test
  void cohortsOfGirlsStandBesideTheirTotals() {
    DerivedTable cohorts =
        owner.derived().stream()
            .filter(derived -> derived.id().value().equals("cohorts-girls.cohorts"))
            .findFirst()
            .orElseThrow();
    List<List<Integer>> expected =
        List.of(
            List.of(3824, 324, 8),
            List.of(4128, 376, 9),
            List.of(3386, 423, 12),
            List.of(2947, 714, 24),
            List.of(2581, 884, 34));
    for (int i = 0; i < expected.size(); i++) {
      String year = Integer.toString(2013 + i);
      DerivedTable.Row row =
          cohorts.rows().stream().filter(r -> r.code().equals(year)).findFirst().orElseThrow();
      List<Integer> found =
          row.values().subList(0, 3).stream().map(RealRegistersTest::whole).toList();
      assertThat(found).as(year).isEqualTo(expected.get(i));
    }
  }

  private static int whole(Measure measure) {
    return measure instanceof Measure.Value(double value, _) ? (int) Math.round(value) : -1;
  }

  @Test
  void rnpdnoCountsItsUndatedBucketOnce() throws IOException {
    Path[] files =
        IntStream.rangeClosed(2010, 2026)
            .mapToObj(year -> register("registries/rnpdno_monthly_2010_2026/" + year + ".csv.gz"))
            .toArray(Path[]::new);
    Path definition = folder.resolve("fechadas.toml");
    Files.writeString(
        definition,
        """
        format = 1
        id = "rnpdno-all"
        profile = "rnpdno-monthly"
        title = { es = "Todas", en = "All" }
        population = { es = "Todas", en = "All" }
        unit = { es = "personas", en = "people" }
        citation = { es = "RNPDNO", en = "RNPDNO" }
        source = { es = "RNPDNO", en = "RNPDNO" }
        [[dimension]]
        id = "year"
        field = "event_date"
        by = "year"
        label = { es = "Año", en = "Year" }
        from = 2010
        to = 2026
        """);
    TableResult result = run(List.of(definition.toString()), files);
    TableView table = result.owner().tabulations().getFirst().table();
    long undated = people(table.cell(indexOf(table.dimensions().getFirst(), "unknown")));
    long dated = people(table.cell(TOTAL)) - undated;
    System.out.println("RNPDNO: dated " + dated + ", undated " + undated);
    assertThat(dated).isEqualTo(351_057);
    assertThat(undated).isEqualTo(39_065);
  }

  @Test
  void sesnspCountsTraffickingVictimsByYear() throws IOException {
    Path file = register("registries/sesnsp/trata_victimas_ent_mes_sexo_edad_2015_2025.csv.gz");
    TableResult result = run(List.of("sesnsp-trafficking-victims"), file);
    TableView table = result.owner().tabulations().getFirst().table();
    assertThat(table.cell(TOTAL, TOTAL)).isEqualTo(new CellValue.Shown(8250));
    assertThat(table.cell(0, TOTAL)).isEqualTo(new CellValue.Shown(1171));
  }

  @Test
  void sesnsp2026HasFourSubtypesAndItsMonthsToComeAreBlank() throws IOException {
    TableResult result =
        run(
            List.of("sesnsp-trafficking-crimes-2026"),
            register("registries/sesnsp/estatal_n_2026_latin1.csv"));
    TableView table = result.owner().tabulations().getFirst().table();
    assertThat(table.dimensions().getFirst().size()).isEqualTo(4);
    for (int subtype = 0; subtype < 4; subtype++) {
      assertThat(table.cell(subtype, 0)).isInstanceOf(CellValue.Shown.class);
      assertThat(table.cell(subtype, 3)).isEqualTo(new CellValue.NoData());
    }
    assertThat(table.cell(TOTAL, 0)).isEqualTo(new CellValue.Shown(42));
  }

  @Test
  void whatIsReleasedOfTheBaseShowsNoCellUnderTheThreshold() throws IOException {
    TableResult result = run(List.of("thesis-table-1"), register(CENAPI));
    assertThat(result.outcome()).isInstanceOf(Release.class);
    TableView table = ((Release) result.outcome()).tabulations().getFirst().table();
    for (int year = -1; year < table.dimensions().get(0).size(); year++) {
      for (int sex = -1; sex < table.dimensions().get(1).size(); sex++) {
        if (table.cell(year, sex) instanceof CellValue.Shown(long people)) {
          assertThat(people == 0 || people >= 11).as(year + " " + sex).isTrue();
        }
      }
    }
  }
}
