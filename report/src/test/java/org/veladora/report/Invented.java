package org.veladora.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.veladora.disclosure.Basis;
import org.veladora.disclosure.Disclosed;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.disclosure.Gate;
import org.veladora.disclosure.InventedRelease;
import org.veladora.disclosure.OwnerView;
import org.veladora.figures.Category;
import org.veladora.figures.Definition;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.Dimension;
import org.veladora.figures.InputFile;
import org.veladora.figures.JointCells;
import org.veladora.figures.Measure;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.Publication;
import org.veladora.figures.RuleEffect;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;
import org.veladora.figures.Tabulation;
import org.veladora.model.FieldId;
import org.veladora.model.FileHash;
import org.veladora.model.ImportIssue;
import org.veladora.model.ImportReport;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;
import org.veladora.model.SourceFile;
import org.veladora.model.TableId;
import org.veladora.report.document.PrintedTable;
import org.veladora.report.document.ReportDocument;

/// A small report with invented numbers of an invented register.
public final class Invented {
  static final SourceFile REGISTER =
      new SourceFile("luciernaga.csv", new FileHash("ab".repeat(32)), 48_213);
  private static final SourceFile POPULATION =
      new SourceFile("poblacion.csv", new FileHash("cd".repeat(32)), 1_024);

  static final Dimension YEAR =
      new Dimension(
          "year",
          new LocalText("Año", "Year"),
          List.of(
              Category.of("2019"),
              Category.of("2020"),
              Category.of("2021"),
              Category.of("2022"),
              Category.of("2023"),
              unknown()));
  static final Dimension SEX =
      new Dimension(
          "sex",
          new LocalText("Sexo", "Sex"),
          List.of(
              new Category("female", new LocalText("Mujeres", "Women")),
              new Category("male", new LocalText("Hombres", "Men"))));
  static final Dimension PURPOSE =
      new Dimension(
          "purpose",
          new LocalText("Finalidad", "Purpose"),
          List.of(
              new Category("sexual", new LocalText("Explotación sexual", "Sexual exploitation")),
              new Category(
                  "labour",
                  new LocalText(
                      "Trabajo o servicios forzados, incluso en el hogar y el campo",
                      "Forced labour or services, also in homes and on farms")),
              new Category("begging", new LocalText("Mendicidad", "Begging")),
              new Category("crime", new LocalText("Delitos forzados", "Forced crime")),
              new Category("marriage", new LocalText("Matrimonio forzado", "Forced marriage")),
              unknown()));
  private static final Dimension STATE =
      new Dimension(
          "state",
          new LocalText("Entidad", "State"),
          List.of(
              new Category("09", LocalText.same("Ciudad de México")),
              new Category("21", LocalText.same("Puebla")),
              new Category("29", LocalText.same("Tlaxcala"))));
  private static final Dimension AGE =
      new Dimension(
          "age_band",
          new LocalText("Grupo de edad", "Age band"),
          List.of(
              new Category("0-11", LocalText.same("0–11")),
              new Category("12-17", LocalText.same("12–17")),
              unknown()));

  private Invented() {}

  static Category unknown() {
    return new Category(Category.UNKNOWN, new LocalText("No consta", "Not stated"));
  }

  /// A table with data in every cell.
  public static Table table(
      String id, LocalText title, List<Dimension> dimensions, long... people) {
    return new Table(new TableId(id), title, dimensions, people, new long[people.length]);
  }

  static Table byYear() {
    return table(
        "by-year",
        new LocalText(
            "Víctimas atendidas por año de ingreso y sexo", "Victims received by year and sex"),
        List.of(YEAR, SEX),
        812,
        301,
        640,
        12,
        1_204,
        288,
        1_377,
        0,
        1_590,
        402,
        41,
        3);
  }

  private static Table byYearWithoutAgeRule() {
    Dimension sex =
        new Dimension(
            "sex",
            SEX.label(),
            List.of(SEX.categories().get(0), SEX.categories().get(1), unknown()));
    return table(
        "by-year-without-age",
        new LocalText("Sin la regla de edad", "Without the age rule"),
        List.of(YEAR, sex),
        820,
        310,
        2,
        640,
        12,
        0,
        1_210,
        290,
        5,
        1_377,
        0,
        0,
        1_600,
        402,
        1,
        41,
        3,
        0);
  }

