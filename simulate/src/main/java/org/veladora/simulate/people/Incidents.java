package org.veladora.simulate.people;

import java.util.ArrayList;
import java.util.List;
import org.veladora.simulate.settings.Incident;
import org.veladora.simulate.settings.PopulationSettings;

/// Who was found with whom, by arithmetic on numbers: the first people are in incidents of the
/// first kind, then come those of the second, and at the end those who were alone. No list shows
/// this order: each is written in an order of its own.
///
/// Units are incidents and people alone, numbered from 0.
public final class Incidents {
  private final List<Run> runs = new ArrayList<>();
  private final int units;

  /// Units of one size that follow each other.
  private record Run(int firstUnit, int firstPerson, int units, int size, Incident.Kind kind) {}

  /// Parts a population.
  ///
  /// @param settings how many people, and the kinds of incident. Of each kind there are as many
  ///   whole incidents as its share of people fills, rounded down
  public Incidents(PopulationSettings settings) {
    int unit = 0;
    int person = 0;
    for (Incident incident : settings.incidents()) {
      long wanted = (long) Math.floor(incident.shareOfPeople() * settings.people() + 1e-6);
      int count = (int) (Math.min(wanted, settings.people() - person) / incident.size());
      runs.add(new Run(unit, person, count, incident.size(), incident.kind()));
      unit += count;
      person += count * incident.size();
    }
    int alone = settings.people() - person;
    runs.add(new Run(unit, person, alone, 1, Incident.Kind.RAID));
    units = unit + alone;
  }

  /// How many units there are.
  ///
  /// @return incidents and people alone
  public int units() {
    return units;
  }

  /// The people of a unit.
  ///
  /// @param unit 0 to `units()` - 1
  /// @return its members
  /// @throws IndexOutOfBoundsException if there is no such unit
  public Unit get(int unit) {
    for (Run run : runs) {
      int within = unit - run.firstUnit;
      if (within >= 0 && within < run.units) {
        return new Unit(unit, run.firstPerson + within * run.size, run.size, run.kind);
      }
    }
    throw new IndexOutOfBoundsException(unit);
  }

  /// People who were found together, or one person alone.
  ///
  /// @param index number of the unit, from 0
  /// @param firstPerson number of its first member, from 0; the others follow
  /// @param size how many members
  /// @param kind what joins them; of no meaning for one person
  public record Unit(int index, int firstPerson, int size, Incident.Kind kind) {}
}
