package org.veladora.linkage.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.veladora.linkage.records.FurtherField;

/// A field that is compared, with its levels from most to least alike; the last is "missing".
@SuppressWarnings("serial") // its lists are those of List.of
public final class ComparedField implements Serializable {
  private static final long serialVersionUID = 1L;

  /// Given names: equal; alike by other means (a familiar form, a part of a compound, an initial);
  /// spelt closely, word by word or, for a single word, as a whole (Jaro-Winkler from 0.92); nearly
  /// (from 0.85, or one telling word of several); given name and surname in each other's place;
  /// different.
  public static final ComparedField GIVEN_NAME =
      new ComparedField(
          0, "given_name", false, "exact", "variant", "close", "near", "swapped", "different");

  /// First surnames: equal; spelt closely, or sounding the same; nearly, or one a part of the
  /// other. `swapped`: the surnames agree when one record's are exchanged; the second surname is
  /// then compared as exchanged too.
  public static final ComparedField PATERNAL_SURNAME =
      new ComparedField(
          1, "paternal_surname", true, "exact", "close", "near", "swapped", "different");

  /// Second surnames.
  public static final ComparedField MATERNAL_SURNAME =
      new ComparedField(2, "maternal_surname", true, "exact", "close", "near", "different");

  /// Dates of birth: equal; day and month exchanged; one slip (a digit wrong, two neighbours
  /// exchanged, the year off by one); two of year, month and day equal; the year equal (or all that
  /// is known); different.
  public static final ComparedField BIRTH_DATE =
      new ComparedField(
          3,
          "birth_date",
          false,
          "exact",
          "day_month_swapped",
          "slip",
          "two_parts",
          "year",
          "different");

  /// Ages, where a date of birth is missing: years of birth that fit; one or two years apart;
  /// different.
  public static final ComparedField AGE =
      new ComparedField(4, "age", false, "fits", "near", "different");

  /// Sex.
  public static final ComparedField SEX = new ComparedField(5, "sex", false, "exact", "different");

  /// Place of the event: the municipality; the state; neighbouring states; different.
  public static final ComparedField PLACE =
      new ComparedField(
          6, "place", true, "municipality", "state", "neighbouring_state", "different");

  /// Dates of the event: the same day; within 31 days; within a year; further apart.
  public static final ComparedField EVENT_DATE =
      new ComparedField(7, "event_date", true, "exact", "month", "year", "different");

  private static final List<ComparedField> KNOWN =
      List.of(
          GIVEN_NAME, PATERNAL_SURNAME, MATERNAL_SURNAME, BIRTH_DATE, AGE, SEX, PLACE, EVENT_DATE);

  private final int index;
  private final String id;
  private final boolean sharedByKin;
  private final List<String> levelIds;

  private ComparedField(int index, String id, boolean sharedByKin, String... present) {
    this.index = index;
    this.id = id;
    this.sharedByKin = sharedByKin;
    List<String> all = new ArrayList<>(List.of(present));
    all.add("missing");
    this.levelIds = List.copyOf(all);
  }

  /// The fields that are compared: those that the engine knows, then the further ones: equal; with
  /// one slip, or spelt closely; different.
  ///
  /// @param further the further fields of the plan
  /// @return the fields in order
  public static List<ComparedField> list(List<FurtherField> further) {
    List<ComparedField> fields = new ArrayList<>(KNOWN);
    for (FurtherField field : further) {
      boolean kin = field.kind() != FurtherField.Kind.IDENTIFIER;
      fields.add(
          new ComparedField(
              fields.size(), field.field().value(), kin, "exact", "close", "different"));
    }
    return List.copyOf(fields);
  }

  /// How many fields the engine knows: further ones have indexes from this on.
  ///
  /// @return a number of fields
  public static int known() {
    return KNOWN.size();
  }

  /// The position of the field among all.
  ///
  /// @return its index in [#list]
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
  /// place and date of the event, further fields that identify nobody.
  ///
  /// @return false for fields in which relatives agree no more than strangers
  public boolean isSharedByKin() {
    return sharedByKin;
  }

  /// Whether the field is a part of the name.
  ///
  /// @return true for given name and surnames
  public boolean isName() {
    return index <= MATERNAL_SURNAME.index;
  }

  /// How many levels there are, "missing" among them.
  ///
  /// @return levels run from 0 to this, exclusive
  public int levels() {
    return levelIds.size();
  }

  /// The last level: a value is missing.
  ///
  /// @return its index
  public int missing() {
    return levelIds.size() - 1;
  }

  /// The stable id of a level.
  ///
  /// @param level its index
  /// @return lower-case words joined by `_`
  public String levelId(int level) {
    return levelIds.get(level);
  }

  @Override
  public String toString() {
    return id;
  }
}
