package org.veladora.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.app.demo.SimulateUseCase;
import org.veladora.disclosure.DisclosurePolicy;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.LinkageSummary;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Language;
import org.veladora.model.Progress;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.Truth;

/// Attacks on the public folders of whole counts, from raw rows to files: whoever has only
/// `public/` finds out no suppressed number, and no number of the owner's stands in it.
final class PublicFolderAttackTest {
  private static final int COUNTS = 20;
  private static final int FEWEST_PUBLISHED = 15;
  private static final int FEWEST_SUPPRESSED = 200;
  private static final long K = DisclosurePolicy.DEFAULT.k();
  private static final List<String> STRATA = List.of("none", "sex", "age_group");
  private static final PublishedTable NO_STRATA =
      new PublishedTable(
          new LinkedHashMap<>(Map.of("all", OptionalLong.empty())), OptionalLong.empty());

  /// Where the public JSON has numbers.
  private static final Set<String> NUMBERS =
      Set.of(
          ".format",
          ".terms.linkage_threshold",
          ".terms.linkage_draws",
          ".terms.effect_threshold",
          ".terms.replicates",
          ".linkage.threshold",
          ".linkage.draws",
          ".linkage.fields[].levels[].weight_bits",
          ".overlaps.basis.k",
          ".overlaps.basis.cells",
          ".overlaps.basis.suppressed",
          ".overlaps.tabulations[].table.cells[].people",
          ".overlaps.tabulations[].accounting.cells[].people",
          ".estimates[].whole.documented[]",
          ".estimates[].completions",
          ".estimates[].widening",
          ".provenance.seed");

  private static final Pattern NUMBERS_OF_ESTIMATES =
      Pattern.compile(
          "\\.estimates\\[]\\.whole\\.(lower_bound|range|methods\\[]\\.pooled)"
              + "\\.(point|low|high|level|seed)"
              + "|\\.estimates\\[]\\.whole\\.methods\\[]"
              + "\\.(share_between_draws|draws_refused|draws)");

  @TempDir private static Path folder;

  private static final List<Counted> COUNTED = new ArrayList<>();

  /// One count.
  private record Counted(String name, Path open, OwnerCount owner) {
    Path ofTheOwner() {
      return open.resolveSibling("private");
    }

    boolean isPublished() {
      return Files.exists(open.resolve("report.json"));
    }

    PublishedTable combinations() throws IOException {
      return PublishedTable.read(open.resolve("overlaps.combinations.csv"));
    }

    PublishedTable strata() throws IOException {
      Path csv = open.resolve("overlaps.strata.csv");
      return Files.exists(csv) ? PublishedTable.read(csv) : NO_STRATA;
    }

    Map<String, List<BigDecimal>> numbers() throws IOException {
      return JsonNumbers.read(open.resolve("report.json"));
    }
  }

  @BeforeAll
  static void countSimulatedLists() throws IOException {
    for (int i = 0; i < COUNTS; i++) {
      COUNTED.add(count(i, 300 + 47L * i, STRATA.get(i % STRATA.size())));
    }
  }

  private static Counted count(int number, long people, String strata) throws IOException {
    Path lists = folder.resolve("lists-" + number);
    SimulateUseCase.run("realistic", people, number, lists, Progress.NONE, Cancel.NEVER);
    Path coalition = lists.resolve("coalition.toml");
    Files.writeString(
        coalition,
        Files.readString(coalition)
            .replace("strata = \"none\"", "strata = \"" + strata + "\"")
            .replaceFirst(
                "\n\\[\\[list]]",
                "\n[linkage]\ndraws = 3\n[estimation]\nreplicates = 100\n\n[[list]]"));
    Path out = folder.resolve("out-" + number);
    CountResult result =
        CountUseCase.run(
            new CountRequest(
                coalition,
                out,
                Language.EN,
                DisclosurePolicy.DEFAULT,
                new Truth.Unknown(),
                "veladora count coalition.toml",
                Progress.NONE,
                Cancel.NEVER));
    return new Counted(people + " people, " + strata, out.resolve("public"), result.owner());
  }

