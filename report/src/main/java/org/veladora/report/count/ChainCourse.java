package org.veladora.report.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.veladora.figures.chains.ChainDiagnostics;
import org.veladora.figures.chains.ChainSample;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.page.Block;
import org.veladora.report.page.Section;

/// How the chains of a sample ran: who refers whom, how the shares moved, and the trees.
final class ChainCourse {
  /// Parts of the sample after which shares are shown, in percent.
  private static final List<Integer> PARTS = List.of(25, 50, 75, 90, 100);

  /// Trees that are shown one by one.
  private static final int MOST_TREES = 12;

  private final DesignWords words;
  private final ChainSample sample;
  private final ChainDiagnostics diagnostics;

  ChainCourse(DesignWords words, ChainSample sample, ChainDiagnostics diagnostics) {
    this.words = words;
    this.sample = sample;
    this.diagnostics = diagnostics;
  }

  /// Counts of referrals by category, with affiliation, mean degree and long-run share.
  Section referrals() {
    List<String> columns = new ArrayList<>();
    sample.categories().forEach(category -> columns.add(category.name()));
    columns.add(words.t("chains.referrals.affiliation"));
    columns.add(words.t("chains.referrals.degree"));
    columns.add(words.t("chains.referrals.long"));
    TextGrid grid =
        new TextGrid(
            words.t("chains.referrals.table"), words.t("chains.referrals.heading"), columns);
    for (int at = 0; at < sample.categories().size(); at++) {
      List<String> cells = new ArrayList<>();
      diagnostics.referrals().get(at).forEach(count -> cells.add(FigureText.of(count)));
      cells.add(DesignWords.decimals(100 * diagnostics.affiliation().get(at), 1));
      cells.add(DesignWords.decimals(sample.categories().get(at).meanDegree(), 1));
      cells.add(longRun(at));
      grid.row(sample.categories().get(at).name(), cells);
    }
    List<Block.Term> terms =
        List.of("chains.referrals.affiliation", "chains.referrals.degree", "chains.referrals.long")
            .stream()
            .map(key -> new Block.Term(words.t(key), words.t(key + ".definition")))
            .toList();
    return words.section(
        "chains.section.referrals", List.of(grid.block(), new Block.Glossary(terms)));
  }

  private String longRun(int category) {
    return switch (diagnostics.mixing()) {
      case ChainDiagnostics.Equilibrium found -> QuantityText.percent(found.shares().get(category));
      case ChainDiagnostics.NoEquilibrium() -> FigureText.NO_DATA;
    };
  }

  /// Homophily, waves needed, and the shares while the sample grew.
  Section course() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            words.t("chains.course.homophily", DesignWords.decimals(diagnostics.homophily(), 2))));
    blocks.add(
        new Block.Paragraph(
            switch (diagnostics.mixing()) {
              case ChainDiagnostics.Equilibrium found ->
                  words.t(
                      "chains.course.equilibrium",
                      FigureText.of(found.wavesNeeded()),
                      FigureText.of(sample.waves()));
              case ChainDiagnostics.NoEquilibrium() -> words.t("chains.course.none");
            }));
    TextGrid grid =
        new TextGrid(
            words.t("chains.course.table"),
            words.t("chains.course.heading"),
            PARTS.stream().map(part -> words.t("chains.course.part", part)).toList());
    for (int at = 0; at < sample.categories().size(); at++) {
      List<Double> series = diagnostics.convergence().get(at);
      grid.row(
          sample.categories().get(at).name(),
          PARTS.stream()
              .map(part -> series.get(Math.max(0, series.size() * part / 100 - 1)))
              .map(QuantityText::percent)
              .toList());
    }
    blocks.add(grid.block());
    return words.section("chains.section.course", blocks);
  }

  /// The largest trees, each with where its shares ended; of two categories the first is enough.
  Section trees() {
    int shown = sample.categories().size() == 2 ? 1 : sample.categories().size();
    List<String> columns = new ArrayList<>();
    columns.add(words.t("designs.column.people"));
    columns.add(words.t("chains.trees.waves"));
    sample.categories().stream()
        .limit(shown)
        .forEach(category -> columns.add(words.t("chains.trees.share", category.name())));
    TextGrid grid =
        new TextGrid(words.t("chains.trees.table"), words.t("chains.trees.heading"), columns);
    List<ChainDiagnostics.Tree> trees =
        diagnostics.trees().stream()
            .sorted(Comparator.comparingLong(ChainDiagnostics.Tree::people).reversed())
            .toList();
    int number = 0;
    for (ChainDiagnostics.Tree tree : trees.subList(0, Math.min(MOST_TREES, trees.size()))) {
      List<String> cells = new ArrayList<>();
      cells.add(FigureText.of(tree.people()));
      cells.add(FigureText.of(tree.waves()));
      tree.convergence().stream()
          .limit(shown)
          .forEach(series ->
              cells.add(
                  series.isEmpty() ? FigureText.NO_DATA : QuantityText.percent(series.getLast())));
      grid.row(FigureText.of(++number), cells);
    }
    List<Block> blocks = new ArrayList<>(List.of(grid.block()));
    if (trees.size() > MOST_TREES) {
      blocks.add(
          new Block.Paragraph(
              words.t("chains.trees.more", FigureText.of((long) trees.size() - MOST_TREES))));
    }
    return words.section("chains.section.trees", blocks);
  }
}
