package org.veladora.report.count;

import java.util.List;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.Refusal;
import org.veladora.report.charts.Interval;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;

/// Estimates as rows of charts and cells of tables.
final class Intervals {
  private Intervals() {}

  static Interval of(CountWords words, String name, EstimateOrRefusal value, List<Double> draws) {
    String text = words.number(value);
    return switch (value) {
      case Refusal _ -> new Interval.None(name, text);
      case Estimate estimate ->
          new Interval.Known(name, text, estimate.low(), estimate.point(), estimate.high(), draws);
    };
  }

  /// The numbers that single draws give; those that refuse are left out.
  static List<Double> draws(MethodEstimate method) {
    return method.draws().stream()
        .filter(Estimate.class::isInstance)
        .map(draw -> ((Estimate) draw).point())
        .toList();
  }

  /// Number, lower end, upper end, level; for a refusal its code.
  static List<String> cells(CountWords words, EstimateOrRefusal value) {
    return switch (value) {
      case Refusal refusal -> {
        String none = FigureText.NO_DATA;
        yield List.of(words.t("refused", refusal.reason().code()), none, none, none);
      }
      case Estimate estimate ->
          List.of(
              QuantityText.people(estimate.point()),
              QuantityText.people(estimate.low()),
              Double.isInfinite(estimate.high())
                  ? words.t("no.limit")
                  : QuantityText.people(estimate.high()),
              words.level(estimate.level()));
    };
  }
}
