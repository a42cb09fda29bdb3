package org.veladora.estimation.onelist;

import java.util.List;
import org.veladora.figures.Refusal;
import org.veladora.model.Problem;

/// The reasons for which a list with repeat captures gives no number, each with the data that would
/// be needed.
final class Refusals {
  private static final Problem MORE_PEOPLE = Problem.of("R301");
  private static final Problem LONGER_PERIOD = Problem.of("R302");
  private static final Problem FEWER_CATEGORIES = Problem.of("R303");

  private Refusals() {}

  static Refusal nobody() {
    return because(Problem.of("R001"), MORE_PEOPLE);
  }

  static Refusal tooFewPeople(long people, long least) {
    return because(Problem.of("R002", people, least), MORE_PEOPLE);
  }

  static Refusal allOnce() {
    return because(Problem.of("R003"), LONGER_PERIOD);
  }

  static Refusal tooFewRepeated(long people, long least) {
    return because(Problem.of("R004", people, least), LONGER_PERIOD, MORE_PEOPLE);
  }

  static Refusal nobodyTwice() {
    return because(Problem.of("R005"), LONGER_PERIOD, MORE_PEOPLE);
  }

  static Refusal nobodyThrice() {
    return because(Problem.of("R006"), LONGER_PERIOD, MORE_PEOPLE);
  }

  static Refusal nobodyOnce() {
    return because(Problem.of("R007"));
  }

  static Refusal noSurplus() {
    return because(Problem.of("R008"));
  }

  static Refusal tooManyParameters(int parameters, long repeated, int peopleEach) {
    return because(
        Problem.of("R009", parameters, repeated, peopleEach), FEWER_CATEGORIES, LONGER_PERIOD);
  }

  static Refusal sameCovariates() {
    return because(Problem.of("R010"), FEWER_CATEGORIES);
  }

  static Refusal noMaximum() {
    return because(Problem.of("R011"), FEWER_CATEGORIES, LONGER_PERIOD);
  }

  private static Refusal because(Problem reason, Problem... needed) {
    return new Refusal(reason, List.of(needed));
  }
}
