package org.veladora.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.veladora.figures.Category;
import org.veladora.figures.Dimension;
import org.veladora.model.AgeYears;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.LocalText;
import org.veladora.model.MexicanState;
import org.veladora.model.PartialDate;
import org.veladora.model.Place;

/// How one field divides those counted into the categories of a dimension.
///
/// Every answer falls into exactly one category: a declared one, `other` (stated and in none of
/// them, or stated too coarsely to tell) or `unknown` (not stated).
public final class Breakdown {
  private static final LocalText OTHER = new LocalText("Otro", "Other");

  private final Dimension dimension;
  private final FieldId field;
  private final CategoryOf categoryOf;

  /// Gives the code of the category of a stated value, or an empty string where it is in none.
  private interface CategoryOf {
    String of(ClaimValue value);
  }

  private final LocalText otherLabel;
  private final Map<String, Integer> indexes = new HashMap<>();

  private Breakdown(Dimension dimension, FieldId field, CategoryOf categoryOf) {
    this(dimension, field, categoryOf, OTHER);
  }

  private Breakdown(
      Dimension dimension, FieldId field, CategoryOf categoryOf, LocalText otherLabel) {
    this.dimension = dimension;
    this.field = field;
    this.categoryOf = categoryOf;
    this.otherLabel = otherLabel;
    for (int i = 0; i < dimension.size(); i++) {
      indexes.put(dimension.categories().get(i).code(), i);
    }
  }

  /// By the terms of a vocabulary, such as sex or status; a place or text counts by its canonical
  /// text.
  ///
  /// @param id id of the dimension
  /// @param label its label
  /// @param field the field
  /// @param categories the categories
  /// @param codes canonical text of a value -> code of its category
  /// @return the breakdown
  public static Breakdown byCode(
      String id,
      LocalText label,
      FieldId field,
      List<Category> categories,
      Map<String, String> codes) {
    Map<String, String> copy = Map.copyOf(codes);
    return new Breakdown(
        new Dimension(id, label, categories),
        field,
        value -> copy.getOrDefault(value.canonical(), ""));
  }

  /// By calendar year of a date. A date always has its year.
  ///
  /// @param id id of the dimension
  /// @param label its label
  /// @param field a date
  /// @param from first year
  /// @param to last year, `from` or later
  /// @return the breakdown
  public static Breakdown byYear(String id, LocalText label, FieldId field, int from, int to) {
    List<Category> years = range(from, to);
    return new Breakdown(
        new Dimension(id, label, years),
        field,
        value -> value instanceof PartialDate date ? Integer.toString(date.year()) : "");
  }

  /// By calendar month of a date, `2026-03`; a date without month is in none.
  ///
  /// @param id id of the dimension
  /// @param label its label
  /// @param field a date
  /// @param from first year, all twelve months
  /// @param to last year, `from` or later
  /// @return the breakdown
  public static Breakdown byMonth(String id, LocalText label, FieldId field, int from, int to) {
    List<Category> months = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      for (int month = 1; month <= 12; month++) {
        months.add(Category.of(PartialDate.ofMonth(year, month).canonical()));
      }
    }
    return new Breakdown(
        new Dimension(id, label, months),
        field,
        value ->
            value instanceof PartialDate date && date.month() > 0
                ? PartialDate.ofMonth(date.year(), date.month()).canonical()
                : "");
  }

  /// By single years of age.
  ///
  /// @param id id of the dimension
  /// @param label its label
  /// @param field an age
  /// @param from youngest, completed years
  /// @param to oldest, `from` or more
  /// @return the breakdown
  public static Breakdown byAge(String id, LocalText label, FieldId field, int from, int to) {
    return new Breakdown(
        new Dimension(id, label, range(from, to)),
        field,
        value -> value instanceof AgeYears age ? Integer.toString(age.years()) : "");
  }

  /// By bands of age.
  ///
  /// @param id id of the dimension
  /// @param label its label
  /// @param field an age
  /// @param lowest the youngest age of each band, ascending
  /// @param highest the oldest age of the last band
  /// @return the breakdown; a band is coded `5-9`
  public static Breakdown byAgeBand(
      String id, LocalText label, FieldId field, List<Integer> lowest, int highest) {
    List<Category> bands = new ArrayList<>();
    for (int i = 0; i < lowest.size(); i++) {
      bands.add(Category.of(bandCode(lowest, highest, i)));
    }
    return new Breakdown(
        new Dimension(id, label, bands), field, value -> band(value, List.copyOf(lowest), highest));
  }

  private static String band(ClaimValue value, List<Integer> lowest, int highest) {
    if (!(value instanceof AgeYears age) || age.years() > highest) {
      return "";
    }
    for (int i = lowest.size() - 1; i >= 0; i--) {
      if (age.years() >= lowest.get(i)) {
        return bandCode(lowest, highest, i);
      }
    }
    return "";
  }

  private static String bandCode(List<Integer> lowest, int highest, int index) {
    int last = index + 1 < lowest.size() ? lowest.get(index + 1) - 1 : highest;
    return lowest.get(index) + "-" + last;
  }

  /// By state: all 32, by INEGI code; a municipality counts for its state.
  ///
  /// @param id id of the dimension
  /// @param label its label
  /// @param field a place
  /// @return the breakdown
  public static Breakdown byState(String id, LocalText label, FieldId field) {
    List<Category> states =
        MexicanState.listAll().stream()
            .map(state -> new Category(state.code(), LocalText.same(state.officialName())))
            .toList();
    return new Breakdown(
        new Dimension(id, label, states),
        field,
        value -> value instanceof Place place ? place.canonical().substring(0, 2) : "");
  }

  private static List<Category> range(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> Category.of(Integer.toString(number)))
        .toList();
  }

  /// The same breakdown with words for its category `other`, such as "19 years or more".
  ///
  /// @param label the words
  /// @return the breakdown
  public Breakdown withOtherLabel(LocalText label) {
    return new Breakdown(dimension, field, categoryOf, label);
  }

  /// The same categories over another field, such as the year of a population file.
  ///
  /// @param other a field of the same kind
  /// @return the breakdown
  public Breakdown over(FieldId other) {
    return new Breakdown(dimension, other, categoryOf, otherLabel);
  }

  /// The words for the category `other`.
  ///
  /// @return the words
  LocalText otherLabel() {
    return otherLabel;
  }

  /// The dimension with its declared categories.
  ///
  /// @return the dimension
  public Dimension dimension() {
    return dimension;
  }

  /// The field that divides.
  ///
  /// @return the field
  public FieldId field() {
    return field;
  }

  /// The category of an answer.
  ///
  /// @param answer the answer to the field
  /// @return index of a declared category; [#other] or [#unknown]
  int categoryOf(Answer<ClaimValue> answer) {
    if (answer instanceof Answer.Stated<ClaimValue>(ClaimValue value)) {
      Integer index = indexes.get(categoryOf.of(value));
      return index == null ? other() : index;
    }
    return unknown();
  }

  int other() {
    return dimension.size();
  }

  int unknown() {
    return dimension.size() + 1;
  }
}
