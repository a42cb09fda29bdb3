package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.report.charts.Interval;
import org.veladora.report.charts.IntervalChart;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.page.Block;

/// The methods of a stratum side by side.
final class MethodWords {
  /// The method that bounds from below and does not estimate a total.
  static final String CHAO = "chao";

  private final CountWords words;
  private final Setting.Draws draws;

  MethodWords(CountWords words, Setting.Draws draws) {
    this.words = words;
    this.draws = draws;
  }

  /// Chart and table of all methods, their refusals, models and draws.
  List<Block> compared(StratumEstimates whole, List<IntervalChart.Compared> lines) {
    String title = words.t("methods.table");
    List<Interval> intervals = new ArrayList<>();
    if (boundIsApart(whole)) {
      intervals.add(Intervals.of(words, words.t("figures.bound"), whole.lowerBound(), List.of()));
    }
    for (MethodEstimate method : shown(whole)) {
      List<Double> single = method.draws().size() == 1 ? List.of() : Intervals.draws(method);
      intervals.add(Intervals.of(words, words.method(method.method()), method.pooled(), single));
    }
    intervals.add(Intervals.of(words, words.t("figures.range"), whole.range(), List.of()));
    String note = single(whole) ? "" : words.t("methods.strokes." + draws.key());
    List<Block> blocks = new ArrayList<>();
    if (!single(whole)) {
      blocks.add(new Block.Paragraph(words.t("methods." + draws.key())));
    }
    blocks.add(
        new Block.Drawing(
            "methods", IntervalChart.of(title, note, intervals, lines, words.messages())));
    blocks.addAll(table(title, whole));
    blocks.addAll(models(whole));
    if (draws.listed() && !single(whole)) {
      blocks.add(byDraw(whole));
    }
    return blocks;
  }

  /// The table of the methods, and why some give no number.
  List<Block> table(String title, StratumEstimates estimates) {
    boolean single = single(estimates);
    List<String> columns = new ArrayList<>();
    for (String column : List.of("value", "from", "to", "level")) {
      columns.add(words.t("column." + column));
    }
    if (!single) {
      columns.add(words.t("column.share." + draws.key()));
      columns.add(words.t("column.refused." + draws.key()));
    }
    TextGrid grid = new TextGrid(title, words.t("methods.heading"), columns);
    if (boundIsApart(estimates)) {
      grid.row(words.t("figures.bound"), cells(estimates.lowerBound(), single));
    }
    for (MethodEstimate method : shown(estimates)) {
      List<String> cells = new ArrayList<>(Intervals.cells(words, method.pooled()));
      if (!single) {
        cells.add(
            method.pooled() instanceof Estimate
                ? words.percent(method.shareBetweenDraws())
                : FigureText.NO_DATA);
        cells.add(words.t("of", method.refusedDraws(), method.draws().size()));
      }
      grid.row(words.method(method.method()), cells);
    }
    grid.total(words.t("figures.range"), cells(estimates.range(), single));
    List<Block> blocks = new ArrayList<>();
    blocks.add(grid.block());
    List<String> refusals = refusals(estimates);
    if (!refusals.isEmpty()) {
      blocks.add(new Block.Paragraph(words.t("refusals")));
      blocks.add(new Block.Points(refusals));
    }
    return blocks;
  }

  private List<String> cells(EstimateOrRefusal value, boolean single) {
    List<String> cells = new ArrayList<>(Intervals.cells(words, value));
    if (!single) {
      cells.add(FigureText.NO_DATA);
      cells.add(FigureText.NO_DATA);
    }
    return cells;
  }

  private List<String> refusals(StratumEstimates estimates) {
    List<String> items = new ArrayList<>();
    if (boundIsApart(estimates) && estimates.lowerBound() instanceof Refusal refusal) {
      items.add(refusal(words.t("figures.bound"), refusal));
    }
    for (MethodEstimate method : shown(estimates)) {
      if (method.pooled() instanceof Refusal refusal) {
        items.add(refusal(words.method(method.method()), refusal));
      }
    }
    if (estimates.range() instanceof Refusal refusal) {
      items.add(refusal(words.t("figures.range"), refusal));
    }
    return items;
  }

  /// Why somebody or something has no estimate, and what would be needed.
  String refusal(String name, Refusal refusal) {
    String reason = name + ": " + words.reason(refusal.reason());
    if (refusal.needed().isEmpty()) {
      return reason;
    }
    String needed = refusal.needed().stream().map(words::reason).collect(Collectors.joining(" "));
    return reason + " " + words.t("answer.needed", needed);
  }

  /// The methods that are listed. Of completions Chao's bound is not: the bound that is shown is
  /// the least of all tables that agree with the release.
  private List<MethodEstimate> shown(StratumEstimates estimates) {
    return estimates.methods().stream()
        .filter(method -> draws.listed() || !method.method().equals(CHAO))
        .toList();
  }

  private boolean boundIsApart(StratumEstimates estimates) {
    return shown(estimates).stream().noneMatch(method -> method.method().equals(CHAO));
  }

  private static boolean single(StratumEstimates estimates) {
    return estimates.methods().stream().allMatch(method -> method.draws().size() == 1);
  }

  private List<Block> models(StratumEstimates whole) {
    List<String> items = new ArrayList<>();
    for (MethodEstimate method : shown(whole)) {
      if (method.pooled() instanceof Estimate estimate) {
        items.add(model(words.method(method.method()), estimate));
      }
    }
    if (whole.range() instanceof Estimate range) {
      items.add(model(words.t("figures.range"), range));
    }
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Block.Folded(
                words.t("methods.models"),
                List.of(
                    new Block.Paragraph(words.t("methods.notation")), new Block.Points(items))));
  }

  private String model(String method, Estimate estimate) {
    String model = words.t("methods.model", method, estimate.model(), estimate.seed());
    return draws.listed() && !estimate.diagnostics().isEmpty()
        ? model + " " + words.t("methods.details", String.join("; ", estimate.diagnostics()))
        : model;
  }

  private Block byDraw(StratumEstimates whole) {
    String title = words.t("methods.draws");
    int rows = whole.methods().stream().mapToInt(method -> method.draws().size()).max().orElse(0);
    TextGrid grid =
        new TextGrid(
            title,
            words.t("methods.draw"),
            whole.methods().stream().map(method -> words.method(method.method())).toList());
    for (int draw = 0; draw < rows; draw++) {
      List<String> cells = new ArrayList<>();
      for (MethodEstimate method : whole.methods()) {
        cells.add(draw < method.draws().size() ? point(method.draws().get(draw)) : "");
      }
      grid.row(String.valueOf(draw + 1), cells);
    }
    return new Block.Folded(title, List.of(grid.titled()));
  }

  private String point(EstimateOrRefusal value) {
    return switch (value) {
      case Estimate estimate -> QuantityText.people(estimate.point());
      case Refusal refusal -> words.t("refused", refusal.reason().code());
    };
  }
}
