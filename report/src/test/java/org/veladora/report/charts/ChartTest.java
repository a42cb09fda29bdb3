package org.veladora.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.veladora.disclosure.InventedRelease.Masked;
import org.veladora.figures.Category;
import org.veladora.figures.Dimension;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;
import org.veladora.model.Language;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;
import org.veladora.report.Invented;
import org.veladora.report.layout.Mark;
import org.veladora.report.messages.Messages;

class ChartTest {
  private static final LocalText TITLE = LocalText.same("t");

  @Test
  void suppressedCellsHaveOneLengthWhateverTheyHold() {
    Table table = table(dimension("purpose", "a", "b", "c"), 4, 10, 900);
    BarChart chart = bars(new Masked(table, Set.of(List.of(0), List.of(1))));
    List<BarChart.Bar> bars = chart.panels().getFirst().bars();
    assertThat(bars)
        .extracting(BarChart.Bar::mark)
        .containsExactly(Mark.SUPPRESSED, Mark.SUPPRESSED, Mark.NONE);
    assertThat(bars.get(0).width()).isEqualTo(bars.get(1).width());
    assertThat(bars.get(0).text()).isEqualTo("suprimida");
  }

  @Test
  void suppressedCellsDoNotSetTheScale() {
    Table table = table(dimension("purpose", "a", "b"), 1_000_000, 50);
    BarChart chart = bars(new Masked(table, Set.of(List.of(0))));
    assertThat(chart.panels().getFirst().bars().get(1).width()).isEqualTo("72.00%");
    assertThat(chart.description()).doesNotContain("1,000,000");
  }

  @Test
  void zeroHasNoLengthAndItsNumber() {
    BarChart chart = bars(table(dimension("purpose", "a", "b"), 0, 50));
    assertThat(chart.panels().getFirst().bars().getFirst())
        .extracting(BarChart.Bar::width, BarChart.Bar::text, BarChart.Bar::mark)
        .containsExactly("0.00%", "0", Mark.NONE);
  }

  @Test
  void cellWithoutDataIsAnEmptyBoxAndAnIncompleteOneALowerBound() {
    Table table =
        new Table(
            new TableId("t"),
            TITLE,
            List.of(dimension("purpose", "a", "b")),
            new long[] {0, 50},
            new long[] {1, 1});
    assertThat(bars(table).panels().getFirst().bars())
        .extracting(BarChart.Bar::text)
        .containsExactly("sin datos", "≥ 50");
  }

  @Test
  void longNamesAreDividedIntoLinesThatFitANarrowScreen() {
    String name = "Trabajo o servicios forzados, incluso en el hogar y el campo";
    BarChart chart = bars(table(dimension("purpose", name, "b"), 1, 2));
    List<BarChart.Label> labels = chart.panels().getFirst().labels();
    assertThat(labels).hasSize(3).allMatch(label -> label.text().length() <= 36);
    assertThat(labels.get(0).text() + " " + labels.get(1).text()).isEqualTo(name);
    assertThat(chart.panels().getFirst().bars().getFirst().y()).isGreaterThan(labels.get(1).y());
  }

  @Test
  void lineBreaksAtASuppressedYear() {
    Table table = table(dimension("year", "2019", "2020", "2021", "2022"), 40, 5, 60, 70);
    LineChart chart = lines(new Masked(table, Set.of(List.of(1))));
    assertThat(chart.points()).hasSize(3);
    assertThat(chart.segments()).hasSize(1);
    assertThat(chart.lanes().getFirst().gaps())
        .extracting(LineChart.Gap::mark)
        .containsExactly(Mark.SUPPRESSED);
  }

  @Test
  void lineBreaksWhereYearsAreMissingAndKeepsTheirDistance() {
    Table table = table(dimension("year", "2010", "2011", "2020"), 40, 50, 60);
    LineChart chart = lines(table);
    assertThat(chart.segments()).hasSize(1);
    assertThat(chart.points())
        .extracting(LineChart.Point::x)
        .containsExactly("9.00%", "17.60%", "95.00%");
  }

  @Test
  void unknownYearIsNotOnTheLineAndIsNamedBesideIt() {
    Table table = table(dimension("year", "2019", "2020", "2021", "unknown"), 1, 2, 3, 4_000);
    LineChart chart = lines(table);
    assertThat(chart.points()).hasSize(3);
    assertThat(chart.beware()).contains("unknown");
    assertThat(chart.grid().getLast().label()).isEqualTo("3");
  }

  @Test
  void otherDimensionsAreSummedAndNamed() {
    Dimension years = dimension("year", "2019", "2020", "2021");
    Dimension states = dimension("state", "a", "b", "c", "d", "e");
    Table table =
        Invented.table(
            "t", TITLE, List.of(years, states), IntStream.range(0, 15).asLongStream().toArray());
    LineChart chart = lines(table);
    assertThat(chart.points()).hasSize(3);
    assertThat(chart.beware()).contains("state");
  }

  @Test
  void tableWithTooManyCategoriesHasNoChart() {
    String[] codes =
        Stream.iterate(0, i -> i + 1).limit(100).map(i -> "c" + i).toArray(String[]::new);
    assertThat(Chart.of(table(dimension("x", codes), new long[100]), messages()))
        .isEqualTo(new NoChart());
  }

  private static Table table(Dimension dimension, long... people) {
    return Invented.table("t", TITLE, List.of(dimension), people);
  }

  private static Dimension dimension(String id, String... codes) {
    return new Dimension(id, LocalText.same(id), Stream.of(codes).map(Category::of).toList());
  }

  private static BarChart bars(TableView view) {
    return (BarChart) Chart.of(view, messages());
  }

  private static LineChart lines(TableView view) {
    return (LineChart) Chart.of(view, messages());
  }

  private static Messages messages() {
    return Messages.in(Language.ES);
  }
}