  private static Table byPurpose() {
    return new Table(
        new TableId("by-purpose"),
        new LocalText("Víctimas por finalidad", "Victims by purpose"),
        List.of(PURPOSE),
        new long[] {4_102, 1_311, 0, 7, 0, 1_250},
        new long[] {0, 2, 0, 0, 3, 0});
  }

  private static Table byStateAgeSex() {
    return table(
        "by-state",
        new LocalText("Víctimas por entidad, edad y sexo", "Victims by state, age and sex"),
        List.of(STATE, AGE, SEX),
        31,
        22,
        640,
        118,
        12,
        15,
        44,
        19,
        811,
        90,
        0,
        0,
        25,
        17,
        702,
        61,
        14,
        11);
  }

  static Tabulation tabulation(Table table, List<RuleEffect> effects) {
    Dimension disposition =
        new Dimension(
            "disposition",
            new LocalText("Qué pasó", "Disposition"),
            List.of(
                new Category(
                    "not-received",
                    new LocalText("No ingresó al refugio", "Not received by the shelter")),
                new Category("age-unknown", new LocalText("Edad no consta", "Age is not stated")),
                new Category("counted", new LocalText("Contados", "Counted"))));
    Table accounting =
        table(
            table.id().value() + ".accounting",
            new LocalText("Cuentas", "Account"),
            List.of(disposition),
            1_204,
            33,
            table.total());
    return new Tabulation(definition(table), table, accounting, effects);
  }

  private static Definition definition(Table table) {
    return new Definition(
        table.id().value(),
        table.title(),
        new LocalText(
            "Personas de 0 a 17 años que ingresaron al refugio inventado Luciérnaga",
            "People aged 0 to 17 received by the invented shelter Luciérnaga"),
        List.of(
            new Definition.Statement(
                new LocalText("Edad", "Age"),
                new LocalText("0 a 17 años cumplidos al ingreso", "0 to 17 completed years")),
            new Definition.Statement(
                new LocalText("Fecha de corte", "Cut date"), LocalText.same("2024-01-31"))),
        new LocalText("personas", "people"),
        LocalText.same("Luciérnaga (2024), <Registro & bitácora>"),
        List.of(
            new LocalText(
                "Los años recientes aún pueden crecer.", "Recent years may still grow.")));
  }

  static List<Tabulation> tabulations() {
    RuleEffect age =
        new RuleEffect(
            new RuleId("age-unknown"),
            new LocalText("Edad no consta", "Age is not stated"),
            byYearWithoutAgeRule());
    return List.of(
        tabulation(byYear(), List.of(age)),
        tabulation(byPurpose(), List.of()),
        tabulation(byStateAgeSex(), List.of()));
  }

