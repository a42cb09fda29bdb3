package org.veladora.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineCoverageTest {

  @ParameterizedTest
  @CsvSource({"500, 2000, 0.10, 0.25", "250, 800, 0.30, 0.50"})
  void rangeHoldsTheTrueNumberOfIndependentListsInNineteenOfTwentyPopulations(
      int populations, int people, double lowest, double highest) {
    CoverageStudy.Coverage range =
        CoverageStudy.run(
                CoverageStudy.World.INDEPENDENT, populations, people, lowest, highest, 100, false)
            .getOrDefault("range", CoverageStudy.Coverage.none());

    assertThat(range.populations()).isEqualTo(populations);
    assertThat(range.refused()).isZero();
    assertThat(range.wilson(-1)).isGreaterThanOrEqualTo(0.90);
    assertThat(range.medianRatio()).isLessThan(1.25);
  }

  @Test
  void rangeHoldsTheTrueNumberWhereTwoListsAttractEachOther() {
    CoverageStudy.Coverage range =
        CoverageStudy.run(CoverageStudy.World.ATTRACTION, 150, 2000, 0.10, 0.25, 100, false)
            .getOrDefault("range", CoverageStudy.Coverage.none());

    assertThat(range.wilson(-1)).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void verdictRefusesOneOfTwentyWhereNothingIsWrong() {
    CoverageStudy.Coverage range = range(CoverageStudy.World.INDEPENDENT, true);

    assertThat(range.refused()).isBetween(1, 20);
  }

  @Test
  void verdictRefusesWherePeopleAreSoUnlikeThatTheRangeMissesThem() {
    CoverageStudy.Coverage unjudged = range(CoverageStudy.World.UNLIKE_PEOPLE, false);
    CoverageStudy.Coverage judged = range(CoverageStudy.World.UNLIKE_PEOPLE, true);

    assertThat(unjudged.below()).isGreaterThan(40);
    assertThat(judged.below()).isLessThan(unjudged.below() / 2);
    assertThat(judged.above()).isLessThanOrEqualTo(unjudged.above());
  }

  private static CoverageStudy.Coverage range(CoverageStudy.World world, boolean judged) {
    return CoverageStudy.run(world, 150, 2000, 0.10, 0.25, 100, judged)
        .getOrDefault("range", CoverageStudy.Coverage.none());
  }
}
