package org.veladora.simulate.errors;

import java.time.LocalDate;
import org.veladora.model.Answer;
import org.veladora.model.MexicanState;
import org.veladora.simulate.people.Sex;

/// A person as a list has them, before the list's layout: what is blank is unknown.
///
/// @param given given names; may be empty
/// @param paternal what stands as the first surname; may be empty
/// @param maternal what stands as the second surname; may be empty
/// @param sex sex
/// @param birth date of birth
/// @param ageYears completed years at the event
/// @param event date of the event
/// @param state state of the event
/// @param formerStateName whether Ciudad de México is called Distrito Federal
/// @param curp CURP; may be empty
public record WrittenPerson(
    String given,
    String paternal,
    String maternal,
    Answer<Sex> sex,
    Answer<LocalDate> birth,
    Answer<Integer> ageYears,
    Answer<LocalDate> event,
    Answer<MexicanState> state,
    boolean formerStateName,
    String curp) {
  @Override
  public String toString() {
    return "WrittenPerson[redacted]";
  }
}
