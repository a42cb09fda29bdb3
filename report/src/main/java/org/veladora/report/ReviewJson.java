package org.veladora.report;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.review.Agreement;
import org.veladora.figures.review.Kappa;
import org.veladora.figures.review.ReviewFigures;
import org.veladora.figures.review.ReviewedSample;
import org.veladora.figures.review.SampledFigure;
import org.veladora.model.Problem;

/// The figures of a clerical review as JSON, for the owner of the lists.
///
/// The keys are documented in `docs/formats.md`; their order is fixed. `format` is 1.
public final class ReviewJson {
  private static final List<String> VERDICTS = List.of("same", "different", "unsure");

  private ReviewJson() {}

  /// Writes the figures.
  ///
  /// @param figures the figures
  /// @return the file's text
  public static String render(ReviewFigures figures) {
    return JsonText.object(json -> {
      json.put("format", 1).put("kind", "review").put("audience", "owner");
      json.put("pairs", figures.pairs()).put("same", figures.same());
      json.put("different", figures.different()).put("unsure", figures.unsure());
      json.put("disputed", figures.disputed());
      json.objects("agreements", figures.agreements(), ReviewJson::agreement);
      json.object("sample", member -> sample(member, figures.sample()));
      json.lines("notes", figures.notes(), ReviewJson::problem);
    });
  }

  private static void problem(JsonText json, Problem problem) {
    json.put("code", problem.code()).values("arguments", problem.arguments());
  }

  private record Count(String first, String second, long pairs) {}

  private static List<Count> counts(Agreement agreement) {
    List<Count> counts = new ArrayList<>();
    for (int cell = 0; cell < agreement.counts().size(); cell++) {
      counts.add(
          new Count(
              VERDICTS.get(cell / VERDICTS.size()),
              VERDICTS.get(cell % VERDICTS.size()),
              agreement.counts().get(cell)));
    }
    return counts;
  }

  private static void count(JsonText json, Count count) {
    json.put("first", count.first()).put("second", count.second()).put("pairs", count.pairs());
  }

  private static void agreement(JsonText json, Agreement agreement) {
    json.put("first", agreement.first()).put("second", agreement.second());
    json.put("pairs", agreement.pairs());
    json.lines("counts", counts(agreement), ReviewJson::count);
    json.put("observed", agreement.observed());
    switch (agreement.kappa()) {
      case Kappa.Measured kappa ->
          json.line(
              "kappa",
              line ->
                  line.put("value", kappa.value())
                      .put("standard_error", kappa.standardError())
                      .put("low", kappa.low())
                      .put("high", kappa.high()));
      case Kappa.NotMeasured refused ->
          json.line("refusal", line -> problem(line, refused.reason()));
    }
  }

  private static void sample(JsonText json, ReviewedSample sample) {
    switch (sample) {
      case ReviewedSample.NotEstimated refused ->
          json.line("refusal", line -> problem(line, refused.reason()));
      case ReviewedSample.Estimates estimates -> {
        json.put("records", estimates.records()).put("reviewable", estimates.reviewable());
        json.put("drawn", estimates.drawn()).put("reviewed", estimates.reviewed());
        json.object("precision", member -> figure(member, estimates.precision()));
        json.object("recall", member -> figure(member, estimates.recall()));
        json.object("people", member -> figure(member, estimates.people()));
        json.line(
            "linkage",
            line ->
                line.put("expected_precision", estimates.expectedPrecision())
                    .put("expected_recall", estimates.expectedRecall())
                    .put("people", estimates.defaultPeople()));
      }
    }
  }

  private static void figure(JsonText json, SampledFigure figure) {
    switch (figure) {
      case SampledFigure.Estimated estimated ->
          json.put("point", estimated.point())
              .put("standard_error", estimated.standardError())
              .put("low", estimated.low())
              .put("high", estimated.high())
              .put("if_unsure_different", estimated.ifUnsureDifferent())
              .put("if_unsure_same", estimated.ifUnsureSame());
      case SampledFigure.NotEstimated refused ->
          json.line("refusal", line -> problem(line, refused.reason()));
    }
  }
}
