package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;

/// Counts that a careless program stumbles over: every rule gives a number of people or none.
class DegenerateCountsTest {
  private static final List<ModelRule> RULES =
      List.of(
          new ModelRule.ByPValue(0.02),
          new ModelRule.GoingDownhill(Criterion.AIC, 10),
          new ModelRule.GoingDownhill(Criterion.BIC, 2),
          new ModelRule.BestOfAll(Criterion.AIC, 3, 3));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 40",
        "10 40",
        "11 40",
        "10 40, 01 30",
        "10 1, 01 1, 11 1",
        "111 40",
        "110 40, 001 30",
        "100 40, 010 30, 110 5",
        "111 40, 100 1",
        "110 30, 001 50, 111 20",
        "1100 25, 0011 30, 1111 10, 1000 1, 0100 1",
        "1000 5, 0100 5, 0010 5, 0001 5, 1111 1",
        "1000000 9, 0000001 7, 1000001 2",
        "100 1000000000, 010 1000000000, 001 1000000000, 110 1, 101 1, 011 1",
        "10 1000000000, 01 1, 11 1",
        "10 1, 01 1, 11 1000000000",
        "100 1, 010 1, 001 1, 111 1000000000, 110 1000000000, 011 1"
      })
  void everyRuleGivesANumberOfPeopleOrNone(String text) {
    HistoryCounts counts = PublishedSets.of(text);
    for (ModelRule rule : RULES) {
      if (!(rule instanceof ModelRule.BestOfAll) || counts.lists() < 6) {
        assertIsPeople(rule, counts);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10})
  void manyListsWithFewPeopleGiveANumberOfPeopleOrNone(int lists) {
    SplittableRandom random = new SplittableRandom(lists);
    for (int people : List.of(30, 30, 30, 3000)) {
      Map<Long, Long> histories = new TreeMap<>();
      for (int person = 0; person < people; person++) {
        long history = 1L << random.nextInt(lists);
        while (random.nextInt(4) == 0) {
          history |= 1L << random.nextInt(lists);
        }
        histories.merge(history, 1L, Long::sum);
      }
      HistoryCounts counts = HistoryCounts.of(lists, histories);
      assertIsPeople(new ModelRule.ByPValue(0.02), counts);
      assertIsPeople(new ModelRule.GoingDownhill(Criterion.BIC, 2), counts);
    }
  }

  @Test
  void everyRuleButTheFastOneStopsWhenAskedTo() {
    HistoryCounts counts = PublishedSets.unitedKingdomOfFiveLists();
    for (ModelRule rule :
        List.of(
            new ModelRule.GoingDownhill(Criterion.BIC, 4),
            new ModelRule.BestOfAll(Criterion.BIC, 2, 1))) {
      AtomicInteger asked = new AtomicInteger();
      assertThatThrownBy(
              () -> rule.procedure(5, () -> asked.incrementAndGet() > 20).applyAsDouble(counts))
          .isInstanceOf(Cancelled.class);
    }
  }

  private static void assertIsPeople(ModelRule rule, HistoryCounts counts) {
    double population = rule.procedure(counts.lists(), Cancel.NEVER).applyAsDouble(counts);
    assertThat(population).as("%s", rule).isGreaterThanOrEqualTo((double) counts.total());
  }
}
