package org.veladora.simulate.settings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.veladora.model.MexicanState;

/// The population: everybody whom the lists are to count.
///
/// @param people how many, 1 to 100,000,000
/// @param womenShare share of women and girls
/// @param ages how old they are at the event; at least one band
/// @param states state of the event -> relative frequency above 0; at least one
/// @param incidents kinds of incident in which people were found together; everybody else alone.
///   Shares add up to at most 1
/// @param heterogeneity how much people differ in how easily they come on any list: standard
///   deviation of a normal term, one an incident, in the log-odds of capture. 0: all alike
/// @param twinShare chance that a brother or sister in a family has the date of birth of the one
///   before
/// @param compoundGivenShare share of people with two given names
/// @param firstEvent first day on which an event can be
/// @param lastEvent last day, not before the first; days between are equally likely
public record PopulationSettings(
    int people,
    double womenShare,
    List<AgeBand> ages,
    Map<MexicanState, Double> states,
    List<Incident> incidents,
    double heterogeneity,
    double twinShare,
    double compoundGivenShare,
    LocalDate firstEvent,
    LocalDate lastEvent) {
  /// The most people of a population.
  public static final int MAX_PEOPLE = 100_000_000;

  /// Checks every value.
  ///
  /// @throws IllegalArgumentException if one is out of its range
  public PopulationSettings {
    if (people < 1 || people > MAX_PEOPLE) {
      throw new IllegalArgumentException("people: 1 to " + MAX_PEOPLE + ", not " + people);
    }
    Check.probability("share of women", womenShare);
    Check.probability("share of twins", twinShare);
    Check.probability("share of compound given names", compoundGivenShare);
    if (!(heterogeneity >= 0 && heterogeneity <= 5)) {
      throw new IllegalArgumentException("heterogeneity: 0 to 5, not " + heterogeneity);
    }
    ages = List.copyOf(ages);
    incidents = List.copyOf(incidents);
    states = checkedStates(states);
    if (ages.isEmpty() || lastEvent.isBefore(firstEvent)) {
      throw new IllegalArgumentException("a population has ages, and events in order of time");
    }
    if (incidents.stream().mapToDouble(Incident::shareOfPeople).sum() > 1 + 1e-9) {
      throw new IllegalArgumentException("shares of people in incidents add up to more than 1");
    }
  }

  private static Map<MexicanState, Double> checkedStates(Map<MexicanState, Double> states) {
    EnumMap<MexicanState, Double> copy = new EnumMap<>(MexicanState.class);
    copy.putAll(states);
    boolean positive =
        copy.values().stream().allMatch(weight -> weight > 0 && Double.isFinite(weight));
    if (copy.isEmpty() || !positive) {
      throw new IllegalArgumentException("a population has states with frequencies above 0");
    }
    return Collections.unmodifiableMap(copy);
  }

  /// The same population with another number of people.
  ///
  /// @param number how many, 1 to 100,000,000
  /// @return the settings
  /// @throws IllegalArgumentException if the number is out of its range
  public PopulationSettings withPeople(int number) {
    return new PopulationSettings(
        number,
        womenShare,
        ages,
        states,
        incidents,
        heterogeneity,
        twinShare,
        compoundGivenShare,
        firstEvent,
        lastEvent);
  }
}
