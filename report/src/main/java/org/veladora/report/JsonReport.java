package org.veladora.report;

import java.util.function.Predicate;
import org.veladora.disclosure.Basis;
import org.veladora.disclosure.Disclosed;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.figures.Definition;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.report.document.PrintedTable;
import org.veladora.report.document.ReportDocument;

/// A report as JSON, for machines: both languages, all tables with all totals, definitions,
/// accounting, what each rule does, derived tables, basis, files and provenance.
///
/// The keys are documented in `docs/formats.md`; their order is fixed. `format` is 1.
public final class JsonReport {
  private JsonReport() {}

  /// Writes a report.
  ///
  /// @param document the report
  /// @return the file's text
  /// @throws IllegalArgumentException if a category has the code that stands for the total
  public static String render(ReportDocument document) {
    return JsonText.object(json -> members(json, document));
  }

  private static void members(JsonText json, ReportDocument document) {
    json.put("format", 1).put("kind", "report");
    json.put("audience", document.forOwnerOnly() ? "owner" : "public");
    json.put("title", document.title()).texts("summary", document.summary());
    json.object("basis", basis -> members(basis, document.figures().basis()));
    json.objects("tabulations", document.figures().tabulations(), JsonReport::members);
    json.objects("derived", document.figures().derived(), JsonTables::members);
    json.objects("printed", document.printed(), JsonReport::members);
    json.objects("imports", document.imports(), JsonImportReport::members);
    json.texts("notes", document.notes());
    json.object(
        "provenance", member -> members(member, document.provenance(), document::identifies));
  }

  /// Figures that left the gate: their basis and tabulations.
  static void members(JsonText json, String key, Disclosed figures) {
    json.object(
        key,
        member -> {
          member.object("basis", basis -> members(basis, figures.basis()));
          member.objects("tabulations", figures.tabulations(), JsonReport::members);
        });
  }

  private static void members(JsonText json, Basis basis) {
    switch (basis) {
      case Basis.Threshold(int k, int cells, int underThreshold, int forOthers) ->
          json.put("kind", "threshold")
              .put("k", k)
              .put("cells", cells)
              .put("suppressed", underThreshold + forOthers);
      case Basis.AlreadyPublished() -> json.put("kind", "already_published");
      case Basis.Owner() -> json.put("kind", "owner");
    }
  }

  private static void members(JsonText json, DisclosedTabulation tabulation) {
    json.object("definition", member -> members(member, tabulation.definition()));
    json.object("table", member -> JsonTables.members(member, tabulation.table()));
    json.object("accounting", member -> JsonTables.members(member, tabulation.accounting()));
    json.objects(
        "effects",
        tabulation.effects(),
        (effect, item) ->
            effect
                .put("rule", item.rule().value())
                .put("label", item.label())
                .object("without", member -> JsonTables.members(member, item.without())));
    json.lines(
        "effects_kept",
        tabulation.effectsKept(),
        (rule, item) -> rule.put("rule", item.rule().value()).put("label", item.label()));
  }

  private static void members(JsonText json, Definition definition) {
    json.put("id", definition.id()).put("title", definition.title());
    json.put("population", definition.population());
    json.objects(
        "statements",
        definition.statements(),
        (statement, item) -> statement.put("subject", item.subject()).put("rule", item.rule()));
    json.put("unit", definition.unit()).put("citation", definition.citation());
    json.texts("notes", definition.notes());
  }

  private static void members(JsonText json, PrintedTable printed) {
    json.object("table", member -> JsonTables.members(member, printed.table()));
    json.put("citation", printed.citation()).texts("findings", printed.findings());
  }

  static void members(JsonText json, ProvenanceRecord provenance, Predicate<InputFile> identified) {
    json.put("program", provenance.program()).put("command", provenance.command());
    json.put("seed", provenance.seed());
    json.objects(
        "inputs",
        provenance.inputs(),
        (member, input) -> members(member, input, identified.test(input)));
    json.objects(
        "declarations",
        provenance.declarations(),
        (declaration, item) ->
            declaration
                .put("kind", item.kind())
                .put("id", item.id())
                .put("sha256", item.hash().sha256()));
  }

  private static void members(JsonText json, InputFile input, boolean identified) {
    if (identified) {
      json.put("file", input.file());
    } else {
      json.object("file", file -> file.put("name", input.file().name()));
    }
    switch (input) {
      case InputFile.Unpublished _ -> json.put("status", "unpublished");
      case InputFile.Denominator _ -> json.put("status", "denominator");
      case InputFile.AlreadyPublished published ->
          json.put("status", "already_published")
              .put("where", published.where())
              .put("when", published.when());
    }
  }
}
