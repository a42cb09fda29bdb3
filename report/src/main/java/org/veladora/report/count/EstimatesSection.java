package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.report.charts.Interval;
import org.veladora.report.charts.IntervalChart;
import org.veladora.report.document.Reading;
import org.veladora.report.page.Block;

/// The estimates side by side: by method, by draw, by stratum, by reading of the captures.
final class EstimatesSection {
  private final CountWords words;
  private final MethodWords methods;
  private final Setting setting;

  EstimatesSection(CountWords words, Setting setting) {
    this.words = words;
    this.methods = new MethodWords(words, setting.draws());
    this.setting = setting;
  }

  /// @param readings the declared one first, one or more
  List<Block> blocks(List<Reading> readings) {
    Reading declared = readings.getFirst();
    StratumEstimates whole = declared.whole();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.t("estimates.why", words.scenario(declared.scenario()))));
    blocks.addAll(methods.compared(whole, new Answer(words, whole, setting).compared()));
    blocks.addAll(strata(declared.strata()));
    blocks.addAll(scenarios(readings));
    return blocks;
  }

  private List<Block> strata(List<StratumEstimates> strata) {
    if (strata.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.t("strata")));
    blocks.add(new Block.Paragraph(words.t(anyRefused(strata) ? "strata.refused" : "strata.why")));
    List<Line> lines =
        strata.stream()
            .map(
                each -> new Line(words.stratum(each.stratum()), Spread.of(each.documented()), each))
            .toList();
    blocks.addAll(compared("strata", lines, List.of()));
    for (Line line : lines) {
      String title = words.t("strata.methods", line.name());
      blocks.add(new Block.Folded(title, methods.table(title, line.estimates())));
    }
    return blocks;
  }

  private static boolean anyRefused(List<StratumEstimates> strata) {
    return strata.stream().anyMatch(stratum -> stratum.range() instanceof Refusal);
  }

  private List<Block> scenarios(List<Reading> readings) {
    if (readings.size() < 2) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.t("scenarios")));
    blocks.add(new Block.Paragraph(words.t("scenarios.why")));
    List<Line> lines = new ArrayList<>();
    for (Reading reading : readings) {
      String name = words.scenario(reading.scenario());
      lines.add(
          lines.isEmpty()
              ? new Line(words.t("scenarios.declared", name), setting.documented(), reading.whole())
              : new Line(name, Spread.of(reading.whole().documented()), reading.whole()));
    }
    List<IntervalChart.Compared> known =
        new Answer(words, readings.getFirst().whole(), setting)
            .compared().stream().filter(line -> line.kind() == IntervalChart.Kind.TRUTH).toList();
    blocks.addAll(compared("scenarios", lines, known));
    return blocks;
  }

  /// A group of people, or a reading of the captures, by name.
  private record Line(String name, Spread documented, StratumEstimates estimates) {}

  private List<Block> compared(
      String key, List<Line> lines, List<IntervalChart.Compared> compared) {
    List<Interval> intervals =
        lines.stream()
            .map(line -> Intervals.of(words, line.name(), line.estimates().range(), List.of()))
            .toList();
    String title = words.t(key + ".table");
    TextGrid grid =
        new TextGrid(
            title,
            words.t(key + ".heading"),
            List.of(
                words.t("figures.documented.short"),
                words.t("figures.bound.short"),
                words.t("figures.range.short")));
    List<String> refusals = new ArrayList<>();
    for (Line line : lines) {
      StratumEstimates figures = line.estimates();
      grid.row(
          line.name(),
          List.of(
              words.documented(line.documented()),
              words.number(figures.lowerBound()),
              words.number(figures.range())));
      refusals.addAll(refusals(line));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Drawing(key, IntervalChart.of(title, "", intervals, compared, words.messages())));
    blocks.add(grid.block());
    if (!refusals.isEmpty()) {
      blocks.add(new Block.Paragraph(words.t("refusals")));
      blocks.add(new Block.Points(refusals));
    }
    return blocks;
  }

  private List<String> refusals(Line line) {
    List<String> items = new ArrayList<>();
    for (EstimateOrRefusal value :
        List.of(line.estimates().lowerBound(), line.estimates().range())) {
      if (value instanceof Refusal refusal) {
        String item = methods.refusal(line.name(), refusal);
        if (!items.contains(item)) {
          items.add(item);
        }
      }
    }
    return items;
  }
}
