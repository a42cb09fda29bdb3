package org.veladora.estimation.referral;

import java.util.List;
import org.veladora.figures.Refusal;
import org.veladora.model.Problem;

/// The reasons for which a sample by referral chains gives no share, each with the data that would
/// be needed.
final class Refusals {
  private static final Problem MORE_PEOPLE = Problem.of("T301");
  private static final Problem LONGER_CHAINS = Problem.of("T302");
  private static final Problem WIDER_CATEGORIES = Problem.of("T303");
  private static final Problem POPULATION = Problem.of("T304");

  private Refusals() {}

  static Refusal tooFewPeople(long people, long least) {
    return because(Problem.of("T001", people, least), MORE_PEOPLE);
  }

  static Refusal tooFewReferred(long people, long least) {
    return because(Problem.of("T002", people, least), LONGER_CHAINS);
  }

  static Refusal oneCategory() {
    return because(Problem.of("T003"), MORE_PEOPLE);
  }

  static Refusal noEquilibrium() {
    return because(Problem.of("T004"), LONGER_CHAINS, WIDER_CATEGORIES);
  }

  static Refusal populationTooSmall(long population, long people) {
    return because(Problem.of("T005", population, people), POPULATION);
  }

  static Refusal failedReplicates(long failed, long replicates) {
    return because(Problem.of("T006", failed, replicates), MORE_PEOPLE, WIDER_CATEGORIES);
  }

  static Refusal categoryRefersNobody() {
    return because(Problem.of("T007"), LONGER_CHAINS, WIDER_CATEGORIES);
  }

  static Refusal notSettled() {
    return because(Problem.of("T008"), POPULATION);
  }

  private static Refusal because(Problem reason, Problem... needed) {
    return new Refusal(reason, List.of(needed));
  }
}
