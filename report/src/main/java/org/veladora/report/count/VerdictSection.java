package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.EstimateVerdict.ListAsPopulation;
import org.veladora.figures.EstimateVerdict.WhatIf;
import org.veladora.figures.Refusal;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.page.Block;

/// What was looked at before the range was given: the twelve lines, and what the estimate would be
/// if the data were a little different.
final class VerdictSection {
  private final CountWords words;

  VerdictSection(CountWords words) {
    this.words = words;
  }

  /// @param verdict one with lines
  List<Block> blocks(EstimateVerdict verdict) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.t("verdict.why")));
    TextGrid grid =
        new TextGrid(
            words.t("verdict.table"),
            words.t("verdict.heading"),
            List.of(words.t("verdict.status")));
    List<String> findings = new ArrayList<>();
    for (EstimateVerdict.Line line : verdict.lines()) {
      String check = line.check().number() + ". " + words.t("verdict.check." + line.check().name());
      grid.row(check, List.of(words.t("verdict.status." + line.status().name())));
      line.findings().stream()
          .map(words::reason)
          .map(finding -> words.t("verdict.finding", line.check().number(), finding))
          .forEach(findings::add);
    }
    blocks.add(grid.block());
    if (!findings.isEmpty()) {
      blocks.add(new Block.Paragraph(words.t("verdict.findings")));
      blocks.add(new Block.Points(findings));
    }
    if (!verdict.whatIfs().isEmpty()) {
      blocks.add(new Block.Heading(words.t("verdict.whatif")));
      blocks.add(new Block.Paragraph(words.t("verdict.whatif.why")));
      blocks.add(whatIfs(verdict.whatIfs()));
    }
    if (!verdict.listsAsPopulations().isEmpty()) {
      blocks.add(new Block.Heading(words.t("verdict.population")));
      blocks.add(new Block.Paragraph(words.t("verdict.population.why")));
      blocks.add(populations(verdict.listsAsPopulations()));
    }
    return blocks;
  }

  private Block whatIfs(List<WhatIf> rows) {
    TextGrid grid =
        new TextGrid(words.t("verdict.whatif.table"), words.t("verdict.whatif.heading"), columns());
    rows.forEach(row ->
        grid.row(words.t("verdict.whatif." + row.change(), row.what()), cells(row.outcome())));
    return grid.block();
  }

  private Block populations(List<ListAsPopulation> rows) {
    List<String> columns = new ArrayList<>(List.of(words.t("verdict.population.known")));
    columns.addAll(columns());
    TextGrid grid =
        new TextGrid(
            words.t("verdict.population.table"), words.t("verdict.population.heading"), columns);
    for (ListAsPopulation row : rows) {
      List<String> cells = new ArrayList<>(List.of(FigureText.of(row.known())));
      cells.addAll(cells(row.outcome()));
      grid.row(row.list(), cells);
    }
    return grid.block();
  }

  private List<String> columns() {
    return List.of(words.t("column.value"), words.t("column.from"), words.t("column.to"));
  }

  private List<String> cells(EstimateOrRefusal outcome) {
    return switch (outcome) {
      case Estimate estimate ->
          List.of(
              QuantityText.people(estimate.point()),
              QuantityText.people(estimate.low()),
              QuantityText.people(estimate.high()));
      case Refusal refusal ->
          List.of(
              words.t("refused", refusal.reason().code()), FigureText.NO_DATA, FigureText.NO_DATA);
    };
  }
}
