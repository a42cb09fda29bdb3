package org.veladora.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.veladora.disclosure.Disclosed;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.disclosure.OwnerView;
import org.veladora.figures.CellValue;
import org.veladora.figures.TableView;
import org.veladora.model.LocalText;
import org.veladora.report.document.PrintedTable;
import org.veladora.report.document.ReportDocument;

/// Report documents from what left the gate.
public final class Reports {
  private Reports() {}

  /// A report of some figures: the summary is the lead and the total of each table.
  ///
  /// @param title what it is about
  /// @param lead paragraphs before the totals
  /// @param figures what left the gate
  /// @param printed tables that others printed
  /// @param notes what belongs to no single table
  /// @param result the tables, with their provenance
  /// @return the report
  public static ReportDocument document(
      LocalText title,
      List<LocalText> lead,
      Disclosed figures,
      List<PrintedTable> printed,
      List<LocalText> notes,
      TableResult result) {
    List<LocalText> summary = new ArrayList<>(lead);
    figures.tabulations().forEach(tabulation -> summary.add(answer(tabulation)));
    return new ReportDocument(
        title,
        summary,
        figures,
        printed,
        figures instanceof OwnerView ? result.imports() : List.of(),
        notes,
        result.provenance());
  }

  /// The report of a single request: its title is that of the first table.
  static ReportDocument document(Disclosed figures, TableResult result) {
    LocalText title = figures.tabulations().getFirst().definition().title();
    return document(title, List.of(), figures, List.of(), List.of(), result);
  }

  private static LocalText answer(DisclosedTabulation tabulation) {
    TableView table = tabulation.table();
    int[] all = new int[table.dimensions().size()];
    Arrays.fill(all, TableView.TOTAL);
    LocalText title = table.title();
    LocalText unit = tabulation.definition().unit();
    return switch (table.cell(all)) {
      case CellValue.Shown(long people) -> sentence(title, number(people), unit);
      case CellValue.AtLeast(long people) -> sentence(title, "≥ " + number(people), unit);
      case CellValue.Suppressed _ ->
          new LocalText(
              title.es() + ": el total no se publica, para proteger a las personas.",
              title.en() + ": the total is not published, to protect people.");
      case CellValue.NoData _ ->
          new LocalText(
              title.es() + ": la fuente no tiene datos.", title.en() + ": the source has no data.");
    };
  }

  private static LocalText sentence(LocalText title, String number, LocalText unit) {
    return new LocalText(
        title.es() + ": " + number + " " + unit.es() + ".",
        title.en() + ": " + number + " " + unit.en() + ".");
  }

  private static String number(long people) {
    return String.format(Locale.ROOT, "%,d", people);
  }
}
