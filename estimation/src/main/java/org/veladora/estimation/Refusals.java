package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.veladora.figures.Refusal;
import org.veladora.model.Problem;

/// The reasons for which there is no estimate, each with the data that would be needed.
final class Refusals {
  private static final Problem CLOSED_WINDOW = Problem.of("E201");
  private static final Problem ONE_DEFINITION = Problem.of("E202");
  private static final Problem SECOND_LIST = Problem.of("E203");
  private static final Problem THIRD_LIST = Problem.of("E204");
  private static final Problem MORE_PEOPLE = Problem.of("E205");
  private static final Problem FEWER_LISTS = Problem.of("E206");
  private static final Problem INDEPENDENT_LIST = Problem.of("E207");
  private static final Problem BETTER_LINKS = Problem.of("E208");

  private static final Problem MORE_ALIKE = Problem.of("E210");

  private Refusals() {}

  static Refusal notClosed() {
    return because(Problem.of("E001"), CLOSED_WINDOW);
  }

  static Refusal severalDefinitions() {
    return because(Problem.of("E002"), ONE_DEFINITION);
  }

  static Refusal nobody() {
    return because(Problem.of("E003"), MORE_PEOPLE);
  }

  static Refusal oneList(String list) {
    return because(Problem.of("E004", list), SECOND_LIST, THIRD_LIST);
  }

  static Refusal emptyList(String list) {
    return because(Problem.of("E005", list), Problem.of("E209", list));
  }

  static Refusal tooFewPeople(long people, long least) {
    return because(Problem.of("E006", people, least), MORE_PEOPLE);
  }

  static Refusal tooFewShared(long people, long least) {
    return because(Problem.of("E007", people, least), MORE_PEOPLE, INDEPENDENT_LIST);
  }

  static Refusal sameList(String first, String second) {
    return because(Problem.of("E008", first, second), INDEPENDENT_LIST);
  }

  static Refusal twoLists() {
    return because(Problem.of("E009"), THIRD_LIST);
  }

  static Refusal tooManyLists(int lists, int most) {
    return because(Problem.of("E010", lists, most), FEWER_LISTS);
  }

  static Refusal noEstimate(String model) {
    return because(Problem.of("E011", model), MORE_PEOPLE, INDEPENDENT_LIST);
  }

  static Refusal refusedDraws(long refused, int draws, Refusal example) {
    List<Problem> needed = new ArrayList<>(List.of(BETTER_LINKS));
    needed.addAll(example.needed());
    return new Refusal(Problem.of("E012", refused, draws, example.reason().code()), needed);
  }

  static Refusal failedReplicates(long failed, int replicates) {
    return because(Problem.of("E013", failed, replicates), MORE_PEOPLE);
  }

  static Refusal noOneTwice() {
    return because(Problem.of("E014"), MORE_PEOPLE, INDEPENDENT_LIST);
  }

  static Refusal notConverged(String model) {
    return because(Problem.of("E015", model), MORE_PEOPLE);
  }

  static Refusal noneAdmissible(long models) {
    return because(Problem.of("E023", models), MORE_PEOPLE, INDEPENDENT_LIST);
  }

  static Refusal tooManyModels(int lists, int order, int possible) {
    return because(Problem.of("E024", lists, order, possible), FEWER_LISTS);
  }

  static Refusal capCuts(double share) {
    return because(Problem.of("E025", Percent.of(share)), MORE_PEOPLE);
  }

  static Refusal vagueDeclaration(String lists) {
    return because(Problem.of("E028", lists), ONE_DEFINITION);
  }

  static Refusal noPosterior() {
    return because(Problem.of("E027"), MORE_PEOPLE, INDEPENDENT_LIST);
  }

  static Refusal chainsDisagree(double rHat, double leastEss) {
    return because(
        Problem.of("E026", String.format(Locale.ROOT, "%.3f", rHat), Math.round(leastEss)),
        MORE_PEOPLE,
        INDEPENDENT_LIST);
  }

  /// The arguments of these hold no numbers of people: the reason is published where the estimate
  /// is refused.
  static Refusal methodsApart(String least, String most) {
    return because(Problem.of("E016", least, most), MORE_PEOPLE, INDEPENDENT_LIST);
  }

  static Refusal allDepend() {
    return because(Problem.of("E017"), INDEPENDENT_LIST);
  }

  static Refusal oneListDecides(String what) {
    return because(Problem.of("E018", what), INDEPENDENT_LIST, MORE_PEOPLE);
  }

  static Refusal unlikePeople() {
    return because(Problem.of("E019"), MORE_ALIKE, INDEPENDENT_LIST);
  }

  static Refusal almostNobodyDocumented() {
    return because(Problem.of("E020"), MORE_PEOPLE);
  }

  static Refusal drawsContradict() {
    return because(Problem.of("E021"), BETTER_LINKS);
  }

  static Refusal strataContradict() {
    return because(Problem.of("E022"), MORE_ALIKE);
  }

  private static Refusal because(Problem reason, Problem... needed) {
    return new Refusal(reason, List.of(needed));
  }
}
