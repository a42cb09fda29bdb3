package org.veladora.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;

@NullMarked
class StudyPopulationTest {
  private static final Captures TRUE =
      StudyPopulation.simulate(StudyWorld.INDEPENDENT, 1).getFirst();

  @ParameterizedTest
  @EnumSource(StudyWorld.class)
  void sameSeedGivesTheSamePeople(StudyWorld world) {
    assertThat(StudyPopulation.simulate(world, 4)).isEqualTo(StudyPopulation.simulate(world, 4));
    assertThat(StudyPopulation.simulate(world, 4)).isNotEqualTo(StudyPopulation.simulate(world, 5));
  }

  @Test
  void splitPeopleAreAsManyMoreAndListsKeepTheirLengths() {
    Captures split = StudyPopulation.simulate(StudyWorld.SPLIT, 1).getFirst();
    double several = TRUE.documented() - once(TRUE);

    assertThat((split.documented() - TRUE.documented()) / several).isCloseTo(0.1, within(0.05));
    assertThat(lengths(split)).isEqualTo(lengths(TRUE));
  }

  @Test
  void drawsLieBetweenTheSplitPeopleAndTheTruthOrOnBothSidesOfIt() {
    long split = StudyPopulation.simulate(StudyWorld.SPLIT, 1).getFirst().documented();
    List<Captures> above = StudyPopulation.simulate(StudyWorld.SPLIT_DRAWS_ABOVE, 1);
    List<Captures> around = StudyPopulation.simulate(StudyWorld.SPLIT_DRAWS_AROUND, 1);

    assertThat(above)
        .hasSize(StudyWorld.DRAWS)
        .allMatch(draw -> lengths(draw).equals(lengths(TRUE)))
        .allMatch(draw -> draw.documented() >= TRUE.documented() && draw.documented() <= split);
    assertThat(around)
        .allMatch(draw -> lengths(draw).equals(lengths(TRUE)))
        .anyMatch(draw -> draw.documented() > TRUE.documented())
        .anyMatch(draw -> draw.documented() < TRUE.documented());
  }

  @Test
  void fifthOfEachListIsNotOfThePopulation() {
    Captures others = StudyPopulation.simulate(StudyWorld.NON_VICTIMS, 1).getFirst();

    for (int list = 0; list < 5; list++) {
      double share = 1 - lengths(TRUE).get(list) / (double) lengths(others).get(list);
      assertThat(share).isCloseTo(0.2, within(0.002));
    }
    assertThat(others.documented() - once(others)).isEqualTo(TRUE.documented() - once(TRUE));
  }

  @Test
  void groupsAreTheSamePeopleWhetherKnownOrNot() {
    Captures known = StudyPopulation.simulate(StudyWorld.GROUPS_KNOWN, 1).getFirst();
    Captures unknown = StudyPopulation.simulate(StudyWorld.GROUPS_UNKNOWN, 1).getFirst();

    assertThat(known.histories()).isEqualTo(unknown.histories());
    assertThat(known.incidents()).hasSize((int) known.documented() / 5);
    assertThat(unknown.incidents()).isEmpty();
  }

  @Test
  void referredPeopleLengthenTheSecondListOnly() {
    Captures referred = StudyPopulation.simulate(StudyWorld.REFERRALS, 1).getFirst();

    assertThat(referred.documented()).isEqualTo(TRUE.documented());
    assertThat(lengths(referred).get(1)).isGreaterThan(lengths(TRUE).get(1));
    assertThat(lengths(referred).get(0)).isEqualTo(lengths(TRUE).get(0));
  }

  private static List<Long> lengths(Captures captures) {
    return List.of(0, 1, 2, 3, 4).stream()
        .map(list ->
            captures.histories().stream()
                .filter(history -> (history.lists() >>> list & 1) != 0)
                .mapToLong(CaptureHistory::people)
                .sum())
        .toList();
  }

  private static long once(Captures captures) {
    return captures.histories().stream()
        .filter(history -> Long.bitCount(history.lists()) == 1)
        .mapToLong(CaptureHistory::people)
        .sum();
  }
}
