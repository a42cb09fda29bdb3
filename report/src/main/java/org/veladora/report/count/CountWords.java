package org.veladora.report.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.Refusal;
import org.veladora.model.LocalText;
import org.veladora.model.MexicanState;
import org.veladora.model.Problem;
import org.veladora.report.document.CountTerms;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.messages.Messages;

/// The words of a count in one language. An id that the catalogue does not know stands for itself.
final class CountWords {
  /// The problem whose argument names strata; those of all others name methods, rules, lists or
  /// numbers.
  private static final String STRATA_REFUSED = "E108";

  private final Messages messages;
  private final CountTerms.Strata strata;

  /// Makes the words of a language.
  ///
  /// @param messages the catalogue
  /// @param strata what strata are named by
  CountWords(Messages messages, CountTerms.Strata strata) {
    this.messages = messages;
    this.strata = strata;
  }

  Messages messages() {
    return messages;
  }

  String t(String key, Object... arguments) {
    return messages.text("count." + key, arguments);
  }

  String t(LocalText text) {
    return messages.text(text);
  }

  /// A method by name; `stepwise-0.01` is the method `stepwise` at another threshold.
  String method(String id) {
    int dash = id.indexOf('-');
    return messages
        .findText("count.method." + id)
        .orElseGet(() ->
            dash < 0 || messages.findText("count.method." + id.substring(0, dash)).isEmpty()
                ? id
                : t(
                    id.startsWith("model-") ? "method.model.at" : "method.at",
                    method(id.substring(0, dash)),
                    id.substring(dash + 1)));
  }

  String scenario(String id) {
    return named("scenario", id);
  }

  String rule(String id) {
    return named("rule", id);
  }

  private String methodOrRule(String id) {
    return messages.findText("count.rule." + id).orElseGet(() -> method(id));
  }

  String level(String id) {
    return named("level", id);
  }

  String field(String id) {
    return messages.findText("report.field." + id).orElseGet(() -> named("field", id));
  }

  String stratum(String id) {
    return Optional.of(id)
        .filter(_ -> strata == CountTerms.Strata.STATE)
        .flatMap(MexicanState::findByCode)
        .map(MexicanState::officialName)
        .orElseGet(() -> named("stratum", id));
  }

  private String named(String kind, String id) {
    return messages.findText("count." + kind + "." + id).orElse(id);
  }

  String yesOrNo(boolean yes) {
    return t(yes ? "yes" : "no");
  }

  /// A problem in words and its code; only the code and its values where the catalogue does not
  /// know it, so that a report of a newer engine can still be read.
  String reason(Problem problem) {
    String code = "[" + problem.code() + "]";
    if (messages.findText(problem.code() + ".message").isEmpty()) {
      return t("reason.unknown", code, String.join(", ", problem.arguments()));
    }
    return messages.problem(named(problem)).message() + " " + code;
  }

  /// The problem with the ids of methods, blocking rules and strata in it in words.
  private Problem named(Problem problem) {
    boolean ofStrata = problem.code().equals(STRATA_REFUSED);
    return new Problem(
        problem.code(),
        problem.arguments().stream()
            .map(argument ->
                List.of(argument.split(", ", -1)).stream()
                    .map(ofStrata ? this::stratum : this::methodOrRule)
                    .collect(Collectors.joining(", ")))
            .toList());
  }

  /// A problem with its remedy.
  String warning(Problem problem) {
    return messages.findText(problem.code() + ".message").isEmpty()
        ? reason(problem)
        : reason(problem) + " " + messages.problem(named(problem)).remedy();
  }

  /// The number of an estimate with its interval, or that there is none and the code of the reason.
  String number(EstimateOrRefusal value) {
    return switch (value) {
      case Refusal refusal -> t("refused", refusal.reason().code());
      case Estimate estimate ->
          t(
              Double.isInfinite(estimate.high()) ? "number.open" : "number",
              QuantityText.people(estimate.point()),
              QuantityText.people(estimate.low()),
              QuantityText.people(estimate.high()));
    };
  }

  /// From where to where, as part of a sentence.
  String span(double low, double high) {
    return t(
        Double.isInfinite(high) ? "span.open" : "span",
        QuantityText.people(low),
        QuantityText.people(high));
  }

  /// The nominal coverage of an interval.
  String level(double coverage) {
    return t("percent", QuantityText.declared(coverage, 2));
  }

  String percent(double share) {
    return t("percent", QuantityText.percent(share));
  }

  /// The documented people: one number, or their range over draws.
  String documented(Spread spread) {
    return spread.isSingle()
        ? FigureText.of(spread.middle())
        : t(
            "number",
            FigureText.of(spread.middle()),
            FigureText.of(spread.least()),
            FigureText.of(spread.most()));
  }
}
