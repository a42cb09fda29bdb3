package org.veladora.simulate.errors;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.veladora.model.Answer;
import org.veladora.model.MexicanState;
import org.veladora.simulate.people.InventedPerson;
import org.veladora.simulate.people.Sex;

/// A record while errors are made in it.
final class Draft {
  String given;
  String paternal;
  String maternal;
  Answer<Sex> sex;
  Answer<LocalDate> birth;
  Answer<Integer> ageYears;
  Answer<LocalDate> event;
  Answer<MexicanState> state;
  boolean formerStateName;
  String curp;

  Draft(InventedPerson person) {
    given = person.given();
    paternal = person.paternal();
    maternal = person.maternal();
    sex = Answer.stated(person.sex());
    birth = Answer.stated(person.birth());
    ageYears = Answer.stated(person.ageYears());
    event = Answer.stated(person.event());
    state = Answer.stated(person.state());
    curp = person.curp();
  }

  /// Changes each name that is not blank.
  void changeNames(UnaryOperator<String> change) {
    given = given.isEmpty() ? given : change.apply(given);
    paternal = paternal.isEmpty() ? paternal : change.apply(paternal);
    maternal = maternal.isEmpty() ? maternal : change.apply(maternal);
  }

  /// Changes each surname that is not blank.
  void changeSurnames(UnaryOperator<String> change) {
    paternal = paternal.isEmpty() ? paternal : change.apply(paternal);
    maternal = maternal.isEmpty() ? maternal : change.apply(maternal);
  }

  void forgetBirth() {
    birth = Answer.unknown();
    ageYears = Answer.unknown();
  }

  static <T> Answer<T> changed(Answer<T> answer, UnaryOperator<T> change) {
    return answer instanceof Answer.Stated<T>(T value)
        ? Answer.stated(change.apply(value))
        : answer;
  }

  WrittenPerson written() {
    return new WrittenPerson(
        given, paternal, maternal, sex, birth, ageYears, event, state, formerStateName, curp);
  }
}