  private static List<Counted> published() {
    List<Counted> published = COUNTED.stream().filter(Counted::isPublished).toList();
    assertThat(published).hasSizeGreaterThanOrEqualTo(FEWEST_PUBLISHED);
    return published;
  }

  @Test
  void readerOfThePublicFolderFindsNoSuppressedCellOut() throws IOException {
    long suppressed = 0;
    for (Counted count : published()) {
      PublishedTable combinations = count.combinations();
      PublishedTable strata = count.strata();
      PublicFolderReader reader = new PublicFolderReader(combinations, strata);
      for (String code : combinations.cells().sequencedKeySet()) {
        OptionalLong people = combinations.people(code);
        check(count.name() + " " + code, people, () -> reader.widthOfCombination(code));
      }
      for (String code : strata.cells().sequencedKeySet()) {
        if (strata.cells().size() > 1) {
          OptionalLong people = strata.people(code);
          check(count.name() + " " + code, people, () -> reader.widthOfStratum(code));
        }
      }
      suppressed += combinations.suppressed();
    }
    System.out.printf(
        "public folders: %d of %d published, %d combinations suppressed%n",
        published().size(), COUNTS, suppressed);
    assertThat(suppressed).isGreaterThanOrEqualTo(FEWEST_SUPPRESSED);
  }

  private interface Width {
    double solve();
  }

  private static void check(String what, OptionalLong people, Width width) {
    if (people.isPresent()) {
      assertThat(people.getAsLong() == 0 || people.getAsLong() >= K).as(what).isTrue();
    } else {
      assertThat(width.solve()).as(what).isGreaterThanOrEqualTo(K - 1e-4);
    }
  }

  /// The attack itself works: a lone suppressed cell beside the total is found out.
  @Test
  void readerFindsOutWhatIsSuppressedAlone() {
    LinkedHashMap<String, OptionalLong> cells = new LinkedHashMap<>();
    cells.put("h10", OptionalLong.of(40));
    cells.put("h01", OptionalLong.of(0));
    cells.put("h11", OptionalLong.empty());
    PublishedTable naive = new PublishedTable(cells, OptionalLong.of(44));
    assertThat(new PublicFolderReader(naive, NO_STRATA).widthOfCombination("h11")).isLessThan(1e-6);
  }

  @Test
  void publicNumbersStandWhereTheyMayAndAreOfReleasedCells() throws IOException {
    for (Counted count : published()) {
      Map<String, List<BigDecimal>> numbers = count.numbers();
      assertThat(numbers.keySet())
          .as(count.name())
          .allMatch(
              place -> NUMBERS.contains(place) || NUMBERS_OF_ESTIMATES.matcher(place).matches());
      Set<Long> released = new TreeSet<>();
      for (PublishedTable table : List.of(count.combinations(), count.strata())) {
        table.cells().values().forEach(cell -> cell.ifPresent(released::add));
        table.total().ifPresent(released::add);
      }
      assertThat(longs(numbers, ".overlaps.tabulations[].table.cells[].people"))
          .isSubsetOf(released);
      assertThat(longs(numbers, ".overlaps.tabulations[].accounting.cells[].people"))
          .isSubsetOf(released);
      assertThat(longs(numbers, ".estimates[].whole.documented[]"))
          .isSubsetOf(Set.of(count.combinations().total().orElse(-1)));
      assertThat(numbers.getOrDefault(".estimates[].widening", List.of()))
          .allMatch(factor -> factor.remainder(new BigDecimal("0.25")).signum() == 0);
      numbers.forEach((place, values) -> {
        if (place.matches(".*\\.(point|low|high)")) {
          assertThat(values)
              .as(place)
              .allMatch(value ->
                  value.stripTrailingZeros().precision() <= 2
                      || value.compareTo(new BigDecimal(total(count))) == 0);
        }
      });
    }
  }

