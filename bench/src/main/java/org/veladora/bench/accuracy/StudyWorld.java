package org.veladora.bench.accuracy;

import java.util.Locale;

/// A way in which invented people come onto five lists, and what the file then gets wrong.
///
/// The same seed gives the same random numbers in every world.
@SuppressWarnings("ImmutableEnumChecker") // its lists are copied and never changed
enum StudyWorld {
  INDEPENDENT("every list catches everybody alike and by itself", 0),
  ATTRACTION("being on list 1 adds 0.9 to the log-odds of being on list 2", 0),
  TWO_ATTRACTIONS("lists 1 and 2 attract by 0.8 log-odds, and so do lists 3 and 4", 0),
  REPULSION("being on list 1 takes 1 from the log-odds of being on list 2", 0),
  UNLIKE_PEOPLE_HALF("people differ by deviation 0.5 in log-odds, alike on all lists", 0.5),
  UNLIKE_PEOPLE_ONE("people differ by deviation 1 in log-odds, alike on all lists", 1),
  SPARSE("600 people, each list catches 5 to 15 % of them", 0),
  REFERRALS(
      "each person on list 1 is sent to list 2 with chance 0.1; left in as overlap",
      Fault.REFERRALS),
  NON_VICTIMS(
      "20 % of each list are not of the population, each of them on that list only",
      Fault.NON_VICTIMS),
  GROUPS_KNOWN(
      "groups of five, caught together; the estimator knows the groups", Fault.GROUPS_KNOWN),
  GROUPS_UNKNOWN("the same groups of five; the estimator does not know them", Fault.GROUPS_UNKNOWN),
  SPLIT("each person on several lists is split in two with chance 0.1; one draw", Fault.SPLIT),
  SPLIT_DRAWS_ABOVE(
      "the same split people; in draw d each is joined again with chance u(d), even over 0 to 1:"
          + " the truth is the far end of what the draws cover",
      Fault.SPLIT_DRAWS_ABOVE),
  SPLIT_DRAWS_AROUND(
      "the same split people; u(d) is even over 0 to 2: above 1 all are joined, and (u - 1) times"
          + " as many people on one list only are falsely joined: the truth is in the middle",
      Fault.SPLIT_DRAWS_AROUND);

  /// How many draws the worlds with several have.
  static final int DRAWS = 10;

  /// What is wrong with the file.
  enum Fault {
    NONE,
    REFERRALS,
    NON_VICTIMS,
    GROUPS_KNOWN,
    GROUPS_UNKNOWN,
    SPLIT,
    SPLIT_DRAWS_ABOVE,
    SPLIT_DRAWS_AROUND
  }

  /// How many people there are, and which share of them a list catches.
  ///
  /// @param people of the population
  /// @param lowest share that a list catches
  /// @param highest share that a list catches
  record Crowd(int people, double lowest, double highest) {
    private static final Crowd LARGE = new Crowd(2000, 0.10, 0.25);
    private static final Crowd SMALL = new Crowd(600, 0.05, 0.15);
  }

  private final String text;
  private final double deviation;
  private final Fault fault;

  StudyWorld(String text, double deviation) {
    this(text, deviation, Fault.NONE);
  }

  StudyWorld(String text, Fault fault) {
    this(text, 0, fault);
  }

  StudyWorld(String text, double deviation, Fault fault) {
    this.text = text;
    this.deviation = deviation;
    this.fault = fault;
  }

  /// Its name in tables and files.
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What happens in it.
  String text() {
    return text;
  }

  Crowd crowd() {
    return this == SPARSE ? Crowd.SMALL : Crowd.LARGE;
  }

  /// By how much people differ, in log-odds of being caught.
  double deviation() {
    return deviation;
  }

  Fault fault() {
    return fault;
  }

  /// What lists add to the log-odds of another.
  ///
  /// @param list index of the list
  /// @param history lists before it that a person is on
  double effect(int list, long history) {
    boolean onBefore = list > 0 && (history >>> (list - 1) & 1) != 0;
    return onBefore ? effectOfListBefore(list) : 0;
  }

  private double effectOfListBefore(int list) {
    return switch (this) {
      case ATTRACTION -> list == 1 ? 0.9 : 0;
      case TWO_ATTRACTIONS -> list == 1 || list == 3 ? 0.8 : 0;
      case REPULSION -> list == 1 ? -1 : 0;
      default -> 0;
    };
  }
}
