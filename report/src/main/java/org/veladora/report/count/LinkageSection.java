package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.LinkageSummary;
import org.veladora.model.Problem;
import org.veladora.report.charts.GroupedBars;
import org.veladora.report.charts.Histogram;
import org.veladora.report.document.CountDocument;
import org.veladora.report.document.CountTerms;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.PublicCount;
import org.veladora.report.document.PublicLinkage;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Block;

/// What was linked and how surely.
public final class LinkageSection {
  private final CountWords words;
  private final WeightWords weights;
  private final DiagnosticWords diagnostics;

  LinkageSection(CountWords words) {
    this.words = words;
    this.weights = new WeightWords(words);
    this.diagnostics = new DiagnosticWords(words);
  }

  /// How a linkage was made, for its owner, where the number of people is said elsewhere: method,
  /// expected errors, warnings, pairs compared, weights, masked examples.
  ///
  /// @param linkage the linkage
  /// @param warnings what a reader of it should know
  /// @param messages texts in the reader's language
  /// @return the parts
  public static List<Block> explained(
      LinkageSummary linkage, List<Problem> warnings, Messages messages) {
    return new LinkageSection(new CountWords(messages, CountTerms.Strata.NONE))
        .explained(linkage, warnings);
  }

  /// The figures of a linkage in short, for a terminal: people, expected errors, people at other
  /// thresholds, what the lists say.
  ///
  /// @param linkage the linkage
  /// @param messages texts in the reader's language
  /// @return the parts
  public static List<Block> figures(LinkageSummary linkage, Messages messages) {
    LinkageSection section = new LinkageSection(new CountWords(messages, CountTerms.Strata.NONE));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(section.people(linkage)));
    blocks.addAll(section.expected(linkage));
    blocks.addAll(section.diagnostics.clusterings(linkage));
    blocks.addAll(section.diagnostics.contents(linkage.diagnostics()));
    return blocks;
  }

  List<Block> blocks(CountDocument document) {
    return switch (document) {
      case OwnerCount owner -> owner(owner.linkage(), owner.linkageWarnings());
      case PublicCount open -> open(open.linkage());
    };
  }

  private List<Block> owner(LinkageSummary linkage, List<Problem> warnings) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(people(linkage)));
    blocks.addAll(method(linkage, warnings));
    blocks.addAll(draws(linkage.peopleByDraw()));
    blocks.addAll(evidence(linkage));
    return blocks;
  }

  private List<Block> explained(LinkageSummary linkage, List<Problem> warnings) {
    List<Block> blocks = new ArrayList<>(method(linkage, warnings));
    blocks.addAll(evidence(linkage));
    return blocks;
  }

  private List<Block> method(LinkageSummary linkage, List<Problem> warnings) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.t("linkage.method")));
    blocks.addAll(expected(linkage));
    blocks.add(
        new Block.Paragraph(
            words.t(
                linkage.converged() ? "linkage.converged" : "linkage.converged.not",
                FigureText.of(linkage.iterations()))));
    if (!warnings.isEmpty()) {
      blocks.add(new Block.Points(warnings.stream().map(words::warning).toList()));
    }
    return blocks;
  }

  private List<Block> evidence(LinkageSummary linkage) {
    List<Block> blocks = new ArrayList<>(diagnostics.clusterings(linkage));
    blocks.addAll(diagnostics.contents(linkage.diagnostics()));
    blocks.addAll(diagnostics.unlinkable(linkage));
    blocks.addAll(blocking(linkage));
    blocks.addAll(weights.ofOwner(linkage.fields()));
    blocks.addAll(weights.examples(linkage.examples()));
    return blocks;
  }

  private String people(LinkageSummary linkage) {
    Spread spread =
        linkage.peopleByDraw().isEmpty()
            ? new Spread(linkage.people(), linkage.people(), linkage.people())
            : Spread.of(linkage.peopleByDraw());
    return words.t(
        linkage.peopleByDraw().size() > 1 ? "linkage.people" : "linkage.people.one",
        FigureText.of(linkage.records()),
        FigureText.of(linkage.people()),
        QuantityText.declared(linkage.threshold()),
        FigureText.of(linkage.peopleByDraw().size()),
        FigureText.of(spread.least()),
        FigureText.of(spread.most()));
  }

  private List<Block> expected(LinkageSummary linkage) {
    String shares =
        words.t(
            "linkage.expected",
            words.percent(linkage.expectedPrecision()),
            words.percent(linkage.expectedRecall()));
    return List.of(new Block.Paragraph(shares), new Block.Paragraph(diagnostics.errors(linkage)));
  }

  private List<Block> draws(List<Long> people) {
    if (people.size() < 2 || people.stream().distinct().count() == 1) {
      return List.of();
    }
    String title = words.t("linkage.draws");
    Histogram histogram = Histogram.of(title, people, words.messages());
    TextGrid grid =
        new TextGrid(title, words.t("linkage.draws.people"), List.of(words.t("linkage.draws.n")));
    histogram.bins().forEach(bin -> grid.row(bin.name(), List.of(FigureText.of(bin.count()))));
    return List.of(
        new Block.Heading(title),
        new Block.Paragraph(words.t("linkage.draws.why")),
        new Block.Drawing("draws", histogram.chart()),
        grid.titled());
  }

  private List<Block> blocking(LinkageSummary linkage) {
    String share =
        linkage.comparablePairs() == 0
            ? FigureText.NO_DATA
            : words.percent((double) linkage.comparedPairs() / linkage.comparablePairs());
    TextGrid grid =
        new TextGrid(
            words.t("linkage.pairs"),
            words.t("linkage.rule"),
            List.of(words.t("linkage.rule.pairs"), words.t("linkage.rule.unique")));
    List<GroupedBars.Row> bars = new ArrayList<>();
    for (LinkageSummary.BlockingYield rule : linkage.blocking()) {
      bars.add(
          new GroupedBars.Row(
              words.rule(rule.rule()),
              List.of((double) rule.pairs(), (double) rule.uniquePairs())));
      grid.row(
          words.rule(rule.rule()),
          List.of(FigureText.of(rule.pairs()), FigureText.of(rule.uniquePairs())));
    }
    return List.of(
        new Block.Heading(words.t("linkage.pairs")),
        new Block.Paragraph(
            words.t(
                "linkage.compared",
                FigureText.of(linkage.comparablePairs()),
                FigureText.of(linkage.comparedPairs()),
                share)),
        new Block.Drawing(
            "rules",
            GroupedBars.ofCounts(
                words.t("linkage.pairs"),
                List.of(words.t("linkage.rule.pairs"), words.t("linkage.rule.unique")),
                bars,
                words.messages())),
        grid.titled());
  }

  private List<Block> open(PublicLinkage linkage) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.t("linkage.method")));
    blocks.add(
        new Block.Paragraph(
            words.t(
                "linkage.public",
                QuantityText.declared(linkage.threshold()),
                FigureText.of(linkage.draws()))));
    blocks.addAll(weights.ofPublic(linkage.fields()));
    return blocks;
  }
}
