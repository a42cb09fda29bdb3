package org.veladora.app.definitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.veladora.app.declarations.Declaration;
import org.veladora.app.definitions.TableDeclaration.ComparisonPlan;
import org.veladora.app.definitions.TableDeclaration.RatePlan;
import org.veladora.figures.Definition;
import org.veladora.figures.Derivation;
import org.veladora.indicators.Breakdown;
import org.veladora.indicators.Cohorts;
import org.veladora.indicators.Indicator;
import org.veladora.indicators.Rule;
import org.veladora.indicators.Shares;
import org.veladora.model.AgeYears;
import org.veladora.model.BadInput;
import org.veladora.model.FieldId;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;
import org.veladora.model.TableId;

/// Reads a definition file.
///
/// A mistake ends with [BadInput] that names file, line, column, key and the nearest valid key or
/// word.
public final class DefinitionReader {
  private final Declaration file;
  private final Map<FieldId, List<String>> sentinels;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Definition.Statement> statements = new ArrayList<>();
  private final Map<String, Breakdown> breakdowns = new LinkedHashMap<>();

  private DefinitionReader(Declaration file, Map<FieldId, List<String>> sentinels) {
    this.file = file;
    this.sentinels = sentinels;
  }

  /// The id of the profile that a definition names, which has to be known before the rest is read.
  ///
  /// @param file the definition file
  /// @return id of the profile
  public static String profileOf(Declaration file) {
    return file.string("profile");
  }

  /// Reads a definition.
  ///
  /// @param file the definition file
  /// @param sentinels field -> the sentinels of the profile that could also be values, as written:
  ///   readings that are shown as rules
  /// @return what it declares
  /// @throws BadInput if there is a mistake in it
  public static TableDeclaration read(Declaration file, Map<FieldId, List<String>> sentinels) {
    return new DefinitionReader(file, sentinels).read();
  }

  private TableDeclaration read() {
    file.format(1)
        .allow(
            "format",
            "id",
            "profile",
            "title",
            "population",
            "unit",
            "citation",
            "source",
            "notes",
            "keep",
            "age",
            "period",
            "deduplicate",
            "dimension",
            "shares",
            "cohort",
            "rate",
            "compare");
    readDeduplication();
    file.tables("keep").forEach(this::readKeep);
    file.findTable("age").ifPresent(this::readAge);
    file.findTable("period").ifPresent(this::readPeriod);
    file.tables("dimension").forEach(this::readDimension);
    statements.add(new Definition.Statement(Words.SOURCE, file.text("source")));
    if (breakdowns.isEmpty()) {
      throw file.missing("dimension");
    }
    Indicator indicator = indicator();
    return new TableDeclaration(indicator, derivations(indicator.id()), rate(), comparison());
  }

  private Indicator indicator() {
    String id = file.string("id");
    Definition definition =
        new Definition(
            id,
            file.text("title"),
            file.text("population"),
            statements,
            file.text("unit"),
            file.text("citation"),
            file.texts("notes"));
    return new Indicator(
        identifier("id", id),
        definition,
        profileOf(file),
        rules,
        List.copyOf(breakdowns.values()),
        sentinelLabels());
  }

  private TableId identifier(String key, String value) {
    try {
      return new TableId(value);
    } catch (IllegalArgumentException e) {
      throw new BadInput(file.invalid(key, value, "mujeres-por-edad").problem(), e);
    }
  }

  private List<Indicator.SentinelLabel> sentinelLabels() {
    Set<FieldId> fields = new LinkedHashSet<>();
    rules.forEach(rule -> rule.findField().ifPresent(fields::add));
    breakdowns.values().forEach(breakdown -> fields.add(breakdown.field()));
    fields.retainAll(sentinels.keySet());
    return fields.stream()
        .map(field ->
            new Indicator.SentinelLabel(
                new RuleId("sentinel." + field),
                field,
                Words.sentinel(field, sentinels.getOrDefault(field, List.of()))))
        .toList();
  }

  private void readDeduplication() {
    Optional<Declaration> declared = file.findTable("deduplicate");
    if (declared.isEmpty()) {
      statements.add(new Definition.Statement(Words.DUPLICATES, Words.DUPLICATES_KEPT));
      return;
    }
    Declaration table = declared.get().allow("fields", "rule");
    List<FieldId> fields = table.strings("fields").stream().map(FieldId::new).toList();
    LocalText rule = table.findText("rule").orElse(Words.deduplicate(fields));
    rules.add(new Rule.Deduplicate(new RuleId("duplicates"), rule, fields));
    statements.add(new Definition.Statement(Words.DUPLICATES, rule));
  }

  private void readKeep(Declaration keep) {
    keep.allow("id", "field", "is", "subject", "rule");
    List<String> terms = keep.strings("is");
    if (terms.isEmpty()) {
      throw keep.missing("is");
    }
    LocalText rule = keep.text("rule");
    rules.add(new Rule.OneOf(ruleId(keep), rule, field(keep, "field"), Set.copyOf(terms)));
    statements.add(new Definition.Statement(keep.text("subject"), rule));
  }

