package org.veladora.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;
import org.veladora.simulate.settings.ListSettings;
import org.veladora.simulate.settings.SimulationSettings;

class SimulationTest {
  private static final SimulationSettings EASY = SimulationSettings.named("easy");
  private static final SimulationSettings REALISTIC =
      SimulationSettings.named("realistic").withPeople(8_000);

  private record Run(MemorySink files, SimulatedTruth truth) {}

  private static Run run(SimulationSettings settings, long seed) {
    try {
      MemorySink files = new MemorySink();
      SimulatedTruth truth = Simulation.run(settings, seed, files, Progress.NONE, Cancel.NEVER);
      return new Run(files, truth);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Person -> bit mask of lists.
  private static Map<Long, Integer> masks(MemorySink files) {
    return files.rows("population.csv").stream()
        .collect(
            Collectors.toMap(row -> Long.valueOf(row.get(0)), row -> Integer.valueOf(row.get(5))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"easy", "realistic", "hard", "register"})
  void sameSettingsAndSeedGiveTheSameBytesAndAnotherSeedOthers(String name) {
    SimulationSettings settings = SimulationSettings.named(name).withPeople(1_500);
    Run one = run(settings, 7);
    Run same = run(settings, 7);
    Run other = run(settings, 8);
    assertThat(same.truth()).isEqualTo(one.truth());
    assertThat(same.files().names()).isEqualTo(one.files().names());
    for (String file : one.files().names()) {
      assertThat(same.files().bytes(file)).as(file).isEqualTo(one.files().bytes(file));
    }
    String list = settings.lists().getFirst().fileName();
    assertThat(Arrays.equals(other.files().bytes(list), one.files().bytes(list))).isFalse();
  }

  @Test
  void recordsOfTheRegisterShareTheirPersonAsOftenAsItsSettingsSay() {
    Run run = run(SimulationSettings.named("register").withPeople(20_000), 3);
    Map<String, Long> recordsOf =
        run.files().rows("truth.csv").stream()
            .collect(Collectors.groupingBy(row -> row.get(2), Collectors.counting()));
    double records = run.truth().recordsInAll();
    double shared = recordsOf.values().stream().filter(n -> n > 1).mapToLong(n -> n).sum();
    assertThat(run.truth().records()).containsOnlyKeys(new SourceId("registro"));
    assertThat(records).isCloseTo(20_000, within(4 * 145.0));
    assertThat(shared / records).isCloseTo(0.53, within(4 * 0.0047));
    assertThat(run.truth().pairsWithin() / records).isCloseTo(0.53, within(4 * 0.0094));
    assertThat(run.truth().pairsAcross()).isZero();
    assertThat(recordsOf.values()).contains(1L, 2L, 3L, 4L, 5L).allMatch(n -> n <= 12);
    assertThat(run.files().text("coalition.toml", StandardCharsets.UTF_8))
        .contains("duplicate_free = false");
  }

  /// A change of these bytes is a change of the yardstick: it stands in the changelog.
  @ParameterizedTest
  @CsvSource({
    "realistic, refugio.csv, 7ad65c477dd82c528e3d41a1b7ead7a4bc26b4aa4165ef63999f8708da7f0937",
    "register, registro.csv, d59e5a9203449c0bc50a464558859adb6713b3c98cf69e2a84fa2f5f114a6c1b"
  })
  void aNamedSettingStaysTheSameOnEveryMachineAndInEveryVersion(
      String name, String file, String hash) throws NoSuchAlgorithmException {
    byte[] list = run(SimulationSettings.named(name), 1).files().bytes(file);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(list);
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(hash);
  }

  @Test
  void everyFileThatIsPromisedIsWritten() {
    assertThat(run(REALISTIC, 1).files().names())
        .containsExactlyInAnyOrder(
            "coalition.toml",
            "profile-fiscalia.toml",
            "profile-comision.toml",
            "profile-refugio.toml",
            "profile-linea.toml",
            "profile-observatorio.toml",
            "fiscalia.csv",
            "comision.csv",
            "refugio.csv",
            "linea.tsv",
            "observatorio.csv",
            "truth.csv",
            "population.csv");
  }

  @Test
  void truthAccountsForEveryRecordOnceAndAgreesWithThePopulation() {
    Run run = run(REALISTIC, 1);
    Map<Long, Integer> seen = new HashMap<>();
    Set<List<String>> records = new HashSet<>();
    for (List<String> row : run.files().rows("truth.csv")) {
      int bit = 1 << REALISTIC.indexOf(new SourceId(row.get(0)));
      assertThat(records.add(row.subList(0, 2))).isTrue();
      seen.merge(Long.valueOf(row.get(2)), bit, (a, b) -> a | b);
      assertThat(Boolean.parseBoolean(row.get(3))).isEqualTo(Long.parseLong(row.get(2)) <= 8_000);
    }
    Map<Long, Integer> onLists = new HashMap<>(masks(run.files()));
    onLists.values().removeIf(mask -> mask == 0);
    assertThat(seen).isEqualTo(onLists);
    assertThat(run.truth().recordsInAll()).isEqualTo(records.size());
    for (ListSettings list : REALISTIC.lists()) {
      long lines = run.files().text(list.fileName(), list.layout().charset()).lines().count() - 1;
      assertThat(run.truth().records()).containsEntry(list.id(), lines);
    }
  }

  @Test
  void summaryCountsThePairsAndPeopleOfTheFiles() {
    Run run = run(REALISTIC, 2);
    List<List<String>> rows = run.files().rows("truth.csv");
    Map<String, Map<String, Long>> recordsByPerson =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(2),
                    Collectors.groupingBy(row -> row.get(0), Collectors.counting())));
    long within = 0;
    long all = 0;
    for (Map<String, Long> counts : recordsByPerson.values()) {
      long records = counts.values().stream().mapToLong(Long::longValue).sum();
      within += counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
      all += records * (records - 1) / 2;
    }
    assertThat(run.truth().pairsWithin()).isEqualTo(within).isPositive();
    assertThat(run.truth().pairsAcross()).isEqualTo(all - within).isPositive();
    assertThat(run.truth().victims()).isEqualTo(8_000);
    assertThat(run.truth().people()).isEqualTo(masks(run.files()).size()).isGreaterThan(8_000);
    long documented =
        recordsByPerson.keySet().stream().filter(person -> Long.parseLong(person) <= 8_000).count();
    assertThat(run.truth().documentedVictims()).isEqualTo(documented);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void listsOfTheEasySettingOverlapAsIndependentListsDo(long seed) {
    Map<Long, Integer> masks = masks(run(EASY, seed).files());
    double people = EASY.population().people();
    for (int a = 0; a < 5; a++) {
      for (int b = a; b < 5; b++) {
        int both = (1 << a) | (1 << b);
        double first = EASY.lists().get(a).captureProbability();
        double share = a == b ? first : first * EASY.lists().get(b).captureProbability();
        long found = masks.values().stream().filter(mask -> (mask & both) == both).count();
        assertThat((double) found)
            .as("lists %d and %d", a, b)
            .isCloseTo(people * share, within(4 * Math.sqrt(people * share * (1 - share))));
      }
    }
  }

  @Test
  void hardListsOverlapMoreThanIndependentListsWould() {
    SimulationSettings hard = SimulationSettings.named("hard");
    Map<Long, Integer> masks = masks(run(hard, 1).files());
    long both = masks.values().stream().filter(mask -> (mask & 0b11) == 0b11).count();
    double independent =
        40_000.0
            * hard.lists().get(0).captureProbability()
            * hard.lists().get(1).captureProbability();
    assertThat((double) both).isGreaterThan(2 * independent);
  }

  @Test
  void referredPeopleAreMarkedOnTheListThatTheyWereSentTo() {
    Run run = run(REALISTIC, 1);
    int refugio = 1 << REALISTIC.indexOf(new SourceId("refugio"));
    int linea = 1 << REALISTIC.indexOf(new SourceId("linea"));
    List<List<String>> referred =
        run.files().rows("population.csv").stream().filter(row -> !row.get(6).equals("0")).toList();
    assertThat(referred)
        .hasSizeGreaterThan(20)
        .allMatch(row ->
            Integer.parseInt(row.get(6)) == refugio && (Integer.parseInt(row.get(5)) & linea) != 0);
    List<String> marked =
        run.files().rows("refugio.csv").stream()
            .filter(row -> row.get(10).equals("Canalizada por Línea de ayuda"))
            .map(List::getFirst)
            .toList();
    Map<String, String> personOf =
        run.files().rows("truth.csv").stream()
            .filter(row -> row.get(0).equals("refugio"))
            .collect(Collectors.toMap(row -> row.get(1), row -> row.get(2)));
    assertThat(marked.stream().map(personOf::get))
        .containsExactlyInAnyOrderElementsOf(referred.stream().map(List::getFirst).toList());
  }

  @Test
  void membersOfAnIncidentAreOnTheSameListsUnderOneNumber() {
    Run run = run(REALISTIC, 1);
    Map<String, List<String>> peopleOf =
        run.files().rows("refugio.csv").stream()
            .filter(row -> !row.get(11).isEmpty())
            .collect(
                Collectors.groupingBy(
                    row -> row.get(11), Collectors.mapping(List::getFirst, Collectors.toList())));
    assertThat(peopleOf).hasSizeGreaterThan(20);
    assertThat(peopleOf.values()).allMatch(people -> Set.of(2, 3, 4, 9).contains(people.size()));
  }

  @Test
  void duplicatesAndOutsidersAreOnTheListsThatHaveThem() {
    Run run = run(SimulationSettings.named("realistic"), 1);
    Map<String, List<List<String>>> byList =
        run.files().rows("truth.csv").stream().collect(Collectors.groupingBy(List::getFirst));
    for (ListSettings list : REALISTIC.lists()) {
      List<List<String>> rows = byList.getOrDefault(list.id().value(), List.of());
      double people = rows.stream().map(row -> row.get(2)).distinct().count();
      double outsiders = rows.stream().filter(row -> row.get(3).equals("false")).count();
      double twice = list.recordsPerPerson().second() * (people - outsiders);
      assertThat(rows.size() - people).isCloseTo(twice, within(4 * Math.sqrt(twice)));
      double expected = list.outsiderShare() * people;
      assertThat(outsiders).isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }
  }

  @Test
  void orderOfAListSaysNothingOfThePeople() {
    Run run = run(EASY, 1);
    List<Long> people =
        run.files().rows("truth.csv").stream()
            .filter(row -> row.get(0).equals("fiscalia"))
            .map(row -> Long.valueOf(row.get(2)))
            .toList();
    long rising = 0;
    for (int i = 1; i < people.size(); i++) {
      rising += people.get(i) > people.get(i - 1) ? 1 : 0;
    }
    double half = (people.size() - 1) / 2.0;
    assertThat((double) rising).isCloseTo(half, within(2 * Math.sqrt(half)));
  }

  @Test
  void everyFileIsInTheEncodingAndHasTheHeadersOfItsProfile() throws CharacterCodingException {
    Run run = run(REALISTIC, 1);
    for (ListSettings list : REALISTIC.lists()) {
      byte[] bytes = run.files().bytes(list.fileName());
      String text = list.layout().charset().newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String profile = run.files().text(list.profileName(), StandardCharsets.UTF_8);
      String header = text.lines().findFirst().orElseThrow().replace("\"", "");
      List<String> headers = List.of(header.split(String.valueOf(list.layout().delimiter()), -1));
      List<String> declared =
          profile
              .lines()
              .filter(line -> line.startsWith("header = "))
              .map(line -> line.substring("header = \"".length(), line.length() - 1))
              .toList();
      assertThat(declared).isEqualTo(headers);
      assertThat(profile).contains("charset = \"" + list.layout().charset().name() + "\"");
      assertThat(text).doesNotContain("?").doesNotContain("\uFFFD");
    }
  }

  @Test
  void aHundredMillionPeopleAreBegunWithoutHoldingThem() throws IOException {
    SimulationSettings many = SimulationSettings.named("hard").withPeople(100_000_000);
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(() ->
            Simulation.run(
                many, 1, new MemorySink(), Progress.NONE, () -> asked.incrementAndGet() > 1))
        .isInstanceOf(Cancelled.class);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100_000_000L);
  }

  @Test
  void onePersonIsAPopulationToo() {
    SimulatedTruth truth = run(SimulationSettings.named("hard").withPeople(1), 1).truth();
    assertThat(truth.victims()).isEqualTo(1);
  }

  @Test
  void progressReachesTheEndOfEveryFile() throws IOException {
    Set<String> ended = new HashSet<>();
    Progress progress =
        (step, done, total) -> {
          if (done == total) {
            ended.add(step);
          }
        };
    Simulation.run(EASY, 1, new MemorySink(), progress, Cancel.NEVER);
    assertThat(ended)
        .containsExactlyInAnyOrder(
            "fiscalia.csv",
            "comision.csv",
            "refugio.csv",
            "linea.csv",
            "observatorio.csv",
            "population.csv");
  }
}
