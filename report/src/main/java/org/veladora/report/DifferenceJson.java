package org.veladora.report;

import org.veladora.model.FieldId;
import org.veladora.report.document.DifferenceDocument;

/// The differences between two cuts as JSON, for the owner of the records.
///
/// The keys are documented in `docs/formats.md`; their order is fixed. `format` is 1.
public final class DifferenceJson {
  private DifferenceJson() {}

  /// Writes the differences.
  ///
  /// @param document what differs
  /// @return the file's text
  public static String render(DifferenceDocument document) {
    return JsonText.object(json -> {
      json.put("format", 1).put("kind", "differences").put("audience", "owner");
      json.put("title", document.title());
      json.put("unit", document.ofPeople() ? "people" : "rows");
      json.object("old", old -> JsonImportReport.members(old, document.cuts().older()));
      json.object("new", newer -> JsonImportReport.members(newer, document.cuts().newer()));
      members(json, document.cuts());
      json.object("steps", steps -> members(steps, document.steps()));
      json.lines("outcomes", document.totals(), DifferenceJson::members);
      json.lines(
          "changes",
          document.changes(),
          (line, item) -> line.put("field", item.field().value()).put("units", item.units()));
      json.lines(
          "transitions",
          document.transitions(),
          (line, item) ->
              line.put("field", item.field().value())
                  .put("old_value", item.older())
                  .put("new_value", item.newer())
                  .put("units", item.units()));
      json.lines(
          "near_rows",
          document.nearRows(),
          (line, item) -> line.put("field", item.field().value()).put("rows", item.rows()));
      json.objects("linkage", document.linkage(), CountJson::members);
      json.lines("warnings", document.linkageWarnings(), EstimateJson::members);
      json.lines("notes", document.notes(), EstimateJson::members);
      json.object(
          "provenance", member -> JsonReport.members(member, document.provenance(), _ -> true));
    });
  }

  private static void members(JsonText json, DifferenceDocument.Cuts cuts) {
    json.values("compared_fields", cuts.compared().stream().map(FieldId::value).toList());
    json.values("only_old_fields", cuts.onlyOlder().stream().map(FieldId::value).toList());
    json.values("only_new_fields", cuts.onlyNewer().stream().map(FieldId::value).toList());
  }

  private static void members(JsonText json, DifferenceDocument.Steps steps) {
    json.put("equal_rows", steps.equalRows()).put("same_id", steps.sameId());
    json.put("ids_reused", steps.idsReused()).put("ids_repeated", steps.idsRepeated());
    json.put("linked", steps.linked()).put("draws", steps.draws());
  }

  private static void members(JsonText json, DifferenceDocument.Total total) {
    json.put("outcome", total.outcome().code()).put("units", total.units());
    json.put("low", total.low()).put("high", total.high());
    json.put("old_records", total.olderRecords()).put("new_records", total.newerRecords());
  }
}
