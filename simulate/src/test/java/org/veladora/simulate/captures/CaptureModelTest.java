package org.veladora.simulate.captures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.model.LocalText;
import org.veladora.model.SourceId;
import org.veladora.simulate.people.Incidents.Unit;
import org.veladora.simulate.settings.Dependence;
import org.veladora.simulate.settings.ErrorRates;
import org.veladora.simulate.settings.Incident;
import org.veladora.simulate.settings.ListLayout;
import org.veladora.simulate.settings.ListSettings;
import org.veladora.simulate.settings.PopulationSettings;
import org.veladora.simulate.settings.RecordsPerPerson;
import org.veladora.simulate.settings.Referral;
import org.veladora.simulate.settings.SimulationSettings;

class CaptureModelTest {
  private static final int UNITS = 100_000;
  private static final double[] CHANCES = {0.25, 0.15, 0.10, 0.05};
  private static final SourceId A = new SourceId("l0");
  private static final SourceId B = new SourceId("l1");
  private static final SourceId D = new SourceId("l3");

  private static SimulationSettings settings(
      double heterogeneity, List<Dependence> dependences, List<Referral> referrals) {
    PopulationSettings easy = SimulationSettings.named("easy").population();
    PopulationSettings population =
        new PopulationSettings(
            UNITS,
            easy.womenShare(),
            easy.ages(),
            easy.states(),
            List.of(),
            heterogeneity,
            0,
            0,
            easy.firstEvent(),
            easy.lastEvent());
    List<ListSettings> lists =
        IntStream.range(0, CHANCES.length).mapToObj(i -> list("l" + i, CHANCES[i])).toList();
    return new SimulationSettings("test", population, lists, dependences, referrals);
  }

  private static ListSettings list(String id, double captured) {
    return new ListSettings(
        new SourceId(id),
        LocalText.same(id),
        ListLayout.PERSON_LIST,
        captured,
        new RecordsPerPerson(0.1, 0.5, 3),
        0.2,
        true,
        ErrorRates.NONE);
  }

  private static Unit alone(int index) {
    return new Unit(index, index, 1, Incident.Kind.RAID);
  }

  private static double share(
      SimulationSettings settings, ToIntFunction<UnitCaptures> lists, int wanted) {
    CaptureModel model = new CaptureModel(settings, 1);
    long found =
        IntStream.range(0, UNITS)
            .filter(i -> (lists.applyAsInt(model.captures(alone(i))) & wanted) == wanted)
            .count();
    return (double) found / UNITS;
  }

  private static double band(double share) {
    return 4 * Math.sqrt(share * (1 - share) / UNITS);
  }

  @Test
  void everyListHasItsShareWhateverTheHeterogeneityAndDependence() {
    List<SimulationSettings> cases =
        List.of(
            settings(0, List.of(), List.of()),
            settings(1.5, List.of(), List.of()),
            settings(0.8, List.of(new Dependence(A, B, 2), new Dependence(B, D, -2)), List.of()));
    for (SimulationSettings settings : cases) {
      for (int list = 0; list < CHANCES.length; list++) {
        assertThat(share(settings, UnitCaptures::own, 1 << list))
            .isCloseTo(CHANCES[list], within(band(CHANCES[list])));
      }
    }
  }

  @Test
  void independentListsOverlapByTheProductOfTheirShares() {
    SimulationSettings settings = settings(0, List.of(), List.of());
    double expected = CHANCES[0] * CHANCES[1];
    assertThat(share(settings, UnitCaptures::own, 0b11))
        .isCloseTo(expected, within(band(expected)));
  }

  @Test
  void dependenceGivesTheOddsRatioThatItSays() {
    SimulationSettings settings = settings(0, List.of(new Dependence(A, B, 1.2)), List.of());
    double both = share(settings, UnitCaptures::own, 0b11);
    double onlyFirst = CHANCES[0] - both;
    double onlySecond = CHANCES[1] - both;
    double neither = 1 - both - onlyFirst - onlySecond;
    assertThat(Math.log(both * neither / (onlyFirst * onlySecond))).isCloseTo(1.2, within(0.08));
  }

  @Test
  void heterogeneityRaisesEveryOverlapAndNegativeDependenceLowersOne() {
    double independent = CHANCES[0] * CHANCES[1];
    double mixed = share(settings(1.5, List.of(), List.of()), UnitCaptures::own, 0b11);
    double apart =
        share(settings(0, List.of(new Dependence(A, B, -1.5)), List.of()), UnitCaptures::own, 0b11);
    assertThat(mixed).isGreaterThan(independent + 2 * band(independent));
    assertThat(apart).isLessThan(independent - 2 * band(independent));
  }

  @Test
  void referralsPutTheirShareOnTheOtherListAndSayWhoSentThem() {
    SimulationSettings settings = settings(0, List.of(), List.of(new Referral(A, D, 0.10)));
    double expected = CHANCES[0] * 0.10 * (1 - CHANCES[3]);
    assertThat(share(settings, UnitCaptures::referred, 1 << 3))
        .isCloseTo(expected, within(band(expected)));
    CaptureModel model = new CaptureModel(settings, 1);
    for (int i = 0; i < 5_000; i++) {
      UnitCaptures captures = model.captures(alone(i));
      boolean referred = model.findReferrer(alone(i), captures, 3).isPresent();
      assertThat(captures.own() & captures.referred()).isZero();
      assertThat(referred).isEqualTo((captures.referred() >> 3 & 1) == 1);
      if (referred) {
        assertThat(model.findReferrer(alone(i), captures, 3)).hasValue(0);
        assertThat(captures.own() & 1).isEqualTo(1);
      }
    }
  }

  @Test
  void recordsOfAPersonAndOutsidersHaveTheirShares() {
    CaptureModel model = new CaptureModel(settings(0, List.of(), List.of()), 1);
    Map<Integer, Long> people =
        IntStream.range(0, UNITS)
            .boxed()
            .collect(Collectors.groupingBy(i -> model.countRecords(2, i), Collectors.counting()));
    long outsiders = IntStream.range(0, UNITS).filter(i -> model.outsiderBeside(2, i) > 0).count();
    assertThat(people).containsOnlyKeys(1, 2, 3);
    people.forEach((records, number) -> {
      double expected = records == 1 ? 0.90 : 0.05;
      assertThat((double) number / UNITS).isCloseTo(expected, within(band(expected)));
    });
    assertThat((double) outsiders / (UNITS + outsiders)).isCloseTo(0.20, within(band(0.20)));
  }

  @Test
  void outsidersHaveNumbersOfTheirOwn() {
    CaptureModel model = new CaptureModel(settings(0, List.of(), List.of()), 1);
    List<Long> numbers =
        IntStream.rangeClosed(1, 1_000)
            .boxed()
            .flatMap(person ->
                IntStream.range(0, CHANCES.length)
                    .mapToObj(list -> model.outsiderBeside(list, person)))
            .filter(number -> number > 0)
            .toList();
    assertThat(numbers).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    assertThat(numbers).allMatch(number -> number > UNITS);
  }
}
