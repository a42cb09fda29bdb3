package org.veladora.app.coalition;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.veladora.app.declarations.Declaration;
import org.veladora.estimation.EstimationScope;
import org.veladora.linkage.LinkageInput;
import org.veladora.linkage.records.FurtherField;
import org.veladora.model.BadInput;
import org.veladora.model.FieldId;
import org.veladora.model.SourceId;

/// Reads coalition files. Each is `format = 1`:
///
/// ```
/// format = 1
/// id = "mi-coalicion"
/// title = { es = "...", en = "..." }
/// seed = 1                              # may be left out
///
/// [population]
/// victim = { es = "...", en = "..." }
/// closed = true
/// strata = "none"                       # none | sex | state | age_group; none where left out
/// referrals = "drop"                    # drop | merge; drop where left out
///
/// [linkage]                             # may be left out
/// threshold = 0.5
/// draws = 50
/// key = "coalition.key"
/// decisions = ["decisiones/ana.csv"]    # review files; none where left out
/// labels = false                        # whether the fit learns from them; false where left out
///
/// [[linkage.compare]]                   # further fields that are compared; none where left out
/// field = "telefono"                    # as the import profiles name it
/// as = "identifier"                     # identifier | text | category
///
/// [estimation]                          # may be left out
/// threshold = 0.02
/// replicates = 1000
/// methods = "quick"                     # least | quick | full; quick where left out
///
/// [[list]]
/// id = "refugio"
/// name = { es = "...", en = "..." }
/// files = ["refugio.csv"]
/// profile = "person-list"
/// duplicate_free = true
/// same_definition = true
/// ```
///
/// The first mistake ends the reading: P001 to P008 or N001, with file, line, column and key. What
/// the count rests on (`closed`, `duplicate_free`, `same_definition`) has no default: it is said,
/// or the file is refused.
public final class CoalitionReader {
  /// Words that a list cannot have as its id: columns and categories of the tables of a count, and
  /// of the capture histories that `estimate` reads.
  public static final Set<String> RESERVED_IDS =
      Set.of(
          "total",
          "other",
          "unknown",
          "people",
          "mark",
          "sex",
          "state",
          "age_group",
          "n",
          "count",
          "freq",
          "frequency",
          "personas",
          "conteo",
          "frecuencia",
          "stratum",
          "estrato",
          "incident",
          "operativo");

  private static final String EXAMPLE_ID = "refugio-luna";
  private static final String EXAMPLE_FIELD = "telefono";

  private final Declaration file;
  private final Map<Path, String> listOfFile = new HashMap<>();
  private final Set<SourceId> ids = new HashSet<>();

  private CoalitionReader(Declaration file) {
    this.file = file;
  }

  /// Reads a coalition.
  ///
  /// Cost O(length of the text).
  ///
  /// @param fileName name of the file, without folders, for messages
  /// @param toml its text
  /// @return what it declares
  /// @throws BadInput P001 to P007 for a mistake in a key or value; P008 where a list's id, or a
  ///   file within a list, stands twice; N001 where a file stands in two lists: arguments file,
  ///   line, column, key, the file named twice, id of the list that named it first
  public static Coalition read(String fileName, String toml) {
    return new CoalitionReader(Declaration.parse(fileName, toml)).read();
  }

  private Coalition read() {
    file.format(1)
        .allow("format", "id", "title", "seed", "population", "linkage", "estimation", "list");
    return new Coalition(
        identifier(file).value(),
        file.text("title"),
        file.findInteger("seed").orElse(Coalition.DEFAULT_SEED),
        population(file.table("population")),
        file.findTable("linkage").map(CoalitionReader::linkage).orElse(LinkageSettings.DEFAULT),
        file.findTable("estimation")
            .map(CoalitionReader::estimation)
            .orElse(EstimationSettings.DEFAULT),
        lists());
  }

  private static Population population(Declaration table) {
    table.allow("victim", "closed", "strata", "referrals");
    SequencedMap<String, Strata> strata = new LinkedHashMap<>();
    for (Strata each : Strata.values()) {
      strata.put(each.word(), each);
    }
    SequencedMap<String, ReferralRule> referrals = new LinkedHashMap<>();
    for (ReferralRule each : ReferralRule.values()) {
      referrals.put(each.word(), each);
    }
    return new Population(
        table.text("victim"),
        said(table, "closed"),
        table.has("strata") ? table.choice("strata", strata) : Strata.NONE,
        table.has("referrals") ? table.choice("referrals", referrals) : ReferralRule.DROP);
  }

  private static LinkageSettings linkage(Declaration table) {
    table.allow("threshold", "draws", "key", "decisions", "labels", "compare");
    LinkageSettings defaults = LinkageSettings.DEFAULT;
    return new LinkageSettings(
        probability(table, "threshold", defaults.threshold()),
        bounded(table, "draws", 1, LinkageSettings.MAX_DRAWS, defaults.draws()),
        table.has("key") ? path(table, "key", table.string("key")) : defaults.key(),
        decisions(table),
        table.bool("labels", defaults.labels()),
        compare(table));
  }

