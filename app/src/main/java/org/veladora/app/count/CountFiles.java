package org.veladora.app.count;

import java.io.IOException;
import java.util.List;
import org.veladora.app.OutputFolder;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.app.TableFiles;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.linkage.Cluster;
import org.veladora.model.Language;
import org.veladora.report.CountJson;
import org.veladora.report.CountText;
import org.veladora.report.CsvLines;
import org.veladora.report.HtmlReport;
import org.veladora.report.document.CountDocument;

/// The files of a count.
///
/// | file | what |
/// |---|---|
/// | `report.html`, `report.json`, `report.txt` | the report, in `private/` and, where the gate let it out, in `public/` |
/// | `overlaps.combinations.csv`, `overlaps.strata.csv` | people by combination of lists and by stratum, in both |
/// | `private/clusters.csv` | who is who |
/// | `private/captures.csv` | capture histories of the declared reading under the default linkage: columns of 0 and 1, `stratum`, `n`; `veladora estimate` reads it |
final class CountFiles {
  private CountFiles() {}

  static void write(
      OutputFolder out,
      CountResult result,
      List<Cluster> clusters,
      Captures captures,
      Language language)
      throws IOException {
    write(out, Zone.PRIVATE, result.owner(), language);
    switch (result) {
      case CountResult.Published published ->
          write(out, Zone.PUBLIC, published.everyone(), language);
      case CountResult.Kept _ -> {}
    }
    ClustersCsv.write(clusters, out.stage(Zone.PRIVATE, "clusters.csv"));
    out.write(Zone.PRIVATE, "captures.csv", captures(captures));
  }

  private static void write(OutputFolder out, Zone zone, CountDocument count, Language language)
      throws IOException {
    out.write(zone, "report.html", HtmlReport.render(count, language));
    out.write(zone, "report.json", CountJson.render(count));
    out.write(zone, "report.txt", CountText.render(count, language));
    for (DisclosedTabulation tabulation : count.overlaps().tabulations()) {
      TableFiles.csv(out, zone, tabulation.table(), false);
    }
  }

  private static String captures(Captures captures) {
    CsvLines csv = new CsvLines(false);
    captures.lists().forEach(csv::text);
    csv.text("stratum").text("n").end();
    for (CaptureHistory history : captures.histories()) {
      for (int list = 0; list < captures.lists().size(); list++) {
        csv.number(Long.toString(history.lists() >>> list & 1));
      }
      csv.text(history.stratum()).number(Long.toString(history.people())).end();
    }
    return csv.toString();
  }
}
