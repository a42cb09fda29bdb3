package org.veladora.linkage.comparison;

import java.util.List;

/// A field that is compared, with its levels from most to least alike; the last is "missing".
public enum ComparedField {
  /// Given names: equal; alike by other means (a familiar form, a part of a compound, an initial);
  /// spelt closely (Jaro-Winkler from 0.92); nearly (from 0.85); different.
  GIVEN_NAME(0, "given_name", "exact", "variant", "close", "near", "different", "missing"),

  /// First surnames. `swapped`: the surnames agree when one record's are exchanged; the second
  /// surname is then compared as exchanged too.
  PATERNAL_SURNAME(
      1, "paternal_surname", "exact", "close", "near", "swapped", "different", "missing"),

  /// Second surnames.
  MATERNAL_SURNAME(2, "maternal_surname", "exact", "close", "near", "different", "missing"),

  /// Dates of birth: equal; day and month exchanged; two of year, month and day equal; the year
  /// equal (or all that is known); different.
  BIRTH_DATE(
      3, "birth_date", "exact", "day_month_swapped", "two_parts", "year", "different", "missing"),

  /// Ages, where a date of birth is missing: years of birth that fit; one or two years apart;
  /// different.
  AGE(4, "age", "fits", "near", "different", "missing"),

  /// Sex.
  SEX(5, "sex", "exact", "different", "missing"),

  /// Place of the event: the municipality; the state; different.
  PLACE(6, "place", "municipality", "state", "different", "missing"),

  /// Dates of the event: the same day; within 31 days; within a year; further apart.
  EVENT_DATE(7, "event_date", "exact", "month", "year", "different", "missing");

  private static final List<ComparedField> ALL = List.of(values());

  private final int index;
  private final String id;
  private final int levels;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> levelIds;

  ComparedField(int index, String id, String... levelIds) {
    this.index = index;
    this.id = id;
    this.levels = levelIds.length;
    this.levelIds = List.of(levelIds);
  }

  /// The position of the field among all.
  ///
  /// @return its index in [#listAll]
  public int index() {
    return index;
  }

  /// The stable id of the field, as reports name it.
  ///
  /// @return lower-case words joined by `_`
  public String id() {
    return id;
  }

  /// Whether relatives who were found together agree in this field as one person does: surnames,
  /// place and date of the event.
  ///
  /// @return false for fields in which relatives agree no more than strangers
  public boolean isSharedByKin() {
    return switch (this) {
      case PATERNAL_SURNAME, MATERNAL_SURNAME, PLACE, EVENT_DATE -> true;
      case GIVEN_NAME, BIRTH_DATE, AGE, SEX -> false;
    };
  }

  /// How many levels there are, "missing" among them.
  ///
  /// @return levels run from 0 to this, exclusive
  public int levels() {
    return levels;
  }

  /// The last level: a value is missing.
  ///
  /// @return its index
  public int missing() {
    return levels - 1;
  }

  /// The stable id of a level.
  ///
  /// @param level its index
  /// @return lower-case words joined by `_`
  public String levelId(int level) {
    return levelIds.get(level);
  }

  /// All fields.
  ///
  /// @return the fields in order
  public static List<ComparedField> listAll() {
    return ALL;
  }
}