  private static List<FurtherField> compare(Declaration table) {
    SequencedMap<String, FurtherField.Kind> kinds = new LinkedHashMap<>();
    for (FurtherField.Kind each : FurtherField.Kind.values()) {
      kinds.put(each.word(), each);
    }
    List<FurtherField> further = new ArrayList<>();
    Set<FieldId> seen = new HashSet<>();
    for (Declaration entry : table.tables("compare")) {
      entry.allow("field", "as");
      String name = entry.string("field");
      FieldId field = field(entry, name);
      if (LinkageInput.reads(field) || seen.size() == FurtherField.MAX) {
        throw entry.invalid("field", name, EXAMPLE_FIELD);
      }
      if (!seen.add(field)) {
        throw entry.repeated("field", name);
      }
      further.add(new FurtherField(field, entry.choice("as", kinds)));
    }
    return further;
  }

  private static FieldId field(Declaration entry, String name) {
    try {
      return new FieldId(name);
    } catch (IllegalArgumentException e) {
      throw new BadInput(entry.invalid("field", name, EXAMPLE_FIELD).problem(), e);
    }
  }

  private static List<String> decisions(Declaration table) {
    Set<Path> seen = new HashSet<>();
    for (String name : table.strings("decisions")) {
      if (!seen.add(Path.of(path(table, "decisions", name)).normalize())) {
        throw table.repeated("decisions", name);
      }
    }
    return table.strings("decisions");
  }

  private static EstimationSettings estimation(Declaration table) {
    table.allow("threshold", "replicates", "methods");
    EstimationSettings defaults = EstimationSettings.DEFAULT;
    double threshold = probability(table, "threshold", defaults.threshold());
    if (threshold > EstimationSettings.MAX_THRESHOLD) {
      throw table.invalid("threshold", threshold, "0.02 (0 < … ≤ 0.5)");
    }
    return new EstimationSettings(
        threshold,
        bounded(
            table,
            "replicates",
            EstimationSettings.MIN_REPLICATES,
            EstimationSettings.MAX_REPLICATES,
            defaults.replicates()),
        table.has("methods")
            ? table.choice("methods", EstimationScope.byWord())
            : defaults.scope());
  }

  private List<ListDeclaration> lists() {
    List<Declaration> tables = file.tables("list");
    if (tables.isEmpty()) {
      throw file.missing("list");
    }
    if (tables.size() > Coalition.MAX_LISTS) {
      throw file.invalid("list", tables.size(), "1..." + Coalition.MAX_LISTS);
    }
    return tables.stream().map(this::list).toList();
  }

  private ListDeclaration list(Declaration table) {
    table.allow("id", "name", "files", "profile", "duplicate_free", "same_definition");
    SourceId id = identifier(table);
    if (RESERVED_IDS.contains(id.value())) {
      throw table.invalid("id", id, EXAMPLE_ID);
    }
    if (!ids.add(id)) {
      throw table.repeated("id", id);
    }
    return new ListDeclaration(
        id,
        table.text("name"),
        files(table, id),
        path(table, "profile", table.string("profile")),
        said(table, "duplicate_free"),
        said(table, "same_definition"));
  }

  private List<String> files(Declaration table, SourceId id) {
    List<String> files = new ArrayList<>();
    for (String name : table.strings("files")) {
      Path path = Path.of(path(table, "files", name)).normalize();
      String other = listOfFile.put(path, id.value());
      if (id.value().equals(other)) {
        throw table.repeated("files", name);
      }
      if (other != null) {
        throw new BadInput(table.problem("N001", "files", name, other));
      }
      files.add(name);
    }
    if (files.isEmpty()) {
      throw table.missing("files");
    }
    return files;
  }

  private static SourceId identifier(Declaration table) {
    String id = table.string("id");
    try {
      return new SourceId(id);
    } catch (IllegalArgumentException e) {
      throw new BadInput(table.invalid("id", id, EXAMPLE_ID).problem(), e);
    }
  }

  private static String path(Declaration table, String key, String path) {
    try {
      if (!path.isBlank() && Path.of(path).getFileName() != null) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new BadInput(table.invalid(key, path, "refugio.csv").problem(), e);
    }
    throw table.invalid(key, path, "refugio.csv");
  }

  private static boolean said(Declaration table, String key) {
    if (!table.has(key)) {
      throw table.missing(key);
    }
    return table.bool(key, false);
  }

  private static double probability(Declaration table, String key, double whenMissing) {
    double value = table.has(key) ? table.decimal(key) : whenMissing;
    if (!(value > 0 && value < 1)) {
      throw table.invalid(key, value, "0.5 (0 < … < 1)");
    }
    return value;
  }

  private static int bounded(Declaration table, String key, int least, int most, int whenMissing) {
    long value = table.findInteger(key).orElse(whenMissing);
    if (value < least || value > most) {
      throw table.invalid(key, value, least + "..." + most);
    }
    return (int) value;
  }
}
