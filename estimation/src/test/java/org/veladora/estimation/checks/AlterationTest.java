package org.veladora.estimation.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.checks.Alteration.Change;
import org.veladora.estimation.histories.HistoryCounts;

class AlterationTest {
  private static final HistoryCounts SIX = PublishedSets.unitedKingdom();

  @Test
  void everyListIsLeftOutAndEveryTwoAreMergedOnce() {
    List<Alteration> altered = Alteration.ofLists(SIX);

    assertThat(of(altered, Change.WITHOUT))
        .extracting(Alteration::lists)
        .containsExactly(List.of(0), List.of(1), List.of(2), List.of(3), List.of(4), List.of(5));
    assertThat(of(altered, Change.MERGED))
        .hasSize(15)
        .extracting(Alteration::lists)
        .doesNotHaveDuplicates();
    assertThat(altered).hasSize(21);
  }

  @Test
  void listLeftOutLosesOnlyItsOwnPeopleAndMergedListsLoseNobody() {
    for (Alteration altered : Alteration.ofLists(SIX)) {
      long lost = altered.change() == Change.WITHOUT ? SIX.onlyOn(altered.lists().getFirst()) : 0;
      assertThat(altered.counts().total()).isEqualTo(SIX.total() - lost);
      assertThat(altered.counts().lists()).isEqualTo(5);
      assertThat(altered.share()).isZero();
    }
  }

  @Test
  void threeListsAreTooFewToLeaveOneOut() {
    assertThat(Alteration.ofLists(PublishedSets.korea())).isEmpty();
    assertThat(Alteration.ofLists(PublishedSets.kosovo())).hasSize(4 + 6);
  }

  @Test
  void splitAddsTheRoundedShareOfPeopleOnSeveralListsAndEveryListKeepsItsPeople() {
    long shared = SIX.total() - SIX.onExactly(1);
    List<Alteration> split = of(Alteration.ofLinks(SIX, 1), Change.SPLIT);

    assertThat(split).extracting(Alteration::share).containsExactly(0.05, 0.1, 0.2);
    for (Alteration altered : split) {
      assertThat(altered.counts().total())
          .isEqualTo(SIX.total() + Math.round(altered.share() * shared));
      assertListsKeepTheirPeople(altered.counts());
      assertThat(altered.lists()).isEmpty();
    }
  }

  @Test
  void joinedTakesTheRoundedShareOfPeopleOnOneListAndEveryListKeepsItsPeople() {
    List<Alteration> joined = of(Alteration.ofLinks(SIX, 1), Change.JOINED);

    assertThat(joined).extracting(Alteration::share).containsExactly(0.01, 0.02, 0.05);
    for (Alteration altered : joined) {
      assertThat(altered.counts().total())
          .isEqualTo(SIX.total() - Math.round(altered.share() * SIX.onExactly(1)));
      assertListsKeepTheirPeople(altered.counts());
    }
  }

  @Test
  void splitPersonIsTwoDifferentParts() {
    HistoryCounts all = PublishedSets.of("111 1000");
    HistoryCounts split = of(Alteration.ofLinks(all, 3), Change.SPLIT).getLast().counts();

    assertThat(split.onAllOf(7)).isEqualTo(800);
    assertThat(split.onExactly(1)).isEqualTo(200);
    assertThat(split.onExactly(2)).isEqualTo(200);
    for (int list = 0; list < 3; list++) {
      assertThat((double) split.onlyOn(list)).isCloseTo(200 / 3.0, within(30.0));
    }
  }

  @Test
  void sameSeedChoosesTheSamePeople() {
    assertThat(people(Alteration.ofLinks(SIX, 5))).isEqualTo(people(Alteration.ofLinks(SIX, 5)));
    assertThat(people(Alteration.ofLinks(SIX, 5))).isNotEqualTo(people(Alteration.ofLinks(SIX, 6)));
  }

  @Test
  void sevenListsHaveAllTheirSubsetsOfFiveAndFewerHaveNone() {
    HistoryCounts seven = ofLists(7);
    List<Alteration> subsets = Alteration.ofSubsets(seven, 1);

    assertThat(subsets)
        .hasSize(Alteration.SUBSETS)
        .extracting(Alteration::lists)
        .doesNotHaveDuplicates()
        .allMatch(lists -> lists.size() == Alteration.FEW_LISTS);
    assertThat(Alteration.ofSubsets(SIX, 1)).isEmpty();
  }

  @Test
  void subsetHoldsThePeopleOfItsListsOnly() {
    HistoryCounts ten = ofLists(10);
    for (Alteration subset : Alteration.ofSubsets(ten, 1)) {
      long without = 0;
      for (int list = 0; list < 10; list++) {
        without += subset.lists().contains(list) ? 0 : ten.onlyOn(list);
      }
      assertThat(subset.counts().lists()).isEqualTo(Alteration.FEW_LISTS);
      // The only people of two lists are on the first and on the last.
      boolean both = !subset.lists().contains(0) && !subset.lists().contains(9);
      assertThat(subset.counts().total()).isEqualTo(ten.total() - without - (both ? 5 : 0));
      for (int at = 0; at < Alteration.FEW_LISTS; at++) {
        assertThat(subset.counts().onAllOf(1L << at))
            .isEqualTo(ten.onAllOf(1L << subset.lists().get(at)));
      }
    }
  }

  /// List i has 10 + i people by itself; the first and the last share 5.
  private static HistoryCounts ofLists(int lists) {
    Map<Long, Long> people = new TreeMap<>();
    for (int list = 0; list < lists; list++) {
      people.put(1L << list, 10L + list);
    }
    people.put(1L | 1L << (lists - 1), 5L);
    return HistoryCounts.of(lists, people);
  }

  private static void assertListsKeepTheirPeople(HistoryCounts counts) {
    for (int list = 0; list < SIX.lists(); list++) {
      assertThat(counts.onAllOf(1L << list)).isEqualTo(SIX.onAllOf(1L << list));
    }
  }

  private static List<Alteration> of(List<Alteration> altered, Change change) {
    return altered.stream().filter(each -> each.change() == change).toList();
  }

  private static List<List<Long>> people(List<Alteration> altered) {
    return altered.stream()
        .map(each -> Arrays.stream(each.counts().people()).boxed().toList())
        .toList();
  }
}
