package org.veladora.report;

import java.util.List;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.model.ImportIssue;
import org.veladora.model.ImportReport;

/// The accounts of imports as JSON, for the owner of the records.
///
/// The keys are documented in `docs/formats.md`; their order is fixed. `format` is 1. Problems are
/// given by code and arguments: [org.veladora.report.messages.Messages] has the words.
public final class JsonImportReport {
  private JsonImportReport() {}

  /// Writes the accounts of one command.
  ///
  /// @param reports one a file, in the order of reading
  /// @param provenance how to make the same bytes again
  /// @return the file's text
  public static String render(List<ImportReport> reports, ProvenanceRecord provenance) {
    return JsonText.object(json -> {
      json.put("format", 1).put("kind", "import").put("audience", "owner");
      json.objects("files", reports, JsonImportReport::members);
      json.object("provenance", member -> JsonReport.members(member, provenance, _ -> true));
    });
  }

  static void members(JsonText json, ImportReport report) {
    json.put("file", report.file()).put("profile", report.profile());
    json.object("rows", rows -> rows(rows, report));
    json.put("records", report.records());
    json.lines(
        "sentinels",
        report.sentinels(),
        (line, item) ->
            line.put("field", item.field().value())
                .put("sentinel", item.sentinel())
                .put("read_as", item.meaning())
                .put("cells", item.cells()));
    json.lines(
        "repaired",
        report.repaired(),
        (line, item) ->
            line.put("field", item.field().value())
                .put("repair", item.kind())
                .put("cells", item.cells()));
    json.lines("unusable", report.unusable(), JsonImportReport::members);
    json.objects("issues", report.issues(), JsonImportReport::members);
  }

  private static void rows(JsonText json, ImportReport report) {
    json.put("read", report.rowsRead()).put("accepted", report.rowsAccepted());
    json.put("set_aside", report.rowsSetAside());
    json.lines(
        "left_out",
        report.leftOut(),
        (line, item) ->
            line.put("rule", item.rule().value())
                .put("label", item.label())
                .put("rows", item.rows()));
  }

  private static void members(JsonText json, ImportReport.Unusable unusable) {
    json.put("field", unusable.field().value()).put("reason", unusable.reason());
    json.put("read_as", unusable.readAs()).put("cells", unusable.cells());
    json.put("first_line", unusable.firstLine()).put("column", unusable.column());
  }

  private static void members(JsonText json, ImportIssue issue) {
    json.put("line", issue.line()).put("column", issue.column());
    json.put("problem", issue.problem().code());
    json.values("arguments", issue.problem().arguments());
  }
}