  /// An overlap in which every atom is in one table only: reports do not look at it.
  static JointCells joint(List<Tabulation> tabulations) {
    List<Table> tables = tabulations.stream().flatMap(t -> t.tables().stream()).toList();
    List<JointCells.Atom> atoms = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      for (int cell = 0; cell < tables.get(t).size(); cell++) {
        Integer[] cells = new Integer[tables.size()];
        Arrays.fill(cells, -1);
        cells[t] = cell;
        if (tables.get(t).people(cell) > 0) {
          atoms.add(new JointCells.Atom(List.of(cells), tables.get(t).people(cell)));
        }
      }
    }
    return new JointCells(tables.size(), atoms);
  }

  static OwnerView ownerView() {
    List<Tabulation> tabulations = tabulations();
    return Gate.ownerView(
        new Publication(
            tabulations,
            joint(tabulations),
            List.of(),
            List.of(new InputFile.Unpublished(REGISTER))));
  }

  static Disclosed release() {
    List<Tabulation> all = tabulations();
    Set<List<Integer>> hidden = Set.of(List.of(1, 1), List.of(5, 1), List.of(5, 0), List.of(1, 0));
    return InventedRelease.of(
        new Basis.Threshold(11, 97, 3, 4),
        List.of(
            disclosed(all.get(0), hidden),
            disclosed(all.get(1), Set.of(List.of(3), List.of(2))),
            disclosed(all.get(2), Set.of())),
        List.of(derived()),
        List.of(new InputFile.Unpublished(REGISTER)));
  }

  private static DisclosedTabulation disclosed(
      Tabulation tabulation, Set<List<Integer>> suppressed) {
    TableView view = new InventedRelease.Masked(tabulation.table(), suppressed);
    return new DisclosedTabulation(
        tabulation.definition(),
        view,
        tabulation.accounting(),
        tabulation.effects().stream()
            .map(e ->
                new DisclosedTabulation.DisclosedEffect(
                    e.rule(), e.label(), new InventedRelease.Masked(e.without(), suppressed)))
            .toList(),
        List.of(
            new DisclosedTabulation.RuleLabel(
                new RuleId("not-received"),
                new LocalText("No ingresó al refugio", "Not received by the shelter"))));
  }

  static DerivedTable derived() {
    return new DerivedTable(
        new TableId("share-women"),
        new LocalText("Mujeres de cada cien víctimas", "Women of each hundred victims"),
        new LocalText(
            "100 × mujeres ÷ total del año; la diferencia es con el año anterior.",
            "100 × women ÷ total of the year; the difference is from the year before."),
        YEAR.label(),
        List.of(
            new DerivedTable.Column(
                "share", new LocalText("Proporción", "Share"), DerivedTable.Unit.PERCENT),
            new DerivedTable.Column(
                "change", new LocalText("Cambio", "Change"), DerivedTable.Unit.PEOPLE_DIFFERENCE)),
        List.of(
            row("2019", new Measure.Value(72.955, 1), new Measure.NoData()),
            row("2020", new Measure.Suppressed(), new Measure.Suppressed()),
            row("2021", new Measure.Value(80.7, 1), new Measure.Value(-1_840, 0)),
            row("2022", new Measure.Value(100, 1), new Measure.Value(115, 0))));
  }

  private static DerivedTable.Row row(String year, Measure... values) {
    return new DerivedTable.Row(year, LocalText.same(year), List.of(values));
  }

  static ReportDocument document(Disclosed figures, List<ImportReport> imports) {
    return new ReportDocument(
        new LocalText(
            "Víctimas de trata atendidas, 2019 a 2023",
            "Victims of trafficking received, 2019 to 2023"),
        List.of(
            new LocalText(
                "Entre 2019 y 2023 el refugio recibió a 6,670 personas de 0 a 17 años.",
                "From 2019 to 2023 the shelter received 6,670 people aged 0 to 17.")),
        figures,
        List.of(
            new PrintedTable(
                derived(),
                LocalText.same("Anuario inventado (2023), p. 12"),
                List.of(
                    new LocalText(
                        "El total impreso es 740; los renglones suman 885.",
                        "The printed total is 740; the rows add up to 885.")))),
        imports,
        List.of(new LocalText("Los números son inventados.", "The numbers are invented.")),
        new ProvenanceRecord(
            "veladora 0.1.0",
            "veladora figures luciernaga.csv --definition=victims.toml",
            List.of(
                new InputFile.Unpublished(REGISTER),
                new InputFile.Denominator(POPULATION),
                new InputFile.AlreadyPublished(
                    new SourceFile("anuario.csv", new FileHash("ef".repeat(32)), 77),
                    "https://example.org/anuario",
                    "2023-05")),
            List.of(
                new ProvenanceRecord.Declaration(
                    "definition", "victims", new FileHash("01".repeat(32)))),
            0));
  }

  static ReportDocument releaseDocument() {
    return document(release(), List.of());
  }

  static ReportDocument ownerDocument() {
    return document(ownerView(), List.of(importReport()));
  }

  /// An account whose issues list is empty: the texts of issues belong to other areas.
  static ImportReport importReport() {
    return importReport(List.of());
  }

  static ImportReport importReport(List<ImportIssue> issues) {
    return new ImportReport(
        REGISTER,
        "luciernaga",
        7_912,
        7_874,
        3,
        List.of(
            new ImportReport.LeftOut(
                new RuleId("national-total"),
                new LocalText("Renglón con el total nacional", "Row with the national total"),
                35),
            new ImportReport.LeftOut(
                new RuleId("empty"), new LocalText("Renglón vacío", "Empty row"), 0)),
        7_874,
        List.of(new ImportReport.Repaired(new FieldId("state"), "mojibake", 112)),
        List.of(
            new ImportReport.Sentinel(new FieldId("age"), "0", "unknown", 1_310),
            new ImportReport.Sentinel(new FieldId("sex"), "", "not_asked", 4)),
        List.of(new ImportReport.Unusable(new FieldId("age"), "I999", "illegible", 7, 2_212, 5)),
        issues);
  }
}
