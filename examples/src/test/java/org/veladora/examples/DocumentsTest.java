package org.veladora.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.app.Shipped;
import org.veladora.cli.ExitCode;
import org.veladora.report.messages.Messages;

/// What the documents say, checked against the product.
@NullMarked
class DocumentsTest {
  private static final List<String> AREAS =
      List.of(
          "ingest",
          "declarations",
          "linkage",
          "review",
          "estimation",
          "designs",
          "disclosure",
          "indicators",
          "simulate",
          "count",
          "differences",
          "cli");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern ENTRY = Pattern.compile("(?m)^### ([A-Z][0-9]{3}): ");

  @Test
  void everyProblemCodeHasAnEntryInTheHandbookAndEveryEntryIsACode() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String area : AREAS) {
      codes.addAll(codes(area));
    }
    Set<String> entries =
        ENTRY
            .matcher(Documents.text("docs/errors.md"))
            .results()
            .map(entry -> entry.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(codes).hasSizeGreaterThan(40);
    assertThat(entries).isEqualTo(codes);
  }

  private static Set<String> codes(String area) throws IOException {
    Properties texts = new Properties();
    try (var in = Messages.class.getResourceAsStream(area + "_es.properties")) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> key.matches("[A-Z][0-9]{3}\\.message"))
        .map(key -> key.substring(0, 4))
        .collect(Collectors.toSet());
  }

  @Test
  void everyRelativeLinkLeadsSomewhere() {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (String document : Documents.list()) {
      for (MatchResult link : LINK.matcher(Documents.text(document)).results().toList()) {
        links++;
        if (isBroken(document, link.group(1))) {
          broken.add(document + " -> " + link.group(1));
        }
      }
    }
    assertThat(links).isGreaterThan(40);
    assertThat(broken).isEmpty();
  }

  private static boolean isBroken(String document, String link) {
    if (link.startsWith("https://")) {
      return false;
    }
    List<String> parts = List.of(link.split("#", 2));
    Path target = target(document, parts.getFirst());
    String name = Documents.path("").relativize(target).toString();
    if (!Files.exists(target)) {
      return true;
    }
    return parts.size() == 2 && !headings(name).contains(parts.getLast());
  }

  private static Path target(String document, String link) {
    Path source = Documents.path(document);
    return link.isEmpty() ? source : source.resolveSibling(link).normalize();
  }

  private static Set<String> headings(String document) {
    return Documents.text(document)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}0-9 _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  @Test
  void readmeIsShort() {
    assertThat(Documents.text("README.md").lines().count()).isLessThan(150);
  }

  @Test
  void everyShippedProfileAndDefinitionIsNamed() {
    for (String id : Shipped.PROFILES) {
      assertThat(Documents.text("docs/cli.md")).contains("`" + id + "`");
      assertThat(Documents.text("docs/data-quirks.md")).contains(id);
    }
    for (String id : Shipped.DEFINITIONS) {
      assertThat(Documents.text("docs/cli.md")).contains("`" + id + "`");
    }
  }

  @Test
  void everyExitCodeIsInTheTable() {
    for (ExitCode code : ExitCode.values()) {
      assertThat(Documents.text("docs/cli.md")).contains("\n| " + code.number() + " | ");
    }
  }

  @Test
  void everyOptionIsDocumented() {
    CommandLines lines = new CommandLines(Documents.path(""));
    for (String command : List.of("import", "table", "estimate", "demo", "list")) {
      String help = lines.run(command, "--help").out();
      Set<String> options =
          Pattern.compile("--[a-z-]+")
              .matcher(help)
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toSet());
      assertThat(options).contains("--lang");
      assertThat(options)
          .allSatisfy(option -> assertThat(Documents.text("docs/cli.md")).contains(option));
    }
  }

  @Test
  void everyKeyOfAReportIsDocumented(@TempDir Path out) throws IOException {
    CommandLines lines = new CommandLines(Documents.path("docs/examples"));
    String definition = "ingresos-por-edad-y-sexo.toml";
    String list = "refugio-inventado.csv";
    String report = lines.run("table", definition, list, "--owner", "--format", "json").out();
    lines.run("import", list, "--profile", "refugio-inventado.toml", "--out", out.toString());
    String account = Files.readString(out.resolve("private/import-report.json"));
    Set<String> keys = words("\"([a-z_0-9]+)\": ", report + account);
    keys.removeAll(Set.of("age", "sex"));

    assertThat(keys).contains("tabulations", "set_aside", "provenance");
    assertThat(documentedWords()).containsAll(keys);
  }

  @Test
  void everyKeyOfDifferencesIsDocumented(@TempDir Path out) {
    CommandLines lines = new CommandLines(Documents.path("docs/examples"));
    String list = "refugio-inventado.csv";
    String json =
        lines
            .run(
                "diff",
                list,
                list,
                "--profile",
                "refugio-inventado.toml",
                "--out",
                out.toString(),
                "--format",
                "json")
            .out();
    Set<String> keys = words("\"([a-z_0-9]+)\": ", json);
    assertThat(keys).contains("near_rows", "old_records", "compared_fields");
    assertThat(documentedWords()).containsAll(keys);
  }

  @Test
  void everyKeyOfAnEstimateByAnotherDesignIsDocumented() {
    CommandLines lines = new CommandLines(Documents.path("docs/examples"));
    String repeats =
        lines
            .run(
                "estimate",
                "registros-repetidos-inventados.csv",
                "--design",
                "repeats",
                "--covariates",
                "zona",
                "--format",
                "json")
            .out();
    String chains =
        lines
            .run(
                "estimate",
                "cadenas-inventadas.csv",
                "--design",
                "referral-chains",
                "--trait",
                "turno",
                "--format",
                "json")
            .out();
    Set<String> keys = words("\"([a-z_0-9]+)\": ", repeats + chains);

    assertThat(keys).contains("frequencies", "waves_needed", "provenance");
    assertThat(documentedWords()).containsAll(keys);
  }

  @Test
  void everyKeyOfAShippedDeclarationIsDocumented() {
    Set<String> keys = new TreeSet<>();
    for (String id : Shipped.PROFILES) {
      keys.addAll(
          words("(?m)(?:^|[{,] )([a-z_]+) =", Shipped.resource("profiles/" + id + ".toml")));
    }
    for (String id : Shipped.DEFINITIONS) {
      keys.addAll(
          words("(?m)(?:^|[{,] )([a-z_]+) =", Shipped.resource("definitions/" + id + ".toml")));
    }
    assertThat(keys).contains("sentinels", "other_count_rule", "with_label");
    assertThat(documentedWords()).containsAll(keys);
  }

  /// The words that `docs/formats.md` sets as code.
  private static Set<String> documentedWords() {
    String code =
        String.join(" ", words("(?s)```(.*?)```|`([^`\n]+)`", Documents.text("docs/formats.md")));
    return words("([a-z_0-9]+)", code);
  }

  private static Set<String> words(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1) == null ? found.group() : found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyDecisionRecordIsInItsIndex() {
    List<String> records =
        Documents.list().stream()
            .filter(name -> name.startsWith("docs/adr/0"))
            .map(name -> Objects.requireNonNull(Path.of(name).getFileName()).toString())
            .toList();
    assertThat(records).hasSizeGreaterThanOrEqualTo(8);
    assertThat(records)
        .allSatisfy(name -> assertThat(Documents.text("docs/adr/README.md")).contains(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"how-to-add-a-profile", "how-to-add-an-indicator"})
  void declarationsThatAGuideQuotesStandInItsExample(String guide) {
    String example =
        Documents.text("docs/examples/refugio-inventado.toml")
            + Documents.text("docs/examples/ingresos-por-edad-y-sexo.toml");
    List<String> quotes =
        Pattern.compile("(?s)```toml\n(.*?)```")
            .matcher(Documents.text("docs/" + guide + ".md"))
            .results()
            .map(quote -> quote.group(1))
            .toList();
    assertThat(quotes).hasSizeGreaterThanOrEqualTo(3);
    assertThat(quotes)
        .allSatisfy(quote ->
            assertThat(List.of(quote.strip().split("\n\n", -1)))
                .allSatisfy(part -> assertThat(example).contains(part)));
  }
}
