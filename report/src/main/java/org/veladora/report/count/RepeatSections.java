package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.veladora.figures.Estimate;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.ModelTest;
import org.veladora.figures.repeats.Parameter;
import org.veladora.figures.repeats.RatioPoint;
import org.veladora.figures.repeats.RepeatEstimate;
import org.veladora.figures.repeats.RepeatMethod;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Block;
import org.veladora.report.page.Section;

/// All that is said of one list with repeat captures, in one language, in its fixed order: the
/// answer, the methods side by side, the captures, the tests, effects of covariates, warnings,
/// assumptions.
///
/// @param answer the answer, one a paragraph
/// @param sections the sections after it, in order
public record RepeatSections(List<String> answer, List<Section> sections) {
  private static final String ONE_INFLATION = "one-inflation-geometric";
  private static final double SIGNIFICANT = 0.05;

  /// Copies the lists.
  public RepeatSections {
    answer = List.copyOf(answer);
    sections = List.copyOf(sections);
  }

  /// The sections of an estimate.
  ///
  /// @param estimate the estimate
  /// @param messages texts in the reader's language
  /// @return the sections; captures and assumptions alone where nothing is estimated
  public static RepeatSections of(RepeatEstimate estimate, Messages messages) {
    DesignWords words = new DesignWords(messages);
    List<String> answer = new ArrayList<>();
    answer.add(documented(words, estimate.frequencies()));
    return switch (estimate.outcome()) {
      case RepeatEstimate.Refused refused -> {
        answer.addAll(words.refusal(refused.refusal()));
        yield new RepeatSections(
            answer,
            List.of(
                frequencies(words, estimate.frequencies(), List.of()),
                words.assumptions("repeats")));
      }
      case RepeatEstimate.Methods methods -> {
        answer.addAll(answer(words, methods));
        yield new RepeatSections(
            answer,
            List.of(
                methods(words, methods.methods()),
                frequencies(words, estimate.frequencies(), methods.ratios()),
                tests(words, methods.tests()),
                coefficients(words, methods.methods()),
                words.warnings(methods.warnings()),
                words.assumptions("repeats")));
      }
    };
  }

  private static String documented(DesignWords words, Frequencies frequencies) {
    return words.t(
        "repeats.answer.documented",
        FigureText.of(frequencies.documented()),
        FigureText.of(frequencies.capturesAtLeast(1)),
        FigureText.of(frequencies.exactly(1)));
  }

  private static List<String> answer(DesignWords words, RepeatEstimate.Methods methods) {
    List<String> answer = new ArrayList<>();
    switch (methods.get(RepeatEstimate.BOUND)) {
      case RepeatMethod.Fit fit -> {
        answer.add(words.t("repeats.answer.bound", words.people(fit.result())));
        boolean inflated =
            methods.tests().stream()
                .anyMatch(test -> test.test().equals(ONE_INFLATION) && test.pValue() < SIGNIFICANT);
        if (inflated) {
          answer.add(
              words.t(
                  "repeats.answer.cautious",
                  words.people(methods.get(RepeatEstimate.CAUTIOUS_BOUND).result())));
        }
      }
      case RepeatMethod.NoFit noFit ->
          answer.add(words.t("repeats.answer.no.bound", words.reason(noFit.result().reason())));
    }
    List<Estimate> results =
        methods.methods().stream()
            .filter(RepeatMethod.Fit.class::isInstance)
            .map(method -> ((RepeatMethod.Fit) method).result())
            .toList();
    double least = results.stream().mapToDouble(Estimate::point).min().orElse(0);
    double most = results.stream().mapToDouble(Estimate::point).max().orElse(0);
    if (results.size() > 1) {
      answer.add(
          words.t("repeats.answer.span", QuantityText.people(least), QuantityText.people(most)));
    }
    if (!methods.warnings().isEmpty()) {
      answer.add(words.t("designs.answer.warnings", methods.warnings().size()));
    }
    return answer;
  }

