package org.veladora.simulate.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.veladora.model.MexicanState;

/// A person who does not exist, as the truth knows them.
///
/// @param number number of the person, from 1; not a place in any list
/// @param inPopulation whether the person is of the population that is counted
/// @param sex the person's sex
/// @param given given names, as in a birth certificate
/// @param paternal first surname
/// @param maternal second surname
/// @param birth date of birth
/// @param event day on which the person was found
/// @param state where
/// @param curp CURP in its true form
public record InventedPerson(
    long number,
    boolean inPopulation,
    Sex sex,
    String given,
    String paternal,
    String maternal,
    LocalDate birth,
    LocalDate event,
    MexicanState state,
    String curp) {
  /// Age at the event.
  ///
  /// @return completed years
  public int ageYears() {
    return (int) ChronoUnit.YEARS.between(birth, event);
  }

  @Override
  public String toString() {
    return "InventedPerson[redacted]";
  }
}
