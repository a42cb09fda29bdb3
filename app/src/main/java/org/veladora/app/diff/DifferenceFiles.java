package org.veladora.app.diff;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.veladora.app.OutputFolder;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.app.diff.Difference.Change;
import org.veladora.linkage.PersonKey;
import org.veladora.model.Language;
import org.veladora.model.SourceId;
import org.veladora.report.CsvLines;
import org.veladora.report.DifferenceJson;
import org.veladora.report.DifferenceText;
import org.veladora.report.HtmlReport;
import org.veladora.report.document.DifferenceDocument;

/// The files of the differences between two cuts, all in `private/`.
///
/// | file | what |
/// |---|---|
/// | `report.html`, `report.json`, `report.txt` | the numbers, their range and how they were found |
/// | `differences.csv` | a row an outcome, with lines and numbers of its records |
/// | `changes.csv` | a row a field that differs, with its values in both cuts |
final class DifferenceFiles {
  private static final String AND = ";";
  private static final String VALUES = " | ";

  private final Pairs pairs;
  private final PersonIds ids;
  private final List<PersonKey> key;

  /// Makes the writer.
  ///
  /// @param register under which ids of people are made
  /// @param key the key of the ids; none for a file without them
  DifferenceFiles(Pairs pairs, SourceId register, List<PersonKey> key) {
    this.pairs = pairs;
    this.ids = new PersonIds(pairs, register);
    this.key = key;
  }

  void write(
      OutputFolder out, DifferenceDocument document, List<Difference> list, Language language)
      throws IOException {
    out.write(Zone.PRIVATE, "report.html", HtmlReport.render(document, language));
    out.write(Zone.PRIVATE, "report.json", DifferenceJson.render(document));
    out.write(Zone.PRIVATE, "report.txt", DifferenceText.render(document, language));
    out.write(Zone.PRIVATE, "differences.csv", differences(list));
    out.write(Zone.PRIVATE, "changes.csv", changes(list));
  }

  private String differences(List<Difference> list) {
    CsvLines csv = new CsvLines(false);
    csv.text("difference").text("outcome").text("step").text("probability");
    csv.text("old_lines").text("old_ids").text("new_lines").text("new_ids").text("fields");
    key.forEach(_ -> csv.text("person_id"));
    csv.end();
    for (int n = 0; n < list.size(); n++) {
      Difference difference = list.get(n);
      csv.number(Integer.toString(n + 1));
      csv.text(difference.outcome().code()).text(difference.step().code());
      csv.number(share(difference.probability()));
      records(csv, pairs.older(), difference.older());
      records(csv, pairs.newer(), difference.newer());
      csv.text(
          difference.changes().stream()
              .map(change -> change.field().value())
              .collect(Collectors.joining(AND)));
      key.forEach(secret -> csv.text(ids.of(difference, secret)));
      csv.end();
    }
    return csv.toString();
  }

  private static String share(double probability) {
    return Double.isNaN(probability) ? "" : String.format(Locale.ROOT, "%.2f", probability);
  }

  private static void records(CsvLines csv, Cut cut, List<Integer> indexes) {
    csv.text(
        indexes.stream()
            .map(index -> Long.toString(cut.record(index).line()))
            .collect(Collectors.joining(AND)));
    csv.text(
        indexes.stream()
            .map(index -> ComparedFields.id(cut.record(index)))
            .collect(Collectors.joining(AND)));
  }

  private static String changes(List<Difference> list) {
    CsvLines csv = new CsvLines(false);
    csv.texts(List.of("difference", "outcome", "field", "old", "new"));
    for (int n = 0; n < list.size(); n++) {
      for (Change change : list.get(n).changes()) {
        csv.number(Integer.toString(n + 1)).text(list.get(n).outcome().code());
        csv.text(change.field().value());
        csv.text(String.join(VALUES, change.before())).text(String.join(VALUES, change.after()));
        csv.end();
      }
    }
    return csv.toString();
  }
}