  private static long total(Counted count) {
    try {
      return count.combinations().total().orElse(-1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<Long> longs(Map<String, List<BigDecimal>> numbers, String place) {
    return numbers.getOrDefault(place, List.of()).stream()
        .map(BigDecimal::longValueExact)
        .collect(Collectors.toSet());
  }

  @Test
  void numberOfTheOwnersIsInNoPublicFile() throws IOException {
    int checked = 0;
    for (String name : List.of("report.html", "report.txt", "report.json")) {
      Map<Counted, Set<Long>> shown = new LinkedHashMap<>();
      for (Counted count : published()) {
        shown.put(count, integers(Files.readString(count.open().resolve(name))));
      }
      Set<Long> inAll =
          new TreeSet<>(shown.values().iterator().next()); // SHA-256, years of sources
      shown.values().forEach(inAll::retainAll);
      for (Counted count : shown.keySet()) {
        Set<Long> secret = secrets(count.owner());
        secret.removeAll(inAll);
        count.numbers().values().forEach(open -> open.forEach(n -> secret.remove(n.longValue())));
        checked += secret.size();
        assertThat(integers(Files.readString(count.ofTheOwner().resolve(name))))
            .as("the owner's file has them")
            .containsAnyElementsOf(secret);
        assertThat(shown.get(count))
            .as(count.name() + " " + name)
            .doesNotContainAnyElementsOf(secret);
      }
    }
    assertThat(checked).isGreaterThan(60 * COUNTS);
  }

  /// Numbers of three digits or more that only the owner has: of lists, pairs, drawn linkages,
  /// other readings, estimates before rounding. Not those that end in 0, which axes of charts and
  /// rounded estimates have too.
  private static Set<Long> secrets(OwnerCount owner) {
    Set<Long> secret = new TreeSet<>();
    owner
        .lists()
        .forEach(list ->
            list.files()
                .forEach(file -> {
                  secret.add(file.rowsRead());
                  secret.add(file.file().sizeBytes());
                }));
    LinkageSummary linkage = owner.linkage();
    secret.add(linkage.records());
    secret.addAll(linkage.peopleByDraw());
    secret.add(linkage.comparablePairs());
    secret.add(linkage.comparedPairs());
    linkage
        .blocking()
        .forEach(rule -> {
          secret.add(rule.pairs());
          secret.add(rule.uniquePairs());
        });
    for (PopulationEstimate reading : owner.estimates()) {
      List<StratumEstimates> strata = new ArrayList<>(reading.strata());
      strata.add(reading.whole());
      for (StratumEstimates stratum : strata) {
        secret.addAll(stratum.documented());
        add(secret, stratum.lowerBound());
        add(secret, stratum.range());
        stratum.methods().stream().map(MethodEstimate::pooled).forEach(e -> add(secret, e));
      }
    }
    secret.removeIf(number -> number < 100 || number % 10 == 0);
    return secret;
  }

  private static void add(Set<Long> numbers, EstimateOrRefusal estimated) {
    if (estimated instanceof Estimate estimate) {
      numbers.add(Math.round(estimate.point()));
      numbers.add(Math.round(estimate.low()));
      if (Double.isFinite(estimate.high())) {
        numbers.add(Math.round(estimate.high()));
      }
    }
  }

  /// Whole numbers of three digits or more in the text of a file: without markup, styles and
  /// hashes.
  private static Set<Long> integers(String text) {
    String plain =
        text.replaceAll("(?s)<style>.*?</style>", " ")
            .replaceAll("(?s)<[^>]*>", " ")
            .replaceAll("(?<=\\d),(?=\\d{3})", "");
    Set<Long> integers = new TreeSet<>();
    Matcher number = Pattern.compile("(?<![0-9A-Za-z.])\\d{3,15}(?![0-9A-Za-z])").matcher(plain);
    while (number.find()) {
      integers.add(Long.parseLong(number.group()));
    }
    return integers;
  }
}
