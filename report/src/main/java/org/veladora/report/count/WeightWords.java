package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.LinkageSummary;
import org.veladora.report.charts.GroupedBars;
import org.veladora.report.charts.WeightChart;
import org.veladora.report.document.PublicLinkage;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.page.Block;

/// How much agreement in each field weighs, and examples of pairs, field by field.
final class WeightWords {
  private final CountWords words;

  WeightWords(CountWords words) {
    this.words = words;
  }

  List<Block> ofOwner(List<LinkageSummary.FieldModel> fields) {
    List<WeightChart.Group> groups = new ArrayList<>();
    TextGrid grid =
        new TextGrid(
            words.t("weights"), words.t("weights.level"), List.of(words.t("weights.bits")));
    for (LinkageSummary.FieldModel field : fields) {
      List<WeightChart.Weight> weights = new ArrayList<>();
      for (LinkageSummary.Level level : field.levels()) {
        String bits = QuantityText.bits(level.weightBits());
        weights.add(weight(words.level(level.level()), level.weightBits(), bits));
        grid.row(label(field.field(), level.level()), List.of(bits));
      }
      groups.add(new WeightChart.Group(words.field(field.field()), weights));
    }
    List<Block> blocks = new ArrayList<>(section(words.t("weights.why"), groups, grid));
    blocks.addAll(shares(fields));
    return blocks;
  }

  /// How frequent each level is among pairs of one person (m) and of two (u).
  private List<Block> shares(List<LinkageSummary.FieldModel> fields) {
    if (fields.isEmpty()) {
      return List.of();
    }
    String title = words.t("weights.shares");
    List<String> series = List.of(words.t("weights.m"), words.t("weights.u"));
    List<GroupedBars.Row> bars = new ArrayList<>();
    TextGrid grid = new TextGrid(title, words.t("weights.level"), series);
    for (LinkageSummary.FieldModel field : fields) {
      for (LinkageSummary.Level level : field.levels()) {
        String label = label(field.field(), level.level());
        bars.add(new GroupedBars.Row(label, List.of(level.m(), level.u())));
        grid.row(label, List.of(words.percent(level.m()), words.percent(level.u())));
      }
    }
    return List.of(
        new Block.Heading(title),
        new Block.Paragraph(words.t("weights.shares.why")),
        new Block.Drawing("shares", GroupedBars.ofShares(title, series, bars, words.messages())),
        grid.titled());
  }

  List<Block> ofPublic(List<PublicLinkage.Field> fields) {
    List<WeightChart.Group> groups = new ArrayList<>();
    TextGrid grid =
        new TextGrid(
            words.t("weights"), words.t("weights.level"), List.of(words.t("weights.bits")));
    for (PublicLinkage.Field field : fields) {
      List<WeightChart.Weight> weights = new ArrayList<>();
      for (PublicLinkage.Level level : field.levels()) {
        String bits = wholeBits(level.bits());
        weights.add(weight(words.level(level.level()), level.bits(), bits));
        grid.row(label(field.field(), level.level()), List.of(bits));
      }
      groups.add(new WeightChart.Group(words.field(field.field()), weights));
    }
    return section(
        words.t("weights.why") + " " + words.t("weights.public", PublicLinkage.MOST_BITS),
        groups,
        grid);
  }

  private String label(String field, String level) {
    return words.field(field) + ": " + words.level(level);
  }

  private static WeightChart.Weight weight(String name, double bits, String text) {
    return new WeightChart.Weight(name, 0, bits, text);
  }

  private static String wholeBits(int bits) {
    String number = bits > 0 ? "+" + bits : String.valueOf(bits);
    return bits == PublicLinkage.MOST_BITS
        ? "≥ " + number
        : bits == -PublicLinkage.MOST_BITS ? "≤ " + number : number;
  }

  private List<Block> section(String why, List<WeightChart.Group> groups, TextGrid grid) {
    if (groups.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Heading(words.t("weights")),
        new Block.Paragraph(why),
        new Block.Drawing("weights", WeightChart.of(words.t("weights"), groups, words.messages())),
        grid.titled());
  }

  List<Block> examples(List<LinkageSummary.Example> examples) {
    if (examples.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.t("examples")));
    blocks.add(new Block.Paragraph(words.t("examples.why")));
    for (int i = 0; i < examples.size(); i++) {
      blocks.add(example(i + 1, examples.get(i)));
    }
    return blocks;
  }

  private Block example(int number, LinkageSummary.Example example) {
    String title =
        words.t(
            "example",
            number,
            words.percent(example.probability()),
            QuantityText.bits(example.weightBits()));
    return new Block.Folded(
        title,
        List.of(
            new Block.Drawing(
                "example-" + number,
                WeightChart.of(
                    title,
                    List.of(new WeightChart.Group("", waterfall(example))),
                    words.messages())),
            evidence(title, example)));
  }

  /// The odds before any field is looked at: what the fields do not explain.
  private static double prior(LinkageSummary.Example example) {
    return example.weightBits() - fields(example);
  }

  private static double fields(LinkageSummary.Example example) {
    return example.fields().stream().mapToDouble(LinkageSummary.FieldEvidence::weightBits).sum();
  }

  private List<WeightChart.Weight> waterfall(LinkageSummary.Example example) {
    List<WeightChart.Weight> weights = new ArrayList<>();
    double sum = prior(example);
    weights.add(new WeightChart.Weight(words.t("example.prior"), 0, sum, QuantityText.bits(sum)));
    for (LinkageSummary.FieldEvidence field : example.fields()) {
      double next = sum + field.weightBits();
      weights.add(
          new WeightChart.Weight(
              words.field(field.field()), sum, next, QuantityText.bits(field.weightBits())));
      sum = next;
    }
    weights.add(
        new WeightChart.Weight(
            words.t("example.sum"),
            0,
            example.weightBits(),
            QuantityText.bits(example.weightBits())));
    return weights;
  }

  private Block evidence(String title, LinkageSummary.Example example) {
    TextGrid grid =
        new TextGrid(
            title,
            words.t("example.field"),
            List.of(
                words.t("example.left"),
                words.t("example.right"),
                words.t("example.level"),
                words.t("weights.bits")));
    String none = FigureText.NO_DATA;
    grid.row(
        words.t("example.prior"), List.of(none, none, none, QuantityText.bits(prior(example))));
    for (LinkageSummary.FieldEvidence field : example.fields()) {
      grid.row(
          words.field(field.field()),
          List.of(
              field.left().isEmpty() ? none : field.left(),
              field.right().isEmpty() ? none : field.right(),
              words.level(field.level()),
              QuantityText.bits(field.weightBits())));
    }
    grid.total(
        words.t("example.sum"), List.of(none, none, none, QuantityText.bits(example.weightBits())));
    return grid.titled();
  }
}
