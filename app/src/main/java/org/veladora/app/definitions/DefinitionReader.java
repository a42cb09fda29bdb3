package org.veladora.app.definitions;

import java.io.IOException;
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
import org.veladora.ingest.FieldRule;
import org.veladora.ingest.ImportProfile;
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
  private static final int MAX_KEEPS = 40;

  private final Declaration file;
  private final ImportProfile profile;
  private final ProfileLookup profiles;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Definition.Statement> statements = new ArrayList<>();
  private final Map<String, Breakdown> breakdowns = new LinkedHashMap<>();

  /// Finds import profiles by the name that a definition gives them.
  @FunctionalInterface
  public interface ProfileLookup {
    /// The profile of a name or path.
    ///
    /// @param name the name
    /// @return the profile
    /// @throws IOException if its file cannot be read
    ImportProfile get(String name) throws IOException;
  }

  private DefinitionReader(Declaration file, ImportProfile profile, ProfileLookup profiles) {
    this.file = file;
    this.profile = profile;
    this.profiles = profiles;
  }

  /// Reads a definition. Every field that it names must be one of the profile's, and every term one
  /// that the profile can give: a misspelt word would count nobody, in silence.
  ///
  /// @param file the definition file
  /// @param profiles finds the profiles that it names
  /// @return what it declares
  /// @throws BadInput if there is a mistake in it
  /// @throws IOException if a profile's file cannot be read
  public static TableDeclaration read(Declaration file, ProfileLookup profiles) throws IOException {
    return new DefinitionReader(file, profiles.get(file.string("profile")), profiles).read();
  }

  private TableDeclaration read() throws IOException {
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
    return new TableDeclaration(indicator, derivations(indicator.id()), rates(), comparisons());
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
        file.string("profile"),
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
    Map<FieldId, List<String>> sentinels = sentinelsThatCouldBeValues();
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

  private Map<FieldId, List<String>> sentinelsThatCouldBeValues() {
    Map<FieldId, List<String>> sentinels = new LinkedHashMap<>();
    for (FieldRule rule : profile.fields()) {
      List<String> texts =
          rule.listSentinelsWithLiteral().stream().map(FieldRule.Sentinel::text).toList();
      if (!texts.isEmpty()) {
        sentinels.put(rule.field(), texts);
      }
    }
    return sentinels;
  }

  private void readDeduplication() {
    Optional<Declaration> declared = file.findTable("deduplicate");
    if (declared.isEmpty()) {
      statements.add(new Definition.Statement(Words.DUPLICATES, Words.DUPLICATES_KEPT));
      return;
    }
    Declaration table = declared.get().allow("fields", "rule");
    List<FieldId> fields =
        table.strings("fields").stream()
            .map(name -> new FieldTerms(profile, table).field("fields", name))
            .toList();
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
    FieldTerms vocabulary = new FieldTerms(profile, keep);
    FieldId field = vocabulary.field("field", keep.string("field"));
    terms.forEach(term -> vocabulary.check("is", field, term));
    LocalText rule = keep.text("rule");
    rules.add(new Rule.OneOf(ruleId(keep), rule, field, Set.copyOf(terms)));
    statements.add(new Definition.Statement(keep.text("subject"), rule));
  }

  private void readAge(Declaration age) {
    age.allow("field", "min", "max", "unknown", "rule");
    FieldId field =
        new FieldTerms(profile, age).field("field", age.findString("field").orElse("age"));
    boolean excluded = age.choice("unknown", Words.EXCLUDE_OR_KEEP);
    if (excluded) {
      rules.add(new Rule.Known(new RuleId("age.unknown"), Words.AGE_UNKNOWN, field));
    }
    statements.add(
        new Definition.Statement(
            Words.AGE_UNKNOWN_SUBJECT, excluded ? Words.LEFT_OUT : Words.COUNTED));
    if (age.has("min") || age.has("max")) {
      int min = Bounded.integer(age, "min", 0, AgeYears.MAX_YEARS, 0);
      int max = Bounded.integer(age, "max", min, AgeYears.MAX_YEARS, AgeYears.MAX_YEARS);
      LocalText rule = age.findText("rule").orElse(Words.ages(min, max));
      rules.add(new Rule.AgeRange(new RuleId("age.range"), rule, field, min, max));
      statements.add(new Definition.Statement(Words.AGE, rule));
    }
  }

  private void readPeriod(Declaration period) {
    period.allow("field", "from", "to", "unknown", "rule");
    FieldId field =
        new FieldTerms(profile, period)
            .field("field", period.findString("field").orElse("event_date"));
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
    Breakdown breakdown = new BreakdownReader(dimension, new FieldTerms(profile, dimension)).read();
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
    statements.add(
        new Definition.Statement(breakdown.dimension().label(), Words.excluded(unknown)));
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
          int decimals = Bounded.integer(shares, "decimals", 0, 6, 1);
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

  private List<RatePlan> rates() throws IOException {
    Optional<Declaration> declared = file.findTable("rate");
    if (declared.isEmpty()) {
      return List.of();
    }
    Declaration rate = declared.get().allow("profile", "by", "fields");
    String name = rate.string("profile");
    FieldTerms terms = new FieldTerms(profiles.get(name), rate);
    Map<String, String> fields = rate.words("fields");
    List<Breakdown> by = new ArrayList<>();
    for (String id : rate.strings("by")) {
      Breakdown breakdown = breakdown(rate, "by", id);
      String field = fields.getOrDefault(id, breakdown.field().value());
      by.add(breakdown.over(terms.field("fields", field)));
    }
    if (by.isEmpty()) {
      throw rate.missing("by");
    }
    return List.of(new RatePlan(inhabitants(name, by)));
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
    List<Rule> within = new ArrayList<>();
    for (Breakdown breakdown : by) {
      String id = breakdown.dimension().id();
      within.add(inCategory(new RuleId(id + ".other"), breakdown, false));
      within.add(inCategory(new RuleId(id + ".unknown"), breakdown, true));
    }
    return new Indicator(new TableId("inhabitants"), definition, profile, within, by, List.of());
  }

  private List<ComparisonPlan> comparisons() {
    return file.findTable("compare").stream()
        .map(compare -> {
          compare.allow("with", "label", "with_label", "dimension");
          return new ComparisonPlan(
              compare.string("with"),
              compare.text("label"),
              compare.text("with_label"),
              dimension(compare, "dimension"));
        })
        .toList();
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

  /// An id of the user's own: the program's rules have a point in theirs.
  private RuleId ruleId(Declaration table) {
    String id = table.string("id");
    if (id.contains(".") || id.equals("duplicates")) {
      throw table.invalid("id", id, "status");
    }
    if (rules.stream().anyMatch(rule -> rule.id().value().equals(id))) {
      throw table.repeated("id", id);
    }
    if (rules.size() >= MAX_KEEPS) {
      throw table.invalid("id", id, "<= " + MAX_KEEPS);
    }
    try {
      return new RuleId(id);
    } catch (IllegalArgumentException e) {
      throw new BadInput(table.invalid("id", table.string("id"), "status").problem(), e);
    }
  }
}
