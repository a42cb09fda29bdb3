package org.veladora.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.disclosure.Disclosed;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.disclosure.Release;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.TableView;
import org.veladora.model.Language;
import org.veladora.report.CsvReport;
import org.veladora.report.DerivedCsv;
import org.veladora.report.HtmlReport;
import org.veladora.report.JsonReport;
import org.veladora.report.TextReport;
import org.veladora.report.document.ReportDocument;

/// Tables as text, CSV, JSON and HTML: printed, or written to a folder.
///
/// A folder gets, under `public/` what was released (nothing where it was withheld) and under
/// `private/` the owner's view: `report.html`, `report.json`, `report.txt`, and a CSV each table:
/// `<table>.csv`, `<table>.accounting.csv`, `<table>.without.<rule>.csv`, `<table>.<derived>.csv`.
public final class TableFiles {
  private static final String REPORT = "report";

  private TableFiles() {}

  /// Renders one of the two views.
  ///
  /// @param result the tables
  /// @param figures its release or its owner's view
  /// @param format `text`, `csv` (the first table), `json` or `html`
  /// @param language the reader's language; HTML and JSON hold both
  /// @param byteOrderMark whether CSV begins with U+FEFF
  /// @return the text
  public static String render(
      TableResult result,
      Disclosed figures,
      String format,
      Language language,
      boolean byteOrderMark) {
    ReportDocument document = Reports.document(figures, result);
    return switch (format) {
      case "csv" -> CsvReport.render(figures.tabulations().getFirst().table(), byteOrderMark);
      case "json" -> JsonReport.render(document);
      case "html" -> HtmlReport.render(document, language);
      default -> TextReport.render(document, language);
    };
  }

  /// Writes both views into a folder.
  ///
  /// @param result the tables
  /// @param out the folder
  /// @param language language of the text, and the one that HTML opens in
  /// @param byteOrderMark whether CSV begins with U+FEFF
  /// @return the files written
  /// @throws IOException if they cannot be written
  public static List<Path> write(
      TableResult result, Path out, Language language, boolean byteOrderMark) throws IOException {
    try (OutputFolder folder = new OutputFolder(out)) {
      if (result.outcome() instanceof Release release) {
        write(
            folder,
            Zone.PUBLIC,
            REPORT,
            Reports.document(release, result),
            language,
            byteOrderMark);
      }
      ReportDocument owner = Reports.document(result.owner(), result);
      write(folder, Zone.PRIVATE, REPORT, owner, language, byteOrderMark);
      return folder.commit();
    }
  }

  /// Writes one document into one zone of a folder.
  ///
  /// @param folder the folder
  /// @param zone who the files are for
  /// @param name name of the report's files, without extension
  /// @param document what they say
  /// @param language language of the text, and the one that HTML opens in
  /// @param byteOrderMark whether CSV begins with U+FEFF
  /// @throws IOException if they cannot be written
  public static void write(
      OutputFolder folder,
      Zone zone,
      String name,
      ReportDocument document,
      Language language,
      boolean byteOrderMark)
      throws IOException {
    folder.write(zone, name + ".html", HtmlReport.render(document, language));
    folder.write(zone, name + ".json", JsonReport.render(document));
    folder.write(zone, name + ".txt", TextReport.render(document, language));
    for (DisclosedTabulation tabulation : document.figures().tabulations()) {
      csv(folder, zone, tabulation.table(), byteOrderMark);
      csv(folder, zone, tabulation.accounting(), byteOrderMark);
      for (DisclosedTabulation.DisclosedEffect effect : tabulation.effects()) {
        csv(folder, zone, effect.without(), byteOrderMark);
      }
    }
    for (DerivedTable derived : document.figures().derived()) {
      folder.write(zone, derived.id() + ".csv", DerivedCsv.render(derived, byteOrderMark));
    }
  }

  /// Writes a table as CSV under its id.
  ///
  /// @param folder the folder
  /// @param zone who the file is for
  /// @param view the table
  /// @param byteOrderMark whether it begins with U+FEFF
  /// @throws IOException if it cannot be written
  public static void csv(OutputFolder folder, Zone zone, TableView view, boolean byteOrderMark)
      throws IOException {
    folder.write(zone, view.id() + ".csv", CsvReport.render(view, byteOrderMark));
  }
}
