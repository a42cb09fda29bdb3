package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.Refusal;
import org.veladora.model.Problem;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Block;
import org.veladora.report.page.Section;

/// The words of estimates by other designs than overlapping lists, in one language.
final class DesignWords {
  /// Smaller p-values are not told apart.
  private static final double LEAST_P_VALUE = 0.001;

  private final Messages messages;

  DesignWords(Messages messages) {
    this.messages = messages;
  }

  String t(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /// A problem in words, and its code.
  String reason(Problem problem) {
    return messages.problem(problem).message() + " [" + problem.code() + "]";
  }

  /// Why there is nothing, and what would be needed.
  List<String> refusal(Refusal refusal) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(t("designs.answer.refused", reason(refusal.reason())));
    List<String> needed = refusal.needed().stream().map(this::reason).toList();
    if (!needed.isEmpty()) {
      paragraphs.add(t("designs.answer.needed", String.join(" ", needed)));
    }
    return paragraphs;
  }

  /// People with their interval; the code of the reason where there are none.
  String people(EstimateOrRefusal value) {
    return switch (value) {
      case Refusal refusal -> t("designs.refused", refusal.reason().code());
      case Estimate estimate ->
          t(
              "designs.number",
              QuantityText.people(estimate.point()),
              QuantityText.people(estimate.low()),
              QuantityText.people(estimate.high()));
    };
  }

  String percent(double share) {
    return t("designs.percent", QuantityText.percent(share));
  }

  String pValue(double chance) {
    return chance < LEAST_P_VALUE
        ? t("designs.p.least", LEAST_P_VALUE)
        : t("designs.p", decimals(chance, 3));
  }

  static String decimals(double number, int decimals) {
    return Double.isFinite(number)
        ? String.format(Locale.ROOT, "%." + decimals + "f", number)
        : FigureText.NO_DATA;
  }

  /// The warnings, each with its remedy; a section without blocks where there are none.
  Section warnings(List<Problem> warnings) {
    List<String> items =
        warnings.stream()
            .map(warning -> reason(warning) + " " + messages.problem(warning).remedy())
            .toList();
    return section(
        "designs.section.warnings", items.isEmpty() ? List.of() : List.of(new Block.Points(items)));
  }

  /// What every method supposes: the texts `<design>.assumption.1` and so on.
  Section assumptions(String design) {
    List<String> items = new ArrayList<>();
    while (true) {
      String key = design + ".assumption." + (items.size() + 1);
      if (messages.findText(key).isEmpty()) {
        return section("designs.section.assumptions", List.of(new Block.Points(items)));
      }
      items.add(t(key));
    }
  }

  /// A section; its id is the last word of its title's key.
  Section section(String key, List<Block> blocks) {
    return new Section(key.substring(key.lastIndexOf('.') + 1), t(key), blocks);
  }
}
