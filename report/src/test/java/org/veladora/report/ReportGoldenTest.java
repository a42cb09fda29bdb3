package org.veladora.report;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.veladora.model.Language;

class ReportGoldenTest {
  @Test
  void releaseAsTextInSpanish() throws IOException {
    GoldenFile.check("release_es.txt", TextReport.render(Invented.releaseDocument(), Language.ES));
  }

  @Test
  void ownersViewAsTextInEnglish() throws IOException {
    GoldenFile.check("owner_en.txt", TextReport.render(Invented.ownerDocument(), Language.EN));
  }

  @Test
  void releaseAsJson() throws IOException {
    GoldenFile.check("release.json", JsonReport.render(Invented.releaseDocument()));
  }

  @Test
  void importAsText() throws IOException {
    GoldenFile.check(
        "import_es.txt", TextImportReport.render(Invented.importReport(), Language.ES));
  }

  @Test
  void importAsJson() throws IOException {
    GoldenFile.check(
        "import.json",
        JsonImportReport.render(
            List.of(Invented.importReport()), Invented.releaseDocument().provenance()));
  }

  @Test
  void tableAsCsv() throws IOException {
    GoldenFile.check(
        "by-purpose.csv", CsvReport.render(Invented.release().tabulations().get(1).table(), false));
  }

  @Test
  void derivedTableAsCsv() throws IOException {
    GoldenFile.check("share-women.csv", DerivedCsv.render(Invented.derived(), false));
  }

  @Test
  void releaseAsHtml() throws IOException {
    GoldenFile.check("release.html", HtmlReport.render(Invented.releaseDocument(), Language.ES));
  }

  @Test
  void ownersViewAsHtml() throws IOException {
    GoldenFile.check("owner.html", HtmlReport.render(Invented.ownerDocument(), Language.EN));
  }
}
