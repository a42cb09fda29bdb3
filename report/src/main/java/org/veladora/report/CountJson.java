package org.veladora.report;

import java.util.List;
import org.veladora.disclosure.ReleasedEstimate;
import org.veladora.figures.LinkageDiagnostics;
import org.veladora.figures.LinkageSummary;
import org.veladora.report.document.CountDocument;
import org.veladora.report.document.CountTerms;
import org.veladora.report.document.CountedList;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.PublicCount;
import org.veladora.report.document.PublicLinkage;
import org.veladora.report.document.ReadList;
import org.veladora.report.document.Truth;

/// A count as JSON, for machines: for its owner or for anyone, as its document is.
///
/// The keys are documented in `docs/formats.md`; their order is fixed. `format` is 1.
public final class CountJson {
  private CountJson() {}

  /// Writes a count.
  ///
  /// @param document the count
  /// @return the file's text
  public static String render(CountDocument document) {
    return JsonText.object(json -> {
      json.put("format", 1).put("kind", "count");
      json.put("audience", document.forOwnerOnly() ? "owner" : "public");
      json.put("title", document.title());
      switch (document.truth()) {
        case Truth.Invented(long people) -> json.put("invented_people", people);
        case Truth.Unknown _ -> json.putNull("invented_people");
      }
      json.object("terms", terms -> members(terms, document.terms()));
      switch (document) {
        case OwnerCount owner -> members(json, owner);
        case PublicCount open -> members(json, open);
      }
      json.object(
          "provenance",
          member -> JsonReport.members(member, document.provenance(), document::identifies));
    });
  }

  private static void members(JsonText json, CountTerms terms) {
    json.put("id", terms.id()).put("victim", terms.population().victim());
    json.put("closed", terms.population().closed());
    json.put("strata", terms.population().strata().code());
    json.put("referrals", terms.population().referrals().code());
    json.put("linkage_threshold", terms.linkage().threshold());
    json.put("linkage_draws", terms.linkage().draws());
    json.put("effect_threshold", terms.estimation().threshold());
    json.put("replicates", terms.estimation().replicates());
  }

  private static void members(JsonText json, OwnerCount count) {
    json.objects("lists", count.lists(), CountJson::members);
    json.object(
        "linkage",
        linkage -> {
          members(linkage, count.linkage());
          linkage.lines("warnings", count.linkageWarnings(), EstimateJson::members);
        });
    JsonReport.members(json, "overlaps", count.overlaps());
    json.objects("estimates", count.estimates(), EstimateJson::members);
  }

  private static void members(JsonText json, PublicCount count) {
    json.objects("lists", count.lists(), CountJson::members);
    json.object("linkage", linkage -> members(linkage, count.linkage()));
    JsonReport.members(json, "overlaps", count.overlaps());
    List<ReleasedEstimate> released =
        count.estimate() instanceof ReleasedEstimate estimate ? List.of(estimate) : List.of();
    json.objects("estimates", released, CountJson::members);
    json.lines("withheld", count.withheld(), EstimateJson::members);
  }

  private static void members(JsonText json, ReadList list) {
    members(json, list.list());
    json.objects("files", list.files(), JsonImportReport::members);
  }

  private static void members(JsonText json, CountedList list) {
    json.put("id", list.id().value()).put("name", list.name()).put("profile", list.profile());
    json.put("duplicate_free", list.duplicateFree());
    json.put("same_definition", list.sameDefinition());
  }

  private static void members(JsonText json, ReleasedEstimate estimate) {
    json.put("scenario", estimate.scenario());
    json.object("whole", whole -> EstimateJson.members(whole, estimate.whole(), false));
    json.put("completions", estimate.completions()).put("widening", estimate.widening());
  }

  private static void members(JsonText json, PublicLinkage linkage) {
    json.put("threshold", linkage.threshold()).put("draws", linkage.draws());
    json.objects(
        "fields",
        linkage.fields(),
        (field, item) ->
            field
                .put("field", item.field())
                .lines(
                    "levels",
                    item.levels(),
                    (level, each) ->
                        level.put("level", each.level()).put("weight_bits", each.bits())));
  }

  static void members(JsonText json, LinkageSummary linkage) {
    json.put("records", linkage.records()).put("people", linkage.people());
    json.numbers("people_by_draw", linkage.peopleByDraw());
    json.put("comparable_pairs", linkage.comparablePairs());
    json.put("compared_pairs", linkage.comparedPairs());
    json.lines(
        "blocking",
        linkage.blocking(),
        (rule, item) ->
            rule.put("rule", item.rule())
                .put("pairs", item.pairs())
                .put("unique_pairs", item.uniquePairs()));
    json.objects(
        "fields",
        linkage.fields(),
        (field, item) ->
            field.put("field", item.field()).lines("levels", item.levels(), CountJson::members));
    json.put("threshold", linkage.threshold());
    json.put("expected_precision", linkage.expectedPrecision());
    json.put("expected_recall", linkage.expectedRecall());
    json.put("iterations", linkage.iterations()).put("converged", linkage.converged());
    json.objects("examples", linkage.examples(), CountJson::members);
    json.object("diagnostics", member -> members(member, linkage.diagnostics()));
  }

  private static void members(JsonText json, LinkageDiagnostics diagnostics) {
    json.objects(
        "lists",
        diagnostics.lists(),
        (list, item) ->
            list.put("list", item.list())
                .put("records", item.records())
                .put("unlinkable", item.unlinkable())
                .lines(
                    "fields",
                    item.fields(),
                    (field, each) ->
                        field.put("field", each.field()).put("records", each.records())));
    json.lines(
        "unlinkable",
        diagnostics.unlinkable(),
        (line, item) -> line.put("threshold", item.threshold()).put("records", item.records()));
    json.lines(
        "thresholds",
        diagnostics.clusterings(),
        (line, item) ->
            line.put("threshold", item.threshold())
                .put("people", item.people())
                .put("linked_records", item.linkedRecords())
                .put("largest_cluster", item.largestCluster()));
    json.line(
        "expected",
        line ->
            line.put("false_links", diagnostics.errors().falseLinks())
                .put("missed_links", diagnostics.errors().missedLinks())
                .put("people", diagnostics.errors().people()));
  }

  private static void members(JsonText json, LinkageSummary.Level level) {
    json.put("level", level.level()).put("m", level.m()).put("u", level.u());
    json.put("weight_bits", level.weightBits());
  }

  private static void members(JsonText json, LinkageSummary.Example example) {
    json.put("probability", example.probability()).put("weight_bits", example.weightBits());
    json.lines(
        "fields",
        example.fields(),
        (field, item) ->
            field
                .put("field", item.field())
                .put("left", item.left())
                .put("right", item.right())
                .put("level", item.level())
                .put("weight_bits", item.weightBits()));
  }
}
