package org.veladora.simulate.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.veladora.model.MexicanState;
import org.veladora.simulate.people.Incidents.Unit;
import org.veladora.simulate.random.Draws;
import org.veladora.simulate.settings.AgeBand;
import org.veladora.simulate.settings.Incident;
import org.veladora.simulate.settings.PopulationSettings;

/// The people of a population, made one unit at a time from the seed. The same settings, seed and
/// number give the same person, whoever was made before. Cost O(1) a person.
public final class People {
  private static final long TOPIC = 0x50454F504C45L;
  private static final int UNIT_TOPIC = 1;
  private static final int PERSON_TOPIC = 2;
  private static final int OUTSIDER_TOPIC = 3;
  private static final double BORN_WHERE_FOUND = 0.8;
  private static final int MIN_DAYS_BETWEEN_SIBLINGS = 300;
  private static final int MAX_DAYS_BETWEEN_SIBLINGS = 1800;

  private final PopulationSettings settings;
  private final NameLexicon names;
  private final List<MexicanState> states;
  private final long seed;

  /// Where and when a unit was found, and the surnames and births that a family goes by.
  private record Ground(
      LocalDate event, MexicanState state, String paternal, String maternal, LocalDate birth) {}

  /// Makes people from a seed.
  ///
  /// @param settings what they are like
  /// @param names their names
  /// @param seed seed of the simulation
  public People(PopulationSettings settings, NameLexicon names, long seed) {
    this.settings = settings;
    this.names = names;
    this.states = List.copyOf(settings.states().keySet());
    this.seed = Draws.mix(seed, TOPIC);
  }

  /// The members of a unit.
  ///
  /// @param unit the unit
  /// @return its members in the order of their numbers, which start at 1
  public List<InventedPerson> listMembers(Unit unit) {
    Draws draws = Draws.of(seed, UNIT_TOPIC, unit.index());
    Ground ground = ground(draws);
    boolean family = unit.kind() == Incident.Kind.FAMILY;
    LocalDate birth = ground.birth;
    List<InventedPerson> members = new ArrayList<>(unit.size());
    for (int i = 0; i < unit.size(); i++) {
      Draws own = Draws.of(seed, PERSON_TOPIC, unit.firstPerson() + i);
      if (family && i > 0) {
        birth = nextBirth(birth, ground.event, own);
      }
      Ground mine = family ? with(ground, birth) : alone(ground, own);
      members.add(person(unit.firstPerson() + i + 1L, true, mine, i, own));
    }
    return members;
  }

  /// A person who is not of the population.
  ///
  /// @param number the person's number, above those of the population
  /// @return the person, found alone
  public InventedPerson outsider(long number) {
    Draws draws = Draws.of(seed, OUTSIDER_TOPIC, number);
    return person(number, false, ground(draws), 0, draws);
  }

  private Ground ground(Draws draws) {
    long days = ChronoUnit.DAYS.between(settings.firstEvent(), settings.lastEvent());
    LocalDate event = settings.firstEvent().plusDays(draws.below((int) days + 1));
    MexicanState state = drawState(draws);
    String paternal = names.surnames().draw(draws);
    String maternal = names.surnames().draw(draws);
    return new Ground(event, state, paternal, maternal, drawBirth(event, draws));
  }

  private Ground alone(Ground ground, Draws own) {
    String paternal = names.surnames().draw(own);
    String maternal = names.surnames().draw(own);
    return new Ground(ground.event, ground.state, paternal, maternal, drawBirth(ground.event, own));
  }

  private static Ground with(Ground ground, LocalDate birth) {
    return new Ground(ground.event, ground.state, ground.paternal, ground.maternal, birth);
  }

  private LocalDate drawBirth(LocalDate event, Draws draws) {
    AgeBand band = Weighted.draw(settings.ages(), AgeBand::weight, draws);
    int age = band.fromYears() + draws.below(band.toYears() - band.fromYears() + 1);
    return event.minusYears(age).minusDays(draws.below(365));
  }

  /// A brother's or sister's: that of the one before for twins, else some years apart, never after
  /// the event.
  private LocalDate nextBirth(LocalDate before, LocalDate event, Draws own) {
    if (own.chance(settings.twinShare())) {
      return before;
    }
    int spread = MAX_DAYS_BETWEEN_SIBLINGS - MIN_DAYS_BETWEEN_SIBLINGS + 1;
    int days = MIN_DAYS_BETWEEN_SIBLINGS + own.below(spread);
    LocalDate after = before.plusDays(days);
    return after.isAfter(event) ? before.minusDays(days) : after;
  }

  private InventedPerson person(
      long number, boolean inPopulation, Ground ground, int homonym, Draws own) {
    Sex sex = own.chance(settings.womenShare()) ? Sex.FEMALE : Sex.MALE;
    String given = names.drawGiven(sex, settings.compoundGivenShare(), own);
    MexicanState born = own.chance(BORN_WHERE_FOUND) ? ground.state : drawState(own);
    String curp =
        Curp.of(given, ground.paternal, ground.maternal, ground.birth, sex, born, homonym);
    return new InventedPerson(
        number,
        inPopulation,
        sex,
        given,
        ground.paternal,
        ground.maternal,
        ground.birth,
        ground.event,
        ground.state,
        curp);
  }

  private MexicanState drawState(Draws draws) {
    return Weighted.draw(states, settings.states()::get, draws);
  }
}
