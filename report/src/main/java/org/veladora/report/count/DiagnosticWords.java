package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.LinkageDiagnostics;
import org.veladora.figures.LinkageDiagnostics.Clustering;
import org.veladora.figures.LinkageDiagnostics.ExpectedErrors;
import org.veladora.figures.LinkageDiagnostics.FieldContent;
import org.veladora.figures.LinkageDiagnostics.ListContent;
import org.veladora.figures.LinkageDiagnostics.Unlinkable;
import org.veladora.figures.LinkageSummary;
import org.veladora.report.charts.GroupedBars;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.page.Block;

/// What the lists gave a linkage to work with, and where it may be wrong, for their owner.
final class DiagnosticWords {
  /// Expected numbers under this are told with a decimal.
  private static final double FEW = 10;

  private final CountWords words;

  DiagnosticWords(CountWords words) {
    this.words = words;
  }

  /// How many links are expected to be wrong or missing, and how many people there are in the mean.
  String errors(LinkageSummary linkage) {
    ExpectedErrors errors = linkage.diagnostics().errors();
    return words.t(
        "linkage.errors",
        expected(errors.falseLinks()),
        expected(errors.missedLinks()),
        QuantityText.people(errors.people()),
        FigureText.of(linkage.people()));
  }

  private static String expected(double pairs) {
    return pairs < FEW ? QuantityText.ratio(pairs) : QuantityText.people(pairs);
  }

  /// People at other thresholds.
  List<Block> clusterings(LinkageSummary linkage) {
    String title = words.t("linkage.thresholds");
    TextGrid grid =
        new TextGrid(
            title,
            words.t("linkage.threshold"),
            List.of(
                words.t("linkage.thresholds.people"),
                words.t("linkage.thresholds.linked"),
                words.t("linkage.thresholds.largest")));
    for (Clustering at : linkage.diagnostics().clusterings()) {
      grid.row(
          threshold(at.threshold(), linkage),
          List.of(
              FigureText.of(at.people()),
              FigureText.of(at.linkedRecords()),
              FigureText.of(at.largestCluster())));
    }
    return List.of(
        new Block.Heading(title),
        new Block.Paragraph(words.t("linkage.thresholds.why")),
        grid.titled());
  }

  private String threshold(double threshold, LinkageSummary linkage) {
    String number = QuantityText.declared(threshold);
    return threshold == linkage.threshold() ? words.t("linkage.threshold.plan", number) : number;
  }

  /// How complete each field of each list is.
  List<Block> contents(LinkageDiagnostics diagnostics) {
    List<ListContent> lists = diagnostics.lists();
    if (lists.isEmpty()) {
      return List.of();
    }
    String title = words.t("linkage.contents");
    TextGrid grid =
        new TextGrid(
            title,
            words.t("linkage.contents.field"),
            lists.stream().map(ListContent::list).toList());
    grid.row(
        words.t("linkage.contents.records"),
        lists.stream().map(list -> FigureText.of(list.records())).toList());
    List<FieldContent> fields = lists.getFirst().fields();
    for (int f = 0; f < fields.size(); f++) {
      int field = f;
      grid.row(
          words.field(fields.get(f).field()),
          lists.stream()
              .map(list -> share(list.fields().get(field).records(), list.records()))
              .toList());
    }
    grid.row(
        words.t("linkage.contents.unlinkable"),
        lists.stream().map(list -> share(list.unlinkable(), list.records())).toList());
    return List.of(
        new Block.Heading(title),
        new Block.Paragraph(words.t("linkage.contents.why")),
        grid.titled());
  }

  private String share(long part, long all) {
    return all == 0 ? FigureText.NO_DATA : words.percent((double) part / all);
  }

  /// Which share of the records could not be linked even with a copy of itself, by threshold.
  List<Block> unlinkable(LinkageSummary linkage) {
    if (linkage.records() == 0) {
      return List.of();
    }
    String title = words.t("linkage.unlinkable");
    List<String> series = List.of(words.t("linkage.unlinkable.share"));
    TextGrid grid =
        new TextGrid(
            title,
            words.t("linkage.threshold"),
            List.of(words.t("linkage.contents.records"), series.getFirst()));
    List<GroupedBars.Row> bars = new ArrayList<>();
    for (Unlinkable at : linkage.diagnostics().unlinkable()) {
      String threshold = threshold(at.threshold(), linkage);
      double share = (double) at.records() / linkage.records();
      bars.add(new GroupedBars.Row(threshold, List.of(share)));
      grid.row(threshold, List.of(FigureText.of(at.records()), words.percent(share)));
    }
    return List.of(
        new Block.Heading(title),
        new Block.Paragraph(words.t("linkage.unlinkable.why")),
        new Block.Drawing(
            "unlinkable", GroupedBars.ofShares(title, series, bars, words.messages())),
        grid.titled());
  }
}
