package org.veladora.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.model.Language;
import org.veladora.report.messages.Messages;

class CountChartsTest {
  private static final Messages EN = Messages.in(Language.EN);

  private static Interval.Known known(double low, double point, double high) {
    return new Interval.Known("method", "words", low, point, high, List.of(point));
  }

  private static IntervalChart chart(Interval... intervals) {
    return IntervalChart.of("Totals", "", List.of(intervals), List.of(), EN);
  }

  private static double percent(String length) {
    return Double.parseDouble(length.replace("%", ""));
  }

  @Test
  void pointsLieBetweenTheirEndsOnTheAxis() {
    IntervalChart.Row row = chart(known(50, 100, 200)).rows().getFirst();
    assertThat(row.from()).isEqualTo("25.25%");
    assertThat(row.point()).isEqualTo("48.50%");
    assertThat(row.to()).isEqualTo("95.00%");
    assertThat(row.beyond()).isFalse();
    assertThat(row.draws()).containsExactly(row.point());
  }

  @Test
  void anEndWithoutLimitIsAnArrowAtTheEndOfTheAxis() {
    IntervalChart chart = chart(known(50, 100, Double.POSITIVE_INFINITY), known(50, 90, 110));
    assertThat(chart.rows().getFirst().beyond()).isTrue();
    assertThat(chart.rows().getLast().beyond()).isFalse();
    assertThat(percent(chart.rows().getFirst().to())).isEqualTo(95);
    assertThat(chart.beware()).contains("An arrow");
  }

  @Test
  void theAxisHoldsEveryNumberThatRowsAreComparedWith() {
    IntervalChart chart =
        IntervalChart.of(
            "Totals",
            "",
            List.of(known(5, 10, 12)),
            List.of(new IntervalChart.Compared("Truth: 900", 900, IntervalChart.Kind.TRUTH)),
            EN);
    assertThat(percent(chart.references().getFirst().x())).isLessThanOrEqualTo(95);
    assertThat(chart.references().getFirst().kind().code()).isEqualTo("truth");
  }

  @Test
  void aRowWithoutANumberHasNone() {
    IntervalChart.Row row = chart(new Interval.None("method", "refused")).rows().getFirst();
    assertThat(row.drawn()).isFalse();
    assertThat(row.text()).isEqualTo("refused");
  }

  @Test
  void theDescriptionSaysEveryRow() {
    assertThat(chart(known(50, 100, 200), new Interval.None("other", "refused")).description())
        .contains("method: words.", "other: refused.", "table that follows");
  }

  @Test
  void anIntervalHoldsItsPoint() {
    assertThatThrownBy(() -> known(50, 40, 60))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("method");
  }

  @Test
  void histogramsCountEveryNumberOnceInAtMostTenClasses() {
    for (List<Long> numbers :
        List.of(
            List.of(7L),
            List.of(0L, 9L),
            List.of(9L, 18L),
            List.of(1L, 2L, 2L, 3L, 18L),
            List.of(1_226L, 1_248L, 1_237L),
            List.of(5L, 1_000_005L))) {
      Histogram histogram = Histogram.of("Draws", numbers, EN);
      assertThat(histogram.bins()).hasSizeBetween(1, 10);
      assertThat(histogram.bins().stream().mapToLong(Histogram.Bin::count).sum())
          .isEqualTo(numbers.size());
    }
    assertThat(Histogram.of("Draws", List.of(1_226L, 1_248L), EN).bins())
        .extracting(Histogram.Bin::name)
        .contains("1,225–1,229", "1,245–1,249");
  }

  @Test
  void weightsAgainstLieLeftOfZeroAndWaterfallsJoin() {
    WeightChart chart =
        WeightChart.of(
            "Weights",
            List.of(
                new WeightChart.Group(
                    "",
                    List.of(
                        new WeightChart.Weight("start", 0, -8, "-8.0"),
                        new WeightChart.Weight("name", -8, 4, "+12.0"),
                        new WeightChart.Weight("sum", 0, 4, "+4.0")))),
            EN);
    WeightChart.Bar start = chart.bars().get(0);
    WeightChart.Bar name = chart.bars().get(1);
    assertThat(start.against()).isTrue();
    assertThat(name.against()).isFalse();
    assertThat(name.x()).isEqualTo(start.x());
    assertThat(percent(start.x()) + percent(start.width())).isEqualTo(percent(chart.zero()));
    assertThat(chart.bars().get(2).x()).isEqualTo(chart.zero());
  }

  @Test
  void weightsWithoutLimitStayOnTheChart() {
    WeightChart chart =
        WeightChart.of(
            "Weights",
            List.of(
                new WeightChart.Group(
                    "sex",
                    List.of(
                        new WeightChart.Weight("a", 0, Double.POSITIVE_INFINITY, "+∞"),
                        new WeightChart.Weight("b", 0, Double.NaN, "–")))),
            EN);
    assertThat(percent(chart.bars().getFirst().x()) + percent(chart.bars().getFirst().width()))
        .isLessThanOrEqualTo(88.001);
    assertThat(chart.bars().getLast().width()).isEqualTo("0.00%");
  }

  @Test
  void groupedBarsHaveOneScaleAndTheirOwnNumbers() {
    BarChart chart =
        GroupedBars.ofShares(
            "m and u",
            List.of("m", "u"),
            List.of(
                new GroupedBars.Row("name: equal", List.of(0.8, 0.0002)),
                new GroupedBars.Row("name: different", List.of(0.2, 0.4))),
            EN);
    List<BarChart.Bar> bars = chart.panels().getFirst().bars();
    assertThat(bars)
        .extracting(BarChart.Bar::text)
        .containsExactly("80.0%", "0.020%", "20.0%", "40.0%");
    assertThat(percent(bars.get(3).width())).isEqualTo(percent(bars.getFirst().width()) / 2);
    assertThat(bars).extracting(BarChart.Bar::series).containsExactly(0, 1, 0, 1);
    assertThat(chart.panels().getFirst().legend()).hasSize(2);
    assertThat(chart.description()).contains("table that follows");
  }

  @Test
  void groupedBarsKeepTheirNumbersOverSeveralPanels() {
    List<GroupedBars.Row> rows =
        IntStream.range(0, 60)
            .mapToObj(n -> new GroupedBars.Row("rule " + n, List.of((double) n)))
            .toList();
    BarChart chart = GroupedBars.ofCounts("Pairs", List.of(""), rows, EN);
    assertThat(chart.panels()).hasSizeGreaterThan(1);
    assertThat(chart.panels().stream().flatMap(panel -> panel.bars().stream()))
        .extracting(BarChart.Bar::text)
        .endsWith("58", "59")
        .hasSize(60);
  }
}
