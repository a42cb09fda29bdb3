package org.veladora.report;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.Refusal;
import org.veladora.figures.chains.BootstrapResult;
import org.veladora.figures.chains.ChainDiagnostics;
import org.veladora.figures.chains.ChainEstimate;
import org.veladora.figures.chains.ChainSample;
import org.veladora.figures.chains.Interval;
import org.veladora.figures.chains.KnownSize;
import org.veladora.figures.chains.ShareMethod;

/// An estimate of a sample by referral chains as JSON, for the owner of the sample.
///
/// The keys are documented in `docs/formats.md`; their order is fixed. `format` is 1.
public final class ChainJson {
  private ChainJson() {}

  /// A share by name of the category.
  private record Share(String category, double share) {}

  /// An interval by name of the category.
  private record Limits(String category, Interval interval) {}

  /// Writes an estimate.
  ///
  /// @param estimate the estimate
  /// @param provenance how to make the same bytes again
  /// @return the file's text
  public static String render(ChainEstimate estimate, ProvenanceRecord provenance) {
    return JsonText.object(json -> {
      json.put("format", 1).put("kind", "referral-chains").put("audience", "owner");
      members(json, estimate.sample());
      switch (estimate.size()) {
        case KnownSize.Given(long people) -> json.put("population", people);
        case KnownSize.NotGiven() -> json.putNull("population");
      }
      json.put("level", estimate.level());
      switch (estimate.outcome()) {
        case ChainEstimate.Refused refused ->
            json.object("refusal", member -> members(member, refused.refusal()));
        case ChainEstimate.Found found -> members(json, estimate.sample(), found);
      }
      json.put("seed", estimate.seed());
      json.object("provenance", member -> JsonReport.members(member, provenance, _ -> true));
    });
  }

  private static void members(JsonText json, ChainSample sample) {
    json.put("trait", sample.trait()).put("people", sample.people());
    json.put("seeds", sample.seeds()).put("waves", sample.waves());
    json.put("without_trait", sample.withoutTrait());
    json.lines(
        "categories",
        sample.categories(),
        (line, category) ->
            line.put("category", category.name())
                .put("people", category.people())
                .put("mean_degree", category.meanDegree()));
  }

  private static void members(JsonText json, ChainSample sample, ChainEstimate.Found found) {
    json.objects("methods", found.methods(), (item, method) -> members(item, sample, method));
    json.object("diagnostics", member -> members(member, found.diagnostics()));
    json.lines("warnings", found.warnings(), EstimateJson::members);
  }

  private static void members(JsonText json, ChainSample sample, ShareMethod method) {
    json.put("method", method.method());
    switch (method) {
      case ShareMethod.NoShares none ->
          json.object("refusal", member -> members(member, none.refusal()));
      case ShareMethod.Shares shares -> {
        json.lines(
            "shares",
            shares(sample, shares),
            (line, share) -> line.put("category", share.category()).put("share", share.share()));
        json.objects(
            "bootstraps", shares.bootstraps(), (item, result) -> members(item, sample, result));
      }
    }
  }

  private static List<Share> shares(ChainSample sample, ShareMethod.Shares shares) {
    List<Share> named = new ArrayList<>();
    for (int at = 0; at < shares.shares().size(); at++) {
      named.add(new Share(sample.categories().get(at).name(), shares.shares().get(at)));
    }
    return named;
  }

  private static void members(JsonText json, ChainSample sample, BootstrapResult result) {
    json.put("bootstrap", result.bootstrap());
    switch (result) {
      case BootstrapResult.NoIntervals none ->
          json.object("refusal", member -> members(member, none.refusal()));
      case BootstrapResult.Intervals found -> {
        List<Limits> named = new ArrayList<>();
        for (int at = 0; at < found.intervals().size(); at++) {
          named.add(new Limits(sample.categories().get(at).name(), found.intervals().get(at)));
        }
        json.lines(
            "intervals",
            named,
            (line, limits) ->
                line.put("category", limits.category())
                    .put("low", limits.interval().low())
                    .put("high", limits.interval().high()));
        json.put("replicates", found.replicates()).put("failed", found.failed());
      }
    }
  }

  private static void members(JsonText json, ChainDiagnostics diagnostics) {
    json.objects("referrals", diagnostics.referrals(), (item, row) -> item.numbers("to", row));
    json.put("homophily", diagnostics.homophily());
    json.shares("affiliation", diagnostics.affiliation());
    switch (diagnostics.mixing()) {
      case ChainDiagnostics.Equilibrium(List<Double> shares, int waves) -> {
        json.shares("long_run", shares);
        json.put("waves_needed", waves);
      }
      case ChainDiagnostics.NoEquilibrium() -> json.putNull("long_run").putNull("waves_needed");
    }
    json.objects("convergence", diagnostics.convergence(), ChainJson::series);
    json.objects(
        "trees",
        diagnostics.trees(),
        (item, tree) -> {
          item.put("people", tree.people()).put("waves", tree.waves());
          item.objects("convergence", tree.convergence(), ChainJson::series);
        });
  }

  private static void series(JsonText json, List<Double> series) {
    json.shares("shares", series);
  }

  private static void members(JsonText json, Refusal refusal) {
    EstimateJson.members(json, refusal, true);
  }
}