  private void readAge(Declaration age) {
    age.allow("field", "min", "max", "unknown", "rule");
    FieldId field = age.has("field") ? field(age, "field") : new FieldId("age");
    boolean excluded = age.choice("unknown", Words.EXCLUDE_OR_KEEP);
    if (excluded) {
      rules.add(new Rule.Known(new RuleId("age.unknown"), Words.AGE_UNKNOWN, field));
    }
    statements.add(
        new Definition.Statement(
            Words.AGE_UNKNOWN_SUBJECT, excluded ? Words.LEFT_OUT : Words.COUNTED));
    if (age.has("min") || age.has("max")) {
      int min = (int) age.findInteger("min").orElse(0);
      int max = (int) age.findInteger("max").orElse(AgeYears.MAX_YEARS);
      LocalText rule = age.findText("rule").orElse(Words.ages(min, max));
      rules.add(new Rule.AgeRange(new RuleId("age.range"), rule, field, min, max));
      statements.add(new Definition.Statement(Words.AGE, rule));
    }
  }

  private void readPeriod(Declaration period) {
    period.allow("field", "from", "to", "unknown", "rule");
    FieldId field = period.has("field") ? field(period, "field") : new FieldId("event_date");
    boolean excluded = period.choice("unknown", Words.EXCLUDE_OR_KEEP);
    if (excluded) {
      rules.add(new Rule.Known(new RuleId("date.unknown"), Words.DATE_UNKNOWN, field));
    }
    statements.add(
        new Definition.Statement(
            Words.DATE_UNKNOWN_SUBJECT, excluded ? Words.LEFT_OUT : Words.COUNTED));
    LocalDate from = period.findDate("from").orElse(LocalDate.of(1, 1, 1));
    LocalDate to = period.findDate("to").orElse(LocalDate.of(9999, 12, 31));
    if (from.isAfter(to)) {
      throw period.invalid("from", from, to.toString());
    }
    LocalText rule =
        period
            .findText("rule")
            .orElse(Words.period(period.findDate("from"), period.findDate("to")));
    rules.add(new Rule.Period(new RuleId("date.period"), rule, field, from, to));
    statements.add(new Definition.Statement(Words.PERIOD, rule));
  }

  private void readDimension(Declaration dimension) {
    Breakdown breakdown = new BreakdownReader(dimension).read();
    String id = breakdown.dimension().id();
    if (breakdowns.putIfAbsent(id, breakdown) != null) {
      throw dimension.repeated("id", id);
    }
    exclude(dimension, breakdown, "unknown", true);
    exclude(dimension, breakdown, "other", false);
  }

  private void exclude(Declaration dimension, Breakdown breakdown, String key, boolean unknown) {
    if (!dimension.has(key) || !dimension.choice(key, Words.EXCLUDE_OR_SHOW)) {
      return;
    }
    Rule rule = inCategory(new RuleId(breakdown.dimension().id() + "." + key), breakdown, unknown);
    rules.add(rule);
    statements.add(new Definition.Statement(breakdown.dimension().label(), rule.label()));
  }

  private static Rule inCategory(RuleId id, Breakdown breakdown, boolean unknown) {
    LocalText words = Words.excluded(breakdown.dimension().label(), unknown);
    return new Rule.InCategory(id, words, breakdown, unknown);
  }

  private List<Derivation> derivations(TableId table) {
    List<Derivation> derivations = new ArrayList<>();
    file.findTable("shares")
        .ifPresent(shares -> {
          shares.allow("dimension", "decimals");
          int decimals = (int) shares.findInteger("decimals").orElse(1);
          derivations.add(new Shares(table, dimension(shares, "dimension"), decimals));
        });
    file.findTable("cohort")
        .ifPresent(cohort -> {
          cohort.allow("year", "status", "cut");
          derivations.add(
              new Cohorts(
                  table,
                  dimension(cohort, "year"),
                  dimension(cohort, "status"),
                  cohort.date("cut")));
        });
    return derivations;
  }

  private Optional<RatePlan> rate() {
    return file.findTable("rate")
        .map(rate -> {
          rate.allow("profile", "by");
          List<Breakdown> by = new ArrayList<>();
          for (String id : rate.strings("by")) {
            by.add(breakdown(rate, "by", id));
          }
          if (by.isEmpty()) {
            throw rate.missing("by");
          }
          return new RatePlan(inhabitants(rate.string("profile"), by));
        });
  }

  private Indicator inhabitants(String profile, List<Breakdown> by) {
    Definition definition =
        new Definition(
            "inhabitants",
            Words.INHABITANTS,
            Words.INHABITANTS,
            List.of(),
            Words.INHABITANTS,
            Words.INHABITANTS,
            List.of());
    return new Indicator(new TableId("inhabitants"), definition, profile, List.of(), by, List.of());
  }

  private Optional<ComparisonPlan> comparison() {
    return file.findTable("compare")
        .map(compare -> {
          compare.allow("with", "label", "with_label", "dimension");
          return new ComparisonPlan(
              compare.string("with"),
              compare.text("label"),
              compare.text("with_label"),
              dimension(compare, "dimension"));
        });
  }

  private String dimension(Declaration table, String key) {
    return breakdown(table, key, table.string(key)).dimension().id();
  }

  private Breakdown breakdown(Declaration table, String key, String id) {
    Breakdown found = breakdowns.get(id);
    if (found == null) {
      throw table.unknownValue(key, id, breakdowns.keySet());
    }
    return found;
  }

  private static RuleId ruleId(Declaration table) {
    try {
      return new RuleId(table.string("id"));
    } catch (IllegalArgumentException e) {
      throw new BadInput(table.invalid("id", table.string("id"), "status").problem(), e);
    }
  }

  static FieldId field(Declaration table, String key) {
    try {
      return new FieldId(table.string(key));
    } catch (IllegalArgumentException e) {
      throw new BadInput(table.invalid(key, table.string(key), "event_date").problem(), e);
    }
  }
}
