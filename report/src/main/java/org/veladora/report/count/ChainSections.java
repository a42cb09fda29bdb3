package org.veladora.report.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.veladora.figures.chains.BootstrapResult;
import org.veladora.figures.chains.ChainEstimate;
import org.veladora.figures.chains.ChainSample;
import org.veladora.figures.chains.Interval;
import org.veladora.figures.chains.KnownSize;
import org.veladora.figures.chains.ShareMethod;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Block;
import org.veladora.report.page.Section;

/// All that is said of a sample by referral chains, in one language, in its fixed order: the
/// answer, the shares by method and bootstrap, who refers whom, how the chains ran, the trees,
/// warnings, assumptions.
///
/// @param answer the answer, one a paragraph
/// @param sections the sections after it, in order
public record ChainSections(List<String> answer, List<Section> sections) {
  /// Categories whose shares are said in the answer; the others are in the table.
  private static final int MOST_ANSWERED = 6;

  /// Copies the lists.
  public ChainSections {
    answer = List.copyOf(answer);
    sections = List.copyOf(sections);
  }

  /// The sections of an estimate.
  ///
  /// @param estimate the estimate
  /// @param messages texts in the reader's language
  /// @return the sections; the assumptions alone where nothing is estimated
  public static ChainSections of(ChainEstimate estimate, Messages messages) {
    DesignWords words = new DesignWords(messages);
    List<String> answer = new ArrayList<>(reached(words, estimate.sample()));
    return switch (estimate.outcome()) {
      case ChainEstimate.Refused refused -> {
        answer.addAll(words.refusal(refused.refusal()));
        yield new ChainSections(answer, List.of(words.assumptions("chains")));
      }
      case ChainEstimate.Found found -> {
        answer.addAll(shares(words, estimate, found));
        ChainCourse course = new ChainCourse(words, estimate.sample(), found.diagnostics());
        yield new ChainSections(
            answer,
            List.of(
                methods(words, estimate, found.methods()),
                course.referrals(),
                course.course(),
                course.trees(),
                words.warnings(found.warnings()),
                words.assumptions("chains")));
      }
    };
  }

