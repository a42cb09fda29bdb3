package org.veladora.app.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.veladora.app.declarations.Declaration;
import org.veladora.figures.Category;
import org.veladora.indicators.Breakdown;
import org.veladora.model.AgeYears;
import org.veladora.model.FieldId;
import org.veladora.model.LocalText;

/// Reads one `[[dimension]]` of a definition file.
final class BreakdownReader {
  private enum By {
    CODE,
    YEAR,
    MONTH,
    AGE,
    AGE_BAND,
    STATE
  }

  /// Columns that every CSV of a table has.
  private static final Set<String> RESERVED_IDS = Set.of("people", "mark");

  /// Categories that the program itself adds.
  private static final Set<String> RESERVED_CODES =
      Set.of("total", Category.OTHER, Category.UNKNOWN);

  private static final SequencedMap<String, By> BY = new LinkedHashMap<>();

  static {
    BY.put("code", By.CODE);
    BY.put("year", By.YEAR);
    BY.put("month", By.MONTH);
    BY.put("age", By.AGE);
    BY.put("age_band", By.AGE_BAND);
    BY.put("state", By.STATE);
  }

  private final Declaration table;
  private final FieldTerms terms;

  BreakdownReader(Declaration table, FieldTerms terms) {
    this.table = table;
    this.terms = terms;
  }

  Breakdown read() {
    table.allow(
        "id",
        "field",
        "by",
        "label",
        "from",
        "to",
        "bands",
        "categories",
        "unknown",
        "other",
        "other_label");
    Breakdown breakdown = breakdown();
    return table.findText("other_label").map(breakdown::withOtherLabel).orElse(breakdown);
  }

  private Breakdown breakdown() {
    String id = table.string("id");
    if (RESERVED_IDS.contains(id) || !id.matches("[a-z][a-z0-9_-]{0,40}")) {
      throw table.invalid("id", id, "year");
    }
    LocalText label = table.text("label");
    FieldId field = terms.field("field", table.string("field"));
    return switch (table.choice("by", BY)) {
      case CODE -> byCode(id, label, field);
      case YEAR -> Breakdown.byYear(id, label, field, from(1, 9999), to(1, 9999));
      case MONTH -> Breakdown.byMonth(id, label, field, from(1, 9999), to(1, 9999));
      case AGE ->
          Breakdown.byAge(id, label, field, from(0, AgeYears.MAX_YEARS), to(0, AgeYears.MAX_YEARS));
      case AGE_BAND -> Breakdown.byAgeBand(id, label, field, bands(), to(0, AgeYears.MAX_YEARS));
      case STATE -> Breakdown.byState(id, label, field);
    };
  }

  private int from(int min, int max) {
    return Bounded.integer(table, "from", min, max);
  }

  private int to(int min, int max) {
    int least = table.has("from") ? from(min, max) : min;
    return Bounded.integer(table, "to", least, max);
  }

  private List<Integer> bands() {
    List<Integer> lowest =
        table.integers("bands").stream()
            .map(age -> Math.clamp(age, -1, AgeYears.MAX_YEARS + 1))
            .toList();
    boolean ascending =
        !lowest.isEmpty() && lowest.stream().sorted().distinct().toList().equals(lowest);
    if (!ascending || lowest.getFirst() < 0 || lowest.getLast() > to(0, AgeYears.MAX_YEARS)) {
      throw table.invalid("bands", lowest, "[0, 5, 12, 18]");
    }
    return lowest;
  }

  private Breakdown byCode(String id, LocalText label, FieldId field) {
    List<Declaration> declared = table.tables("categories");
    if (declared.isEmpty()) {
      throw table.missing("categories");
    }
    SequencedMap<String, Category> categories = new LinkedHashMap<>();
    Map<String, String> codes = new LinkedHashMap<>();
    for (Declaration category : declared) {
      category.allow("code", "label", "is");
      String code = category.string("code");
      if (RESERVED_CODES.contains(code)) {
        throw category.invalid("code", code, "female");
      }
      if (categories.put(code, new Category(code, category.text("label"))) != null) {
        throw category.repeated("code", code);
      }
      List<String> is = category.has("is") ? category.strings("is") : List.of(code);
      for (String term : is) {
        terms.check(category.has("is") ? "is" : "code", field, term);
        codes.put(term, code);
      }
    }
    return Breakdown.byCode(id, label, field, List.copyOf(categories.values()), codes);
  }
}
