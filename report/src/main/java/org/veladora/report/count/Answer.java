package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.report.charts.Interval;
import org.veladora.report.charts.IntervalChart;
import org.veladora.report.document.CountDocument;
import org.veladora.report.document.Truth;
import org.veladora.report.layout.FigureText;
import org.veladora.report.page.Block;

/// The answer: who is documented, at least how many there are, and a range or why there is none.
final class Answer {
  private final CountWords words;
  private final StratumEstimates whole;
  private final Setting setting;

  Answer(CountWords words, StratumEstimates whole, Setting setting) {
    this.words = words;
    this.whole = whole;
    this.setting = setting;
  }

  /// The answer in one sentence, then what must be known with it.
  List<String> paragraphs(int lists) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(sentence(documented(lists)));
    if (setting.truth() instanceof Truth.Invented(long people)) {
      paragraphs.add(known(people));
    }
    if (whole.range() instanceof Estimate range) {
      paragraphs.add(rests(range));
    }
    paragraphs.addAll(refusals());
    if (!whole.warnings().isEmpty()) {
      paragraphs.add(words.t("answer.warnings", whole.warnings().size()));
    }
    return paragraphs;
  }

  private String documented(int lists) {
    Spread spread = setting.documented();
    return words.t(
        spread.isSingle() ? "answer.documented" : "answer.documented.spread",
        FigureText.of(spread.middle()),
        lists,
        FigureText.of(spread.least()),
        FigureText.of(spread.most()));
  }

  private String sentence(String documented) {
    String span =
        whole.range() instanceof Estimate range ? words.span(range.low(), range.high()) : "";
    String bound = whole.lowerBound() instanceof Estimate least ? words.number(least) : "";
    String key = span.isEmpty() ? "none" : "range";
    if (!bound.isEmpty()) {
      key = span.isEmpty() ? "bound" : "both";
    }
    return words.t("answer." + key, documented, span, bound);
  }

  private String rests(Estimate range) {
    return words
        .messages()
        .findText("count.rests." + range.method())
        .map(basis -> words.t("answer.rests", words.level(range.level()), basis))
        .orElseGet(() ->
            words.t("answer.rests", words.level(range.level()), words.method(range.method())));
  }

  private String known(long people) {
    String number = FigureText.of(people);
    if (whole.range() instanceof Estimate range) {
      boolean within = range.low() <= people && people <= range.high();
      return words.t(within ? "answer.truth.within" : "answer.truth.outside", number);
    }
    return words.t("answer.truth", number);
  }

  /// Why there is no total, no lower bound, or neither; one reason for both is said once.
  private List<String> refusals() {
    List<String> paragraphs = new ArrayList<>();
    boolean both = whole.range() instanceof Refusal && whole.range().equals(whole.lowerBound());
    if (whole.range() instanceof Refusal refusal) {
      refused(paragraphs, both ? "answer.refused.both" : "answer.refused", refusal);
    }
    if (!both && whole.lowerBound() instanceof Refusal refusal) {
      refused(paragraphs, "answer.refused.bound", refusal);
    }
    return paragraphs;
  }

  private void refused(List<String> paragraphs, String key, Refusal refusal) {
    paragraphs.add(words.t(key, words.reason(refusal.reason())));
    List<String> needed = refusal.needed().stream().map(words::reason).toList();
    if (!needed.isEmpty()) {
      paragraphs.add(words.t("answer.needed", String.join(" ", needed)));
    }
  }

  /// The answer where the gate kept the estimate back: who is documented, if that may be seen, and
  /// why there is no more.
  static List<String> withheld(CountWords words, CountDocument document) {
    List<String> paragraphs = new ArrayList<>();
    OptionalLong documented = Setting.findDocumented(document);
    if (documented.isPresent()) {
      String people = FigureText.of(documented.getAsLong());
      paragraphs.add(words.t("answer.documented", people, document.counted().size()) + ".");
    }
    document.withheld().forEach(reason -> paragraphs.add(words.warning(reason)));
    return paragraphs;
  }

  /// The three figures as a chart, a table and definitions.
  List<Block> figures() {
    List<Interval> rows =
        List.of(
            interval("figures.bound", whole.lowerBound()),
            interval("figures.range", whole.range()));
    IntervalChart chart =
        IntervalChart.of(words.t("figures.chart"), "", rows, compared(), words.messages());
    return List.of(
        new Block.Drawing("figures", chart),
        table(),
        new Block.Glossary(
            List.of(
                term("figures.documented", "." + documentedBy()),
                term("figures.bound", "." + setting.draws().key()),
                term("figures.range", ""))));
  }

  private Interval interval(String key, EstimateOrRefusal value) {
    return Intervals.of(words, words.t(key), value, List.of());
  }

  /// What totals are compared with: who is documented, and the truth where it is known.
  List<IntervalChart.Compared> compared() {
    List<IntervalChart.Compared> lines = new ArrayList<>();
    long documented = setting.documented().middle();
    lines.add(
        new IntervalChart.Compared(
            words.t("figures.documented.line", FigureText.of(documented)),
            (double) documented,
            IntervalChart.Kind.DOCUMENTED));
    if (setting.truth() instanceof Truth.Invented(long people)) {
      lines.add(
          new IntervalChart.Compared(
              words.t("figures.truth.line", FigureText.of(people)),
              (double) people,
              IntervalChart.Kind.TRUTH));
    }
    return lines;
  }

  private Block.Grid table() {
    TextGrid grid =
        new TextGrid(
            words.t("figures.table"),
            words.t("figures.heading"),
            List.of(
                words.t("column.value"),
                words.t("column.from"),
                words.t("column.to"),
                words.t("column.level")));
    Spread spread = setting.documented();
    String documented = FigureText.of(spread.middle());
    String none = FigureText.NO_DATA;
    grid.row(
        words.t("figures.documented"),
        spread.isSingle()
            ? List.of(documented, none, none, none)
            : List.of(
                documented,
                FigureText.of(spread.least()),
                FigureText.of(spread.most()),
                words.t("column.level.draws")));
    grid.row(words.t("figures.bound"), Intervals.cells(words, whole.lowerBound()));
    grid.row(words.t("figures.range"), Intervals.cells(words, whole.range()));
    if (setting.truth() instanceof Truth.Invented(long people)) {
      grid.row(words.t("figures.truth"), List.of(FigureText.of(people), none, none, none));
    }
    return grid.titled();
  }

  /// What the number of documented people rests on.
  private String documentedBy() {
    boolean one = setting.documented().isSingle() && setting.draws().listed();
    return one ? "one" : setting.draws().key();
  }

  private Block.Term term(String key, String of) {
    return new Block.Term(words.t(key), words.t(key + ".definition" + of));
  }
}
