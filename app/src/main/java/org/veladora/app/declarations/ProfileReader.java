package org.veladora.app.declarations;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.veladora.ingest.CountUnit;
import org.veladora.ingest.FieldRule;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.Layout;
import org.veladora.model.BadInput;
import org.veladora.model.FieldId;
import org.veladora.model.RuleId;

/// Reads import profiles from TOML. Each profile is `format = 1`:
///
/// ```
/// format = 1
/// id = "lista"
/// title = { es = "Lista", en = "List" }
/// kind = "persons"                    # or "counts"
///
/// [layout]
/// charset = "UTF-8"                   # UTF-8 | ISO-8859-1 | windows-1252
/// delimiter = ","
/// quote = '"'                         # may be left out
/// ignored = ["tipo"]                  # columns that are known and not read
///
/// [[column]]
/// header = "edad"
/// field = "age"
/// value = "age"                       # text | name | code | age | date | state | municipality
/// required = false                    # true where left out
/// blank = "unknown"                   # unknown | not_asked | refused | illegible
/// unusable = "illegible"              # the same words
/// sentinels = [{ text = "0", means = "unknown" }]
///
/// [count]                             # kind = "counts": a column, or a year and twelve months
/// header = "conteo"
/// unit = "people"                     # people | victims | crimes | inhabitants
///
/// [[filter]]                          # rows left out by name
/// rule = "national_total"
/// label = { es = "Total nacional", en = "National total" }
/// header = "cve_ent"
/// is = ["00"]
/// ```
///
/// A column of dates has `dates = ["dd/MM/yyyy"]` and may have `precision = "month"`; codes have
/// `terms = { "MUJER" = "female" }`; states may have terms for places abroad; `fallback = ["x"]`
/// names columns that are read where this one states nothing; `[[column.veto]]` (`header`, `is`,
/// `means`) names cells of other columns that take the value away. `[count]` with `year`, `months`
/// (12 names) and `field` in place of `header` reads a row as twelve counts. `[[bucket]]` (`rule`,
/// `label`, `other_count_rule`, `other_count_label`, `header`, `is`, `key`) names rows that repeat
/// in every file.
///
/// The first mistake ends the reading: P001 to P008, with file, line, column and key.
public final class ProfileReader {
  private ProfileReader() {}

  /// Reads a profile.
  ///
  /// @param fileName name of the file, without folders, for messages
  /// @param toml its text
  /// @return the profile
  /// @throws BadInput P001 to P008 for the first mistake
  public static ImportProfile read(String fileName, String toml) {
    Declaration file = Declaration.parse(fileName, toml).format(1);
    file.allow("format", "id", "title", "kind", "layout", "column", "count", "filter", "bucket");
    Layout layout = layout(file.table("layout"));
    ImportProfile profile =
        new ImportProfile(
            Words.identifier(file, "id"),
            file.text("title"),
            layout,
            rows(file),
            columns(file),
            file.tables("filter").stream().map(ProfileReader::filter).toList(),
            file.tables("bucket").stream().map(ProfileReader::bucket).toList());
    checkHeaders(file, profile);
    return profile;
  }

  private static Layout layout(Declaration table) {
    table.allow("charset", "delimiter", "quote", "ignored");
    SequencedMap<String, Charset> charsets = new LinkedHashMap<>();
    Layout.CHARSETS.forEach(name -> charsets.put(name, Charset.forName(name)));
    char delimiter = mark(table, "delimiter", ',');
    char quote = mark(table, "quote", '"');
    if (delimiter == quote) {
      throw table.repeated("quote", quote);
    }
    return new Layout(
        table.choice("charset", charsets), delimiter, quote, table.strings("ignored"));
  }

  private static char mark(Declaration table, String key, char whenMissing) {
    if (!table.has(key)) {
      return whenMissing;
    }
    String text = table.blankableString(key);
    boolean ascii =
        text.length() == 1 && (text.equals("\t") || text.matches("[!-~&&[^a-zA-Z0-9]]"));
    if (!ascii) {
      throw table.invalid(key, text, String.valueOf(whenMissing));
    }
    return text.charAt(0);
  }

  private static List<FieldRule> columns(Declaration file) {
    List<FieldRule> rules = new ArrayList<>();
    Set<FieldId> seen = new HashSet<>();
    for (Declaration table : file.tables("column")) {
      FieldRule rule = ColumnReader.read(table);
      if (!seen.add(rule.field())) {
        throw table.repeated("field", rule.field());
      }
      rules.add(rule);
    }
    if (rules.isEmpty()) {
      throw file.missing("column");
    }
    return rules;
  }

  private static ImportProfile.Rows rows(Declaration file) {
    SequencedMap<String, Boolean> kinds = new LinkedHashMap<>();
    kinds.put("persons", false);
    kinds.put("counts", true);
    if (!file.choice("kind", kinds)) {
      if (file.has("count")) {
        throw file.invalid("kind", "persons", "kind = \"counts\"");
      }
      return new ImportProfile.Rows.Persons();
    }
    Declaration count = file.table("count").allow("header", "unit", "year", "months", "field");
    SequencedMap<String, CountUnit> units = new LinkedHashMap<>();
    for (CountUnit unit : CountUnit.values()) {
      units.put(unit.word(), unit);
    }
    CountUnit unit = count.choice("unit", units);
    if (count.has("header")) {
      return new ImportProfile.Rows.Counts(count.string("header"), unit);
    }
    String year = count.string("year");
    List<String> months = count.strings("months");
    if (months.size() != 12) {
      throw count.invalid("months", months.size(), "[\"Enero\", …, \"Diciembre\"] (12)");
    }
    FieldId field = new FieldId(Words.identifier(count, "field"));
    return new ImportProfile.Rows.MonthlyCounts(year, months, field, unit);
  }

  private static ImportProfile.Filter filter(Declaration table) {
    table.allow("rule", "label", "header", "is");
    return new ImportProfile.Filter(
        new RuleId(Words.identifier(table, "rule")),
        table.text("label"),
        table.string("header"),
        Words.some(table, "is"));
  }

  private static ImportProfile.RepeatedBucket bucket(Declaration table) {
    table.allow("rule", "label", "other_count_rule", "other_count_label", "header", "is", "key");
    return new ImportProfile.RepeatedBucket(
        new RuleId(Words.identifier(table, "rule")),
        table.text("label"),
        new RuleId(Words.identifier(table, "other_count_rule")),
        table.text("other_count_label"),
        table.string("header"),
        Words.some(table, "is"),
        Words.some(table, "key"));
  }

  /// A column that is both read and ignored is a mistake that would hide data.
  private static void checkHeaders(Declaration file, ImportProfile profile) {
    Declaration layout = file.table("layout");
    for (String ignored : profile.layout().ignored()) {
      boolean read = profile.fields().stream().anyMatch(rule -> rule.header().equals(ignored));
      if (read) {
        throw layout.repeated("ignored", ignored);
      }
    }
  }
}
