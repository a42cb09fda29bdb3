package org.veladora.estimation.histories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;

class HistoryCountsTest {
  private static final HistoryCounts FOUR =
      PublishedSets.of("1000 9, 0100 8, 0010 7, 0001 6, 1100 5, 0101 4, 0011 3, 1110 2, 1111 1");

  @Test
  void listLeftOutTakesThePeopleWhoWereOnNoOtherAndMovesLaterListsDown() {
    assertSame(FOUR.withoutList(1), PublishedSets.of("100 14, 010 7, 001 10, 011 3, 110 2, 111 1"));
    assertSame(FOUR.withoutList(3), PublishedSets.of("100 9, 010 12, 001 10, 110 5, 111 3"));
    for (int list = 0; list < 4; list++) {
      assertThat(FOUR.withoutList(list).total()).isEqualTo(FOUR.total() - FOUR.onlyOn(list));
    }
  }

  @Test
  void listAsPopulationHoldsItsPeopleWhomOthersHaveSeen() {
    assertSame(FOUR.withinList(1), PublishedSets.of("100 5, 001 4, 110 2, 111 1"));
    for (int list = 0; list < 4; list++) {
      assertThat(FOUR.withinList(list).total())
          .isEqualTo(FOUR.onAllOf(1L << list) - FOUR.onlyOn(list));
    }
  }

  @Test
  void listWhosePeopleNoOtherHasSeenIsAnEmptyPopulation() {
    assertThat(PublishedSets.artificial().withinList(2).total()).isZero();
  }

  @Test
  void mergedListsHoldWhoeverIsOnEitherAndNobodyIsLost() {
    assertSame(
        FOUR.withMergedLists(0, 3), PublishedSets.of("100 15, 010 8, 001 7, 110 9, 101 3, 111 3"));
    for (int second = 1; second < 4; second++) {
      HistoryCounts merged = FOUR.withMergedLists(0, second);
      assertThat(merged.total()).isEqualTo(FOUR.total());
      assertThat(merged.onAllOf(1))
          .isEqualTo(FOUR.onAllOf(1) + FOUR.onAllOf(1L << second) - FOUR.onAllOf(1 | 1L << second));
    }
  }

  @Test
  void mergingTheListsOfThePoliceGivesThePublishedTableOfFiveLists() {
    assertSame(
        PublishedSets.unitedKingdom().withMergedLists(2, 5),
        PublishedSets.unitedKingdomOfFiveLists());
  }

  @Test
  void lastOfFortyListsCanBeLeftOut() {
    HistoryCounts many = HistoryCounts.of(40, Map.of(1L << 39, 3L, 1L << 39 | 1, 2L));

    assertSame(many.withoutList(39), HistoryCounts.of(39, Map.of(1L, 2L)));
    assertSame(many.withoutList(0), HistoryCounts.of(39, Map.of(1L << 38, 5L)));
  }

  @Test
  void onlyListCannotBeLeftOut() {
    HistoryCounts one = HistoryCounts.of(1, Map.of(1L, 5L));

    assertThatThrownBy(() -> one.withoutList(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertSame(HistoryCounts actual, HistoryCounts expected) {
    assertThat(actual.lists()).isEqualTo(expected.lists());
    assertThat(actual.size()).isEqualTo(expected.size());
    for (int at = 0; at < expected.size(); at++) {
      assertThat(actual.history(at)).isEqualTo(expected.history(at));
      assertThat(actual.people(at)).isEqualTo(expected.people(at));
    }
  }
}
