package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.Estimate;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.report.document.Reading;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.page.Block;

/// What would change the estimates: other readings, other methods, other linkages, and the one
/// assumption that no data can test.
final class ChangesSection {
  /// Methods whose numbers differ by less than this factor give almost the same.
  private static final double ALIKE = 1.05;

  private static final List<Double> UNSEEN = List.of(0.5, 1.0, 2.0, 4.0);

  private final CountWords words;
  private final Setting setting;

  ChangesSection(CountWords words, Setting setting) {
    this.words = words;
    this.setting = setting;
  }

  /// @param readings the declared one first, one or more
  List<Block> blocks(List<Reading> readings) {
    Reading declared = readings.getFirst();
    List<Block> blocks = new ArrayList<>();
    List<String> warnings = warnings(readings);
    if (!warnings.isEmpty()) {
      blocks.add(new Block.Heading(words.t("changes.warnings")));
      blocks.add(new Block.Points(warnings));
    }
    List<String> compared = new ArrayList<>(scenarios(readings));
    compared.addAll(methods(declared.whole()));
    compared.addAll(strata(declared));
    if (!compared.isEmpty()) {
      blocks.add(new Block.Heading(words.t("changes.compared")));
      blocks.add(new Block.Points(compared));
    }
    blocks.addAll(unseen(declared.whole()));
    blocks.add(new Block.Heading(words.t("changes.assumptions")));
    blocks.add(
        new Block.Points(
            List.of(
                words.t("changes.closed"),
                words.t("changes.definition"),
                words.t("changes.referrals"),
                words.t("changes.linkage"),
                words.t("changes.groups"),
                words.t("changes.agreement"))));
    return blocks;
  }

  private List<String> warnings(List<Reading> readings) {
    List<String> items = new ArrayList<>();
    for (Reading reading : readings) {
      List<String> ofReading = new ArrayList<>();
      reading.whole().warnings().forEach(warning -> ofReading.add(words.warning(warning)));
      for (StratumEstimates stratum : reading.strata()) {
        String name = words.stratum(stratum.stratum());
        stratum
            .warnings()
            .forEach(warning ->
                ofReading.add(words.t("changes.warning.stratum", name, words.warning(warning))));
      }
      String scenario = words.scenario(reading.scenario());
      ofReading.stream()
          .map(item -> readings.size() > 1 ? words.t("changes.warning", scenario, item) : item)
          .forEach(items::add);
    }
    return items;
  }

  private List<String> scenarios(List<Reading> readings) {
    List<String> items = new ArrayList<>();
    Reading declared = readings.getFirst();
    for (Reading other : readings.subList(1, readings.size())) {
      items.add(
          words.t(
              "changes.scenario",
              words.scenario(other.scenario()),
              range(other.whole()),
              words.scenario(declared.scenario()),
              range(declared.whole())));
    }
    return items;
  }

  private String range(StratumEstimates estimates) {
    return switch (estimates.range()) {
      case Estimate range -> words.span(range.low(), range.high());
      case Refusal refusal -> words.t("refused", refusal.reason().code());
    };
  }

  /// A method that gives a number.
  private record Given(String name, Estimate estimate, MethodEstimate method) {}

  private List<String> methods(StratumEstimates whole) {
    List<Given> given = new ArrayList<>();
    for (MethodEstimate method : whole.methods()) {
      boolean total = !method.method().equals(MethodWords.CHAO);
      if (total && method.pooled() instanceof Estimate estimate) {
        given.add(new Given(words.method(method.method()), estimate, method));
      }
    }
    List<String> items = new ArrayList<>(bound(whole));
    if (given.size() > 1) {
      items.add(ratio(given));
      items.addAll(apart(given));
    }
    List<String> shares =
        given.stream()
            .filter(each -> each.method().draws().size() > 1)
            .map(each -> each.name() + ", " + words.percent(each.method().shareBetweenDraws()))
            .toList();
    if (!shares.isEmpty()) {
      items.add(words.t("changes.share." + setting.draws().key(), String.join("; ", shares)));
    }
    return items;
  }