  private static Section methods(DesignWords words, List<RepeatMethod> methods) {
    TextGrid grid =
        new TextGrid(
            words.t("repeats.methods.table"),
            words.t("repeats.methods.heading"),
            List.of(
                words.t("designs.column.people"),
                words.t("designs.column.from"),
                words.t("designs.column.to"),
                words.t("repeats.methods.error")));
    List<Block.Term> terms = new ArrayList<>();
    Map<String, List<String>> refusals = new TreeMap<>();
    for (RepeatMethod method : methods) {
      String name = words.t("repeats.method." + method.method());
      grid.row(name, cells(words, method));
      terms.add(new Block.Term(name, words.t("repeats.method." + method.method() + ".definition")));
      if (method instanceof RepeatMethod.NoFit noFit) {
        refusals
            .computeIfAbsent(words.reason(noFit.result().reason()), _ -> new ArrayList<>())
            .add(name);
      }
    }
    List<Block> blocks = new ArrayList<>(List.of(grid.block()));
    if (!refusals.isEmpty()) {
      blocks.add(new Block.Paragraph(words.t("designs.refusals")));
      List<String> items = new ArrayList<>();
      refusals.forEach((reason, names) -> items.add(String.join("; ", names) + ": " + reason));
      blocks.add(new Block.Points(items));
    }
    blocks.add(new Block.Glossary(terms));
    return words.section("repeats.section.methods", blocks);
  }

  private static List<String> cells(DesignWords words, RepeatMethod method) {
    return switch (method) {
      case RepeatMethod.Fit fit ->
          List.of(
              QuantityText.people(fit.result().point()),
              QuantityText.people(fit.result().low()),
              QuantityText.people(fit.result().high()),
              QuantityText.people(fit.standardError()));
      case RepeatMethod.NoFit noFit ->
          List.of(
              words.people(noFit.result()),
              FigureText.NO_DATA,
              FigureText.NO_DATA,
              FigureText.NO_DATA);
    };
  }

  private static Section frequencies(
      DesignWords words, Frequencies frequencies, List<RatioPoint> ratios) {
    TextGrid grid =
        new TextGrid(
            words.t("repeats.frequencies.table"),
            words.t("repeats.frequencies.heading"),
            List.of(
                words.t("designs.column.people"),
                words.t("repeats.frequencies.ratio"),
                words.t("repeats.methods.error")));
    for (int times = 1; times <= frequencies.mostCaptures(); times++) {
      int captures = times;
      if (frequencies.exactly(captures) > 0) {
        List<RatioPoint> point =
            ratios.stream().filter(ratio -> ratio.captures() == captures).toList();
        grid.row(
            FigureText.of(captures),
            List.of(
                FigureText.of(frequencies.exactly(captures)),
                ratio(point, false),
                ratio(point, true)));
      }
    }
    return words.section(
        "repeats.section.frequencies",
        frequencies.mostCaptures() == 0
            ? List.of()
            : List.of(grid.block(), new Block.Paragraph(words.t("repeats.frequencies.why"))));
  }

  private static String ratio(List<RatioPoint> point, boolean error) {
    return point.stream()
        .map(each -> DesignWords.decimals(error ? each.standardError() : each.ratio(), 3))
        .findFirst()
        .orElse(FigureText.NO_DATA);
  }

  private static Section tests(DesignWords words, List<ModelTest> tests) {
    List<String> items =
        tests.stream()
            .map(test ->
                words.t(
                    "repeats.test." + test.test(),
                    DesignWords.decimals(test.statistic(), 2),
                    words.pValue(test.pValue())))
            .toList();
    return words.section(
        "repeats.section.tests", items.isEmpty() ? List.of() : List.of(new Block.Points(items)));
  }

  private static Section coefficients(DesignWords words, List<RepeatMethod> methods) {
    List<Block> blocks = new ArrayList<>();
    for (RepeatMethod method : methods) {
      if (method instanceof RepeatMethod.Fit fit && fit.parameters().size() > 1) {
        if (blocks.isEmpty()) {
          blocks.add(new Block.Paragraph(words.t("repeats.coefficients.table") + "."));
        }
        TextGrid grid =
            new TextGrid(
                words.t("repeats.method." + fit.method()),
                words.t("repeats.coefficients.heading"),
                List.of(words.t("repeats.coefficients.value"), words.t("repeats.methods.error")));
        for (Parameter parameter : fit.parameters()) {
          grid.row(
              parameter.name(),
              List.of(
                  DesignWords.decimals(parameter.value(), 4),
                  DesignWords.decimals(parameter.standardError(), 4)));
        }
        blocks.add(grid.block());
      }
    }
    return words.section("repeats.section.coefficients", blocks);
  }
}
