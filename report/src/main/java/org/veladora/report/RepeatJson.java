package org.veladora.report;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.RepeatEstimate;
import org.veladora.figures.repeats.RepeatMethod;

/// An estimate of one list with repeat captures as JSON, for the owner of the list.
///
/// The keys are documented in `docs/formats.md`; their order is fixed. `format` is 1.
public final class RepeatJson {
  private RepeatJson() {}

  private record Frequency(int captures, long people) {}

  /// Writes an estimate.
  ///
  /// @param estimate the estimate
  /// @param provenance how to make the same bytes again
  /// @return the file's text
  public static String render(RepeatEstimate estimate, ProvenanceRecord provenance) {
    return JsonText.object(json -> {
      json.put("format", 1).put("kind", "repeats").put("audience", "owner");
      Frequencies frequencies = estimate.frequencies();
      json.put("documented", frequencies.documented());
      json.put("captures", frequencies.capturesAtLeast(1));
      json.lines(
          "frequencies",
          list(frequencies),
          (line, each) -> line.put("captures", each.captures()).put("people", each.people()));
      switch (estimate.outcome()) {
        case RepeatEstimate.Refused refused ->
            json.object("refusal", member -> EstimateJson.members(member, refused.refusal(), true));
        case RepeatEstimate.Methods methods -> members(json, methods);
      }
      json.object("provenance", member -> JsonReport.members(member, provenance, _ -> true));
    });
  }

  private static List<Frequency> list(Frequencies frequencies) {
    List<Frequency> list = new ArrayList<>();
    for (int captures = 1; captures <= frequencies.mostCaptures(); captures++) {
      if (frequencies.exactly(captures) > 0) {
        list.add(new Frequency(captures, frequencies.exactly(captures)));
      }
    }
    return list;
  }

  private static void members(JsonText json, RepeatEstimate.Methods methods) {
    json.objects("methods", methods.methods(), RepeatJson::members);
    json.lines(
        "tests",
        methods.tests(),
        (line, test) ->
            line.put("test", test.test())
                .put("statistic", test.statistic())
                .put("p_value", test.pValue()));
    json.lines(
        "ratios",
        methods.ratios(),
        (line, ratio) ->
            line.put("captures", ratio.captures())
                .put("ratio", ratio.ratio())
                .put("standard_error", ratio.standardError()));
    json.lines("warnings", methods.warnings(), EstimateJson::members);
  }

  private static void members(JsonText json, RepeatMethod method) {
    json.put("method", method.method());
    json.object("estimate", member -> EstimateJson.members(member, method.result(), true));
    if (method instanceof RepeatMethod.Fit fit) {
      json.put("standard_error", fit.standardError());
      json.lines(
          "parameters",
          fit.parameters(),
          (line, parameter) ->
              line.put("name", parameter.name())
                  .put("value", parameter.value())
                  .put("standard_error", parameter.standardError()));
    }
  }
}