  private static List<String> reached(DesignWords words, ChainSample sample) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        words.t(
            "chains.answer.reached",
            FigureText.of(sample.people()),
            FigureText.of(sample.seeds()),
            FigureText.of(sample.waves()),
            sample.trait()));
    if (sample.withoutTrait() > 0) {
      paragraphs.add(words.t("chains.answer.missing", FigureText.of(sample.withoutTrait())));
    }
    return paragraphs;
  }

  /// The shares of the last method, which is successive sampling where the population is known,
  /// with the longest of its intervals.
  private static List<String> shares(
      DesignWords words, ChainEstimate estimate, ChainEstimate.Found found) {
    List<String> paragraphs = new ArrayList<>();
    found.methods().stream()
        .filter(ShareMethod.Shares.class::isInstance)
        .map(ShareMethod.Shares.class::cast)
        .reduce((_, last) -> last)
        .ifPresent(last -> {
          int shown = Math.min(MOST_ANSWERED, last.shares().size());
          for (int category = 0; category < shown; category++) {
            paragraphs.add(share(words, estimate.sample(), last, category));
          }
        });
    paragraphs.add(
        switch (estimate.size()) {
          case KnownSize.Given(long people) ->
              words.t("chains.answer.population", FigureText.of(people));
          case KnownSize.NotGiven() -> words.t("chains.answer.shares");
        });
    if (!found.warnings().isEmpty()) {
      paragraphs.add(words.t("designs.answer.warnings", found.warnings().size()));
    }
    return paragraphs;
  }

  private static String share(
      DesignWords words, ChainSample sample, ShareMethod.Shares method, int category) {
    String name = sample.categories().get(category).name();
    String share = words.percent(method.shares().get(category));
    String by = words.t("chains.method." + method.method());
    return intervals(method, category).stream()
        .max(Comparator.comparingDouble(Interval::length))
        .map(interval ->
            words.t(
                "chains.answer.share",
                name,
                share,
                words.percent(interval.low()),
                words.percent(interval.high()),
                by))
        .orElseGet(() -> words.t("chains.answer.share.alone", name, share, by));
  }

  private static List<Interval> intervals(ShareMethod.Shares method, int category) {
    return method.bootstraps().stream()
        .filter(BootstrapResult.Intervals.class::isInstance)
        .map(result -> ((BootstrapResult.Intervals) result).intervals().get(category))
        .toList();
  }

  private static Section methods(
      DesignWords words, ChainEstimate estimate, List<ShareMethod> methods) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(grid(words, estimate, methods, words.t("chains.shares.table"), 0));
    if (estimate.size() instanceof KnownSize.Given(long people)) {
      String title = words.t("chains.people.table", FigureText.of(people));
      blocks.add(grid(words, estimate, methods, title, people));
    }
    List<String> refusals = new ArrayList<>();
    for (ShareMethod method : methods) {
      refusals.addAll(refusals(words, method));
    }
    if (!refusals.isEmpty()) {
      blocks.add(new Block.Paragraph(words.t("designs.refusals")));
      blocks.add(new Block.Points(refusals));
    }
    List<Block.Term> terms = new ArrayList<>();
    methods.forEach(method -> terms.add(term(words, "chains.method." + method.method())));
    terms.add(term(words, "chains.bootstrap.salganik"));
    terms.add(term(words, "chains.bootstrap.tree"));
    blocks.add(new Block.Glossary(terms));
    return words.section("chains.section.shares", blocks);
  }

  private static Block.Term term(DesignWords words, String key) {
    return new Block.Term(words.t(key), words.t(key + ".definition"));
  }

  private static List<String> refusals(DesignWords words, ShareMethod method) {
    String name = words.t("chains.method." + method.method());
    return switch (method) {
      case ShareMethod.NoShares none ->
          List.of(name + ": " + words.reason(none.refusal().reason()));
      case ShareMethod.Shares shares ->
          shares.bootstraps().stream()
              .filter(BootstrapResult.NoIntervals.class::isInstance)
              .map(BootstrapResult.NoIntervals.class::cast)
              .map(none ->
                  name
                      + ", "
                      + words.t("chains.bootstrap." + none.bootstrap())
                      + ": "
                      + words.reason(none.refusal().reason()))
              .toList();
    };
  }

  /// Shares in percent, or people where the population is given.
  private static Block grid(
      DesignWords words,
      ChainEstimate estimate,
      List<ShareMethod> methods,
      String title,
      long population) {
    TextGrid grid =
        new TextGrid(
            title,
            words.t("chains.shares.heading"),
            List.of(
                words.t(population == 0 ? "chains.shares.share" : "designs.column.people"),
                words.t("chains.bootstrap.salganik"),
                words.t("chains.bootstrap.tree")));
    ChainSample sample = estimate.sample();
    double answered = sample.people() - sample.withoutTrait();
    for (int at = 0; at < sample.categories().size(); at++) {
      ChainSample.Category category = sample.categories().get(at);
      if (population == 0) {
        grid.row(
            words.t("chains.shares.row", category.name(), words.t("chains.shares.sample")),
            List.of(
                number(category.people() / answered, 0), FigureText.NO_DATA, FigureText.NO_DATA));
      }
      for (ShareMethod method : methods) {
        grid.row(
            words.t(
                "chains.shares.row", category.name(), words.t("chains.method." + method.method())),
            cells(words, method, at, population));
      }
    }
    return grid.block();
  }

  private static List<String> cells(
      DesignWords words, ShareMethod method, int category, long population) {
    return switch (method) {
      case ShareMethod.NoShares none ->
          List.of(
              words.t("designs.refused", none.refusal().reason().code()),
              FigureText.NO_DATA,
              FigureText.NO_DATA);
      case ShareMethod.Shares shares -> {
        List<String> cells = new ArrayList<>();
        cells.add(number(shares.shares().get(category), population));
        for (BootstrapResult result : shares.bootstraps()) {
          cells.add(
              switch (result) {
                case BootstrapResult.NoIntervals none ->
                    words.t("designs.no.interval", none.refusal().reason().code());
                case BootstrapResult.Intervals found -> {
                  Interval interval = found.intervals().get(category);
                  yield number(interval.low(), population)
                      + "–"
                      + number(interval.high(), population);
                }
              });
        }
        yield cells;
      }
    };
  }

  private static String number(double share, long population) {
    return population == 0 ? QuantityText.percent(share) : QuantityText.people(share * population);
  }
}
