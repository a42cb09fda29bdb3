package org.veladora.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.veladora.figures.Category;
import org.veladora.figures.CellValue;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.Dimension;
import org.veladora.figures.Measure;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

final class DerivationsTest {
  private static final LocalText WORDS = LocalText.same("-");

  private static Dimension dimension(String id, String... codes) {
    return new Dimension(id, WORDS, Arrays.stream(codes).map(Category::of).toList());
  }

  private static Table table(String id, List<Dimension> dimensions, long... people) {
    return new Table(new TableId(id), WORDS, dimensions, people, new long[people.length]);
  }

  /// A view of a table in which one inner cell is suppressed.
  private record WithSuppressed(Table table, List<Integer> hidden) implements TableView {
    @Override
    public TableId id() {
      return table.id();
    }

    @Override
    public LocalText title() {
      return table.title();
    }

    @Override
    public List<Dimension> dimensions() {
      return table.dimensions();
    }

    @Override
    public CellValue cell(int... indices) {
      boolean suppressed = hidden.equals(Arrays.stream(indices).boxed().toList());
      return suppressed ? new CellValue.Suppressed() : table.cell(indices);
    }
  }

  private static Measure value(double value, int decimals) {
    return new Measure.Value(value, decimals);
  }

  @Test
  void sharesAreOfAllCounted() {
    Table table = table("t", List.of(dimension("age", "1", "2", "other")), 10, 30, 60);
    DerivedTable shares = new Shares(table.id(), "age", 1).derive(List.of(table));
    assertThat(shares.rows().get(1).values()).containsExactly(value(30, 0), value(30, 1));
  }

  @Test
  void shareOfAnEmptyTableIsNoData() {
    Table table = table("t", List.of(dimension("age", "1")), 0);
    DerivedTable shares = new Shares(table.id(), "age", 1).derive(List.of(table));
    assertThat(shares.rows().getFirst().values())
        .containsExactly(value(0, 0), new Measure.NoData());
  }

  @Test
  void cohortStandsBesideItsTotalAndTheTimeThatItCouldBeObserved() {
    Table table =
        table(
            "c",
            List.of(
                dimension("year", "2016", "2017", "unknown"),
                dimension("status", "still_missing", "located_alive")),
            20,
            60,
            30,
            30,
            1,
            1);
    DerivedTable cohorts =
        new Cohorts(table.id(), "year", "status", LocalDate.of(2018, 6, 3)).derive(List.of(table));
    assertThat(cohorts.rows().getFirst().values())
        .containsExactly(
            value(80, 0),
            value(20, 0),
            value(25, 1),
            value(60, 0),
            value(75, 1),
            value(17, 0),
            value(29, 0));
    assertThat(cohorts.rows().get(1).values().subList(5, 7))
        .containsExactly(value(5, 0), value(17, 0));
    assertThat(cohorts.rows().get(2).values().subList(5, 7))
        .containsExactly(new Measure.NoData(), new Measure.NoData());
  }

  @Test
  void rateDividesBySameCategoryAndSumsOverWhatTheDenominatorLacks() {
    Table people =
        table(
            "p",
            List.of(dimension("state", "01", "02"), dimension("sex", "male", "female")),
            3,
            4,
            5,
            6);
    Table inhabitants = table("i", List.of(dimension("state", "02", "03")), 2_000_000, 1_000_000);
    DerivedTable rates = new Rates(people.id(), inhabitants).derive(List.of(people));
    assertThat(rates.rows().getFirst().values())
        .containsExactly(value(11, 0), value(2_000_000, 0), value(0.55, 2));
    assertThat(rates.rows().get(1).values())
        .containsExactly(new Measure.NoData(), value(1_000_000, 0), new Measure.NoData());
  }

  @Test
  void suppressedNumberHasNoRateNoShareAndNoDifference() {
    Table table = table("t", List.of(dimension("year", "2016", "2017")), 3, 40);
    TableView view = new WithSuppressed(table, List.of(0));
    Measure hidden = new Measure.Suppressed();
    assertThat(new Shares(table.id(), "year", 1).derive(List.of(view)).rows().getFirst().values())
        .containsExactly(hidden, hidden);
    Table inhabitants = table("i", List.of(dimension("year", "2016", "2017")), 100, 100);
    assertThat(new Rates(table.id(), inhabitants).derive(List.of(view)).rows().getFirst().values())
        .containsExactly(hidden, value(100, 0), hidden);
    Comparison comparison = new Comparison(table.id(), WORDS, new TableId("u"), WORDS, "year");
    Table second = table("u", List.of(dimension("year", "2016", "2018")), 9, 7);
    List<DerivedTable.Row> rows = comparison.derive(List.of(view, second)).rows();
    assertThat(rows.getFirst().values()).containsExactly(hidden, value(9, 0), hidden, hidden);
  }

  @Test
  void comparisonShowsBothNumbersTheirDifferenceAndRatioAndTheTotal() {
    Table first = table("t", List.of(dimension("year", "2016", "2017")), 10, 40);
    Table second = table("u", List.of(dimension("year", "2016", "2018")), 15, 7);
    List<DerivedTable.Row> rows =
        new Comparison(first.id(), WORDS, second.id(), WORDS, "year")
            .derive(List.of(first, second))
            .rows();
    Measure none = new Measure.NoData();
    assertThat(rows)
        .extracting(DerivedTable.Row::code)
        .containsExactly("2016", "2017", "2018", "total");
    assertThat(rows.getFirst().values())
        .containsExactly(value(10, 0), value(15, 0), value(5, 0), value(1.5, 2));
    assertThat(rows.get(1).values()).containsExactly(value(40, 0), none, none, none);
    assertThat(rows.get(3).values())
        .containsExactly(value(50, 0), value(22, 0), value(-28, 0), value(0.44, 2));
  }
}