  /// A lower bound above the number that is put forward: the models cannot both be right.
  private List<String> bound(StratumEstimates whole) {
    return whole.lowerBound() instanceof Estimate bound
            && whole.range() instanceof Estimate range
            && bound.point() > range.point()
        ? List.of(words.t("changes.bound", words.number(bound), words.number(range)))
        : List.of();
  }

  private String ratio(List<Given> given) {
    Given least = given.getFirst();
    Given most = given.getFirst();
    for (Given each : given) {
      least = each.estimate().point() < least.estimate().point() ? each : least;
      most = each.estimate().point() > most.estimate().point() ? each : most;
    }
    double ratio = most.estimate().point() / least.estimate().point();
    return words.t(
        ratio < ALIKE ? "changes.ratio.alike" : "changes.ratio",
        least.name(),
        words.number(least.estimate()),
        most.name(),
        words.number(most.estimate()),
        QuantityText.ratio(ratio));
  }

  /// Methods whose intervals have no number in common.
  private List<String> apart(List<Given> given) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      for (Given other : given.subList(i + 1, given.size())) {
        Estimate a = given.get(i).estimate();
        Estimate b = other.estimate();
        if (a.high() < b.low() || b.high() < a.low()) {
          items.add(words.t("changes.apart", given.get(i).name(), other.name()));
        }
      }
    }
    return items;
  }

  /// Strata added up against everybody pooled; never where one of them is refused.
  private List<String> strata(Reading declared) {
    List<Estimate> given =
        declared.strata().stream()
            .map(StratumEstimates::range)
            .filter(Estimate.class::isInstance)
            .map(Estimate.class::cast)
            .toList();
    boolean complete = !given.isEmpty() && given.size() == declared.strata().size();
    if (complete && declared.whole().range() instanceof Estimate pooled) {
      double sum = given.stream().mapToDouble(Estimate::point).sum();
      return List.of(
          words.t("changes.strata", QuantityText.people(sum), QuantityText.people(pooled.point())));
    }
    return List.of();
  }

  /// The range if those on no list were fewer or more than the methods suppose: documented + factor
  /// * (number - documented).
  private List<Block> unseen(StratumEstimates whole) {
    if (!(whole.range() instanceof Estimate range)) {
      return List.of(
          new Block.Heading(words.t("changes.untestable")),
          new Block.Paragraph(words.t("changes.untestable.why")));
    }
    double documented = (double) setting.documented().middle();
    TextGrid grid =
        new TextGrid(
            words.t("changes.unseen"),
            words.t("changes.unseen.heading"),
            List.of(words.t("column.from"), words.t("column.to")));
    for (double factor : UNSEEN) {
      grid.row(
          words.t("changes.unseen." + QuantityText.declared(factor)),
          List.of(
              QuantityText.people(low(range, documented, factor)),
              Double.isInfinite(range.high())
                  ? words.t("no.limit")
                  : QuantityText.people(high(range, documented, factor))));
    }
    return List.of(
        new Block.Heading(words.t("changes.untestable")),
        new Block.Paragraph(words.t("changes.untestable.why")),
        new Block.Paragraph(words.t("changes.unseen.why", FigureText.of(Math.round(documented)))),
        grid.block());
  }

  private static double low(Estimate range, double documented, double factor) {
    double people = documented + factor * Math.max(0, range.low() - documented);
    return factor == 1
        ? range.low()
        : Math.max(documented, Math.floor(people / unit(people)) * unit(people));
  }

  private static double high(Estimate range, double documented, double factor) {
    double people = documented + factor * Math.max(0, range.high() - documented);
    return factor == 1 ? range.high() : Math.ceil(people / unit(people)) * unit(people);
  }

  /// The unit of the second digit of a number.
  private static double unit(double people) {
    double unit = 1;
    while (people / unit >= 100) {
      unit *= 10;
    }
    return unit;
  }
}
