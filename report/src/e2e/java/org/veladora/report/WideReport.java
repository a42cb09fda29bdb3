package org.veladora.report;

import java.util.List;
import java.util.stream.IntStream;
import org.veladora.disclosure.Gate;
import org.veladora.figures.Category;
import org.veladora.figures.Dimension;
import org.veladora.figures.InputFile;
import org.veladora.figures.Publication;
import org.veladora.figures.Table;
import org.veladora.figures.Tabulation;
import org.veladora.model.LocalText;
import org.veladora.model.MexicanState;
import org.veladora.report.document.ReportDocument;

/// A report of the size of a national one: many years, all states, wide and deep tables. All
/// numbers are invented.
final class WideReport {
  private static final Dimension YEAR =
      new Dimension(
          "year",
          new LocalText("Año", "Year"),
          IntStream.rangeClosed(2001, 2017)
              .mapToObj(year -> Category.of(String.valueOf(year)))
              .toList());
  private static final Dimension STATE =
      new Dimension(
          "state",
          new LocalText("Entidad", "State"),
          IntStream.rangeClosed(1, MexicanState.values().length)
              .mapToObj(
                  i -> new Category("%02d".formatted(i), LocalText.same("Entidad inventada " + i)))
              .toList());

  private WideReport() {}

  static ReportDocument document() {
    List<Tabulation> tabulations =
        List.of(
            Invented.tabulation(table("year-sex", List.of(YEAR, Invented.SEX)), List.of()),
            Invented.tabulation(table("state", List.of(STATE)), List.of()),
            Invented.tabulation(table("state-sex", List.of(STATE, Invented.SEX)), List.of()),
            Invented.tabulation(table("sex-state", List.of(Invented.SEX, STATE)), List.of()),
            Invented.tabulation(
                table("deep", List.of(STATE, Invented.PURPOSE, Invented.SEX)), List.of()));
    return Invented.document(
        Gate.ownerView(
            new Publication(
                tabulations,
                Invented.joint(tabulations),
                List.of(),
                List.of(new InputFile.Unpublished(Invented.REGISTER)))),
        List.of());
  }

  private static Table table(String id, List<Dimension> dimensions) {
    int size = dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
    long[] people = IntStream.range(0, size).mapToLong(i -> (i * 7_919L) % 1_000 + i % 7).toArray();
    return Invented.table(
        id, new LocalText("Tabla ancha " + id, "Wide table " + id), dimensions, people);
  }
}
