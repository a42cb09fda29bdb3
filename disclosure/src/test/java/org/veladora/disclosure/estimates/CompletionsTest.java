package org.veladora.disclosure.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.figures.Estimate;

class CompletionsTest {
  private static final List<String> LISTS = List.of("a", "b", "c");

  /// Independent lists that find 30, 20 and 10 of each hundred of 10,000 people: 4,960 of them.
  private static final ReleasedOverlaps INDEPENDENT =
      new ReleasedOverlaps(
          LISTS,
          List.of(shown(1, 2_160), shown(2, 1_260), shown(3, 540), shown(4, 560)),
          List.of(5L, 6L, 7L),
          4_960);

  private static CaptureHistory shown(long lists, long people) {
    return new CaptureHistory(lists, "all", people);
  }

  @Test
  void hiddenCellsShareAsIndependentListsWould() {
    assertThat(INDEPENDENT.spare()).isEqualTo(437);
    double[] shares = new MainEffects(INDEPENDENT).shares();
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    // Of 440 people 240 are on a and c, 140 on b and c, 60 on all. One of each is no spare one.
    assertThat(shares[0]).isCloseTo(240.0 / 440, within(0.005));
    assertThat(shares[1]).isCloseTo(140.0 / 440, within(0.005));
    assertThat(shares[2]).isCloseTo(60.0 / 440, within(0.005));
  }

  @Test
  void everyTableAddsUpAndHasSomebodyInEveryHiddenCell() {
    List<Captures> tables = Completions.draw(INDEPENDENT, 8);
    assertThat(tables).hasSize(Completions.TABLES);
    for (Captures table : tables) {
      assertThat(table.documented()).isEqualTo(4_960);
      assertThat(table.histories()).containsAll(INDEPENDENT.shown()).hasSize(7);
      assertThat(table.histories()).allMatch(history -> history.people() >= 1);
    }
  }

  @Test
  void withoutAnyOverlapSharesAreStillNumbers() {
    ReleasedOverlaps apart =
        new ReleasedOverlaps(LISTS, List.of(shown(4, 50)), List.of(1L, 2L), 90);
    assertThat(Arrays.stream(new MainEffects(apart).shares()))
        .allMatch(share -> share > 0 && share < 1);
    assertThat(Completions.draw(apart, 1)).allMatch(table -> table.documented() == 90);
  }

  @Test
  void boundTakesTheLeastOnceAndTheGreatestTwice() {
    ReleasedOverlaps both =
        new ReleasedOverlaps(LISTS, List.of(shown(1, 100), shown(3, 20)), List.of(2L, 5L), 150);
    // 30 hidden people: 1 on b alone, 29 on a and c. f1 = 101, f2 = 49.
    assertThat(point(both)).isEqualTo(150 + 101.0 * 101 / 98);
    ReleasedOverlaps once =
        new ReleasedOverlaps(LISTS, List.of(shown(1, 100), shown(3, 20)), List.of(2L, 4L), 150);
    assertThat(point(once)).isEqualTo(150 + 130.0 * 130 / 40);
    ReleasedOverlaps thrice =
        new ReleasedOverlaps(LISTS, List.of(shown(1, 100), shown(3, 20)), List.of(2L, 7L), 150);
    assertThat(point(thrice)).isEqualTo(150 + 101.0 * 101 / 40);
  }

  private static double point(ReleasedOverlaps overlaps) {
    return new CautiousBound(overlaps).find(0).map(Estimate::point).orElseThrow();
  }

  @Test
  void boundIsNotAboveThatOfAnyCompletion() {
    double bound = point(INDEPENDENT);
    for (Captures table : Completions.draw(INDEPENDENT, 8)) {
      long once = count(table, 1);
      long twice = count(table, 2);
      assertThat(4_960 + once * once / (2.0 * twice)).isGreaterThanOrEqualTo(bound);
    }
  }

  private static long count(Captures table, int lists) {
    return table.histories().stream()
        .filter(history -> Long.bitCount(history.lists()) == lists)
        .mapToLong(CaptureHistory::people)
        .sum();
  }

  /// Published: 9,273.51 of 1,880 people with f1 = 1645 and f2 = 183; the interval by hand.
  @Test
  void boundOfACompleteTableIsChaos() {
    ReleasedOverlaps printed =
        new ReleasedOverlaps(
            LISTS, List.of(shown(1, 1_645), shown(3, 183), shown(7, 52)), List.of(), 1_880);
    Estimate bound = new CautiousBound(printed).find(3).orElseThrow();
    assertThat(bound.point()).isCloseTo(9_273.51, within(0.005));
    double ratio = 1_645.0 / 183;
    double variance = 183 * (Math.pow(ratio, 4) / 4 + Math.pow(ratio, 3) + ratio * ratio / 2);
    double unseen = bound.point() - 1_880;
    double spread = Math.exp(1.959964 * Math.sqrt(Math.log(1 + variance / (unseen * unseen))));
    assertThat(bound.low()).isCloseTo(1_880 + unseen / spread, within(0.01));
    assertThat(bound.high()).isCloseTo(1_880 + unseen * spread, within(0.01));
  }

  @Test
  void overlapIsOpenByWhatIsHiddenOnOneListAndOnTwo() {
    ReleasedOverlaps both =
        new ReleasedOverlaps(LISTS, List.of(shown(1, 100), shown(3, 20)), List.of(2L, 5L), 150);
    assertThat(both.leastOverlap()).isEqualTo(21);
    assertThat(both.greatestOverlap()).isEqualTo(49);
    assertThat(INDEPENDENT.leastOverlap()).isEqualTo(980).isEqualTo(INDEPENDENT.greatestOverlap());
  }

  @Test
  void totalThatDoesNotAgreeIsNotTaken() {
    List<CaptureHistory> cells = List.of(shown(1, 100));
    assertThatThrownBy(() -> new ReleasedOverlaps(LISTS, cells, List.of(2L, 3L), 101))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReleasedOverlaps(LISTS, cells, List.of(), 101))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoSignificantDigitsAndNothingUnderOnePerson() {
    assertThat(PublicFigures.nearest(2_450)).isEqualTo(2_400);
    assertThat(PublicFigures.nearest(2_550)).isEqualTo(2_600);
    assertThat(PublicFigures.nearest(99.7)).isEqualTo(100);
    assertThat(PublicFigures.nearest(7.4)).isEqualTo(7);
    assertThat(PublicFigures.down(129.9)).isEqualTo(120);
    assertThat(PublicFigures.down(999_999)).isEqualTo(990_000);
    assertThat(PublicFigures.up(120)).isEqualTo(120);
    assertThat(PublicFigures.up(120.1)).isEqualTo(130);
    assertThat(PublicFigures.up(Double.POSITIVE_INFINITY)).isInfinite();
  }
}
