package org.veladora.app.declarations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.veladora.ingest.Absence;
import org.veladora.ingest.DateForm;
import org.veladora.ingest.FieldRule;
import org.veladora.ingest.ValueRule;
import org.veladora.model.FieldId;

/// Reads the `[[column]]` tables of a profile.
final class ColumnReader {
  private static final String DATE_EXAMPLE = "dd/MM/yyyy";

  private ColumnReader() {}

  static FieldRule read(Declaration table) {
    table.allow(
        "header",
        "field",
        "value",
        "required",
        "blank",
        "unusable",
        "sentinels",
        "fallback",
        "veto",
        "terms",
        "dates",
        "precision");
    return new FieldRule(
        new FieldId(Words.identifier(table, "field")),
        table.string("header"),
        value(table),
        table.bool("required", true),
        absence(table, "blank", Absence.UNKNOWN),
        absence(table, "unusable", Absence.ILLEGIBLE),
        table.tables("sentinels").stream().map(ColumnReader::sentinel).toList(),
        table.strings("fallback"),
        table.tables("veto").stream().map(ColumnReader::veto).toList());
  }

  private static ValueRule value(Declaration table) {
    SequencedMap<String, Function<Declaration, ValueRule>> kinds = new LinkedHashMap<>();
    kinds.put("text", _ -> new ValueRule.TextValue());
    kinds.put("name", _ -> new ValueRule.NameValue());
    kinds.put("code", in -> new ValueRule.CodeValue(someTerms(in)));
    kinds.put("age", _ -> new ValueRule.AgeValue());
    kinds.put("date", ColumnReader::date);
    kinds.put("state", in -> new ValueRule.StateValue(terms(in)));
    kinds.put("municipality", _ -> new ValueRule.MunicipalityValue());
    ValueRule rule = table.choice("value", kinds).apply(table);
    boolean hasTerms = rule instanceof ValueRule.CodeValue || rule instanceof ValueRule.StateValue;
    refuse(table, "terms", !hasTerms);
    refuse(table, "dates", !(rule instanceof ValueRule.DateValue));
    refuse(table, "precision", !(rule instanceof ValueRule.DateValue));
    return rule;
  }

  /// A key that the value's kind does not use would be ignored in silence.
  private static void refuse(Declaration table, String key, boolean useless) {
    if (useless && table.has(key)) {
      throw table.invalid("value", table.string("value"), key.equals("terms") ? "code" : "date");
    }
  }

  private static Map<String, String> someTerms(Declaration table) {
    if (!table.has("terms")) {
      throw table.missing("terms");
    }
    return terms(table);
  }

  private static Map<String, String> terms(Declaration table) {
    SequencedMap<String, String> terms = table.words("terms");
    terms.keySet().forEach(term -> Words.identifier(table.table("terms"), term));
    return terms;
  }

  private static ValueRule date(Declaration table) {
    List<DateForm> forms = new ArrayList<>();
    for (String pattern : Words.some(table, "dates")) {
      try {
        forms.add(new DateForm(pattern));
      } catch (IllegalArgumentException _) {
        throw table.invalid("dates", pattern, DATE_EXAMPLE);
      }
    }
    SequencedMap<String, ValueRule.Precision> precisions = new LinkedHashMap<>();
    precisions.put("day", ValueRule.Precision.DAY);
    precisions.put("month", ValueRule.Precision.MONTH);
    precisions.put("year", ValueRule.Precision.YEAR);
    ValueRule.Precision precision =
        table.has("precision") ? table.choice("precision", precisions) : ValueRule.Precision.DAY;
    return new ValueRule.DateValue(forms, precision);
  }

  private static FieldRule.Sentinel sentinel(Declaration table) {
    table.allow("text", "means");
    return new FieldRule.Sentinel(table.string("text"), Words.absence(table, "means"));
  }

  private static FieldRule.Veto veto(Declaration table) {
    table.allow("header", "is", "means");
    return new FieldRule.Veto(
        table.string("header"), Words.some(table, "is"), Words.absence(table, "means"));
  }

  private static Absence absence(Declaration table, String key, Absence whenMissing) {
    return table.has(key) ? Words.absence(table, key) : whenMissing;
  }
}
