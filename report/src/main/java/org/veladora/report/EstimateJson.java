package org.veladora.report;

import java.util.Locale;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Problem;

/// An estimate without a count around it as JSON, for the owner of the lists.
///
/// The keys are documented in `docs/formats.md`; their order is fixed. `format` is 1. An upper end
/// without limit is null.
public final class EstimateJson {
  private EstimateJson() {}

  /// Writes an estimate.
  ///
  /// @param estimate the estimate
  /// @param provenance how to make the same bytes again
  /// @return the file's text
  public static String render(PopulationEstimate estimate, ProvenanceRecord provenance) {
    return JsonText.object(json -> {
      json.put("format", 1).put("kind", "estimate").put("audience", "owner");
      json.object("estimate", member -> members(member, estimate));
      json.object("provenance", member -> JsonReport.members(member, provenance, _ -> true));
    });
  }

  static void members(JsonText json, PopulationEstimate estimate) {
    json.put("scenario", estimate.scenario()).values("lists", estimate.lists());
    json.object("whole", whole -> members(whole, estimate.whole(), true));
    json.objects("strata", estimate.strata(), (stratum, item) -> members(stratum, item, true));
    json.put("seed", estimate.seed());
  }

  /// The figures of a stratum.
  ///
  /// @param detailed whether single draws and diagnostics are listed
  static void members(JsonText json, StratumEstimates stratum, boolean detailed) {
    json.put("stratum", stratum.stratum()).numbers("documented", stratum.documented());
    json.object("lower_bound", bound -> members(bound, stratum.lowerBound(), detailed));
    json.object("range", range -> members(range, stratum.range(), detailed));
    json.objects("methods", stratum.methods(), (method, item) -> members(method, item, detailed));
    if (detailed) {
      json.object("verdict", verdict -> members(verdict, stratum.verdict()));
    }
    json.lines("warnings", stratum.warnings(), EstimateJson::members);
  }

  private static void members(JsonText json, EstimateVerdict verdict) {
    json.objects(
        "lines",
        verdict.lines(),
        (item, line) ->
            item.put("number", line.check().number())
                .put("check", id(line.check()))
                .put("status", id(line.status()))
                .lines("findings", line.findings(), EstimateJson::members));
    json.lines(
        "what_if",
        verdict.whatIfs(),
        (item, row) ->
            outcome(item.put("change", row.change()).put("what", row.what()), row.outcome()));
    json.lines(
        "lists_as_populations",
        verdict.listsAsPopulations(),
        (item, row) ->
            outcome(item.put("list", row.list()).put("known", row.known()), row.outcome()));
    json.lines(
        "dial",
        verdict.dial(),
        (item, point) ->
            item.put("ratio", point.ratio())
                .put("point", point.point())
                .put("low", point.low())
                .put("high", point.high()));
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void outcome(JsonText json, EstimateOrRefusal value) {
    switch (value) {
      case Estimate estimate -> interval(json, estimate);
      case Refusal refusal -> json.put("refused", refusal.reason().code());
    }
  }

  private static void members(JsonText json, MethodEstimate method, boolean detailed) {
    json.put("method", method.method());
    json.object("pooled", pooled -> members(pooled, method.pooled(), detailed));
    json.put("share_between_draws", method.shareBetweenDraws());
    json.put("draws_refused", method.refusedDraws());
    if (detailed) {
      json.lines("draws", method.draws(), EstimateJson::draw);
    } else {
      json.put("draws", method.draws().size());
    }
  }

  static void members(JsonText json, EstimateOrRefusal value, boolean detailed) {
    switch (value) {
      case Estimate estimate -> {
        interval(json, estimate);
        json.put("level", estimate.level());
        json.put("method", estimate.method()).put("model", estimate.model());
        if (detailed) {
          json.values("diagnostics", estimate.diagnostics());
        }
        json.put("seed", estimate.seed());
      }
      case Refusal refusal -> {
        json.put("refused", refusal.reason().code());
        json.values("arguments", refusal.reason().arguments());
        json.lines("needed", refusal.needed(), EstimateJson::members);
      }
    }
  }

  private static void draw(JsonText json, EstimateOrRefusal value) {
    switch (value) {
      case Estimate estimate -> interval(json, estimate).put("model", estimate.model());
      case Refusal refusal -> json.put("refused", refusal.reason().code());
    }
  }

  private static JsonText interval(JsonText json, Estimate estimate) {
    return json.put("point", estimate.point())
        .put("low", estimate.low())
        .put("high", estimate.high());
  }

  static void members(JsonText json, Problem problem) {
    json.put("problem", problem.code()).values("arguments", problem.arguments());
  }
}
