package org.veladora.simulate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.simulate.people.Incidents.Unit;
import org.veladora.simulate.settings.Incident;
import org.veladora.simulate.settings.PopulationSettings;
import org.veladora.simulate.settings.SimulationSettings;

class PeopleTest {
  private static final PopulationSettings SETTINGS =
      SimulationSettings.named("realistic").withPeople(20_000).population();

  private static List<Unit> units() {
    Incidents incidents = new Incidents(SETTINGS);
    return IntStream.range(0, incidents.units()).mapToObj(incidents::get).toList();
  }

  private static List<InventedPerson> everybody() {
    People people = new People(SETTINGS, NameLexicon.SHIPPED, 1);
    List<InventedPerson> all = new ArrayList<>();
    units().forEach(unit -> all.addAll(people.listMembers(unit)));
    return all;
  }

  @Test
  void everyPersonIsInOneUnit() {
    assertThat(everybody().stream().map(InventedPerson::number))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 20_000).mapToObj(Long::valueOf).toList());
  }

  @Test
  void incidentsHoldTheirShareOfPeople() {
    for (Incident incident : SETTINGS.incidents()) {
      int people =
          units().stream()
              .filter(unit -> unit.size() == incident.size() && unit.kind() == incident.kind())
              .mapToInt(Unit::size)
              .sum();
      assertThat(people)
          .isCloseTo((int) (incident.shareOfPeople() * 20_000), within(incident.size()));
    }
  }

  @Test
  void peopleAreTheSameInWhateverOrderTheyAreMade() {
    People people = new People(SETTINGS, NameLexicon.SHIPPED, 1);
    Unit late = units().get(9_000);
    InventedPerson alone = people.listMembers(late).getFirst();
    assertThat(alone).isEqualTo(everybody().get((int) alone.number() - 1));
  }

  @Test
  void familiesShareSurnamesStateAndEventAndHaveSomeTwins() {
    People people = new People(SETTINGS, NameLexicon.SHIPPED, 1);
    int twins = 0;
    int pairs = 0;
    for (Unit unit : units()) {
      if (unit.size() > 1 && unit.kind() == Incident.Kind.FAMILY) {
        List<InventedPerson> family = people.listMembers(unit);
        for (int i = 1; i < family.size(); i++) {
          InventedPerson before = family.get(i - 1);
          InventedPerson person = family.get(i);
          assertThat(person.paternal()).isEqualTo(before.paternal());
          assertThat(person.maternal()).isEqualTo(before.maternal());
          assertThat(person.state()).isEqualTo(before.state());
          assertThat(person.event()).isEqualTo(before.event());
          assertThat(person.birth()).isBeforeOrEqualTo(person.event());
          assertThat(person.curp()).isNotEqualTo(before.curp());
          twins += person.birth().equals(before.birth()) ? 1 : 0;
          pairs++;
        }
      }
    }
    double expected = SETTINGS.twinShare() * pairs;
    assertThat((double) twins).isCloseTo(expected, within(4 * Math.sqrt(expected)));
  }

  @Test
  void sexAndAgesFollowTheSettings() {
    List<InventedPerson> all = everybody();
    double women = all.stream().filter(person -> person.sex() == Sex.FEMALE).count() / 20_000.0;
    long minors = all.stream().filter(person -> person.ageYears() < 18).count();
    assertThat(women).isCloseTo(0.70, within(0.015));
    assertThat(minors / 20_000.0).isCloseTo(0.42, within(0.03));
    assertThat(all).allMatch(person -> person.ageYears() >= 0 && person.ageYears() <= 110);
  }

  @Test
  void nobodyIsPrinted() {
    assertThat(everybody().getFirst().toString()).isEqualTo("InventedPerson[redacted]");
  }
}
