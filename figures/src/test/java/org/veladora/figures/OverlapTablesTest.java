package org.veladora.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.model.LocalText;

class OverlapTablesTest {
  private static final LocalText TEXT = LocalText.same("invented");
  private static final Definition DEFINITION =
      new Definition("count", TEXT, TEXT, List.of(), TEXT, TEXT, List.of());

  private static Publication publication(Captures captures) {
    return OverlapTables.publication(captures, DEFINITION, List.of());
  }

  private static Captures captures(int lists, CaptureHistory... histories) {
    List<String> names = IntStream.range(0, lists).mapToObj(list -> "l" + list).toList();
    return new Captures(names, List.of(histories), List.of());
  }

  private static CaptureHistory people(long people, long mask, String stratum) {
    return new CaptureHistory(mask, stratum, people);
  }

  @Test
  void everyCombinationOfFewListsIsACategoryWithItsPeople() {
    Publication publication =
        publication(captures(3, people(4, 0b101, "all"), people(9, 0b010, "all")));
    assertThat(publication.tabulations()).hasSize(1);
    Table table = publication.tabulations().getFirst().table();
    List<Category> categories = table.dimensions().getFirst().categories();
    assertThat(table.id()).isEqualTo(OverlapTables.COMBINATIONS);
    assertThat(categories.stream().map(Category::code))
        .containsExactly("h100", "h010", "h001", "h110", "h101", "h011", "h111");
    assertThat(categories.get(4).label()).isEqualTo(LocalText.same("l0 + l2"));
    assertThat(IntStream.range(0, 7).mapToLong(table::people))
        .containsExactly(0L, 9L, 0L, 0L, 4L, 0L, 0L);
    assertThat(publication.tabulations().getFirst().accounting().total()).isEqualTo(13);
  }

  @Test
  void strataAreASecondTableOfTheSamePeople() {
    Publication publication =
        publication(
            captures(
                2,
                people(4, 0b01, "m"),
                people(5, 0b01, "f"),
                people(6, 0b11, "m"),
                people(0, 0b10, "m")));
    Tabulation strata = publication.tabulations().get(1);
    assertThat(strata.table().id()).isEqualTo(OverlapTables.STRATA);
    assertThat(strata.definition().id()).isEqualTo("count.strata");
    assertThat(strata.table().dimensions().getFirst().categories().stream().map(Category::code))
        .containsExactly("f", "m");
    assertThat(strata.table().people(0)).isEqualTo(5);
    assertThat(strata.table().people(1)).isEqualTo(10);
    assertThat(publication.tabulations().getFirst().table().people(0)).isEqualTo(9);
    assertThat(publication.joint().atoms())
        .containsExactly(
            new JointCells.Atom(List.of(0, 0, 1, 0), 4),
            new JointCells.Atom(List.of(0, 0, 0, 0), 5),
            new JointCells.Atom(List.of(2, 0, 1, 0), 6));
  }

  @Test
  void ofManyListsOnlyCombinationsThatOccurAndEachListAloneAreCategories() {
    Table table =
        publication(captures(7, people(3, 0b1000001, "all"), people(0, 0b11, "all")))
            .tables()
            .getFirst();
    assertThat(table.dimensions().getFirst().categories().stream().map(Category::code))
        .hasSize(8)
        .endsWith("h1000001");
    assertThat(table.total()).isEqualTo(3);
  }

  @Test
  void codeLeadsBackToTheCombination() {
    for (long mask : new long[] {1, 0b1011, 1L << 39, (1L << 40) - 1}) {
      assertThat(OverlapTables.lists(Category.of(OverlapTables.code(mask, 40)))).isEqualTo(mask);
    }
    assertThatThrownBy(() -> OverlapTables.lists(Category.of("unknown")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown");
  }

  @Test
  void nobodyOnManyListsIsATableOfZeros() {
    assertThat(publication(captures(9)).tables().getFirst().total()).isZero();
  }
}
