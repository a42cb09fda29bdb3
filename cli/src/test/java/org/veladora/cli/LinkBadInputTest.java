package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.cli.Shell.Ended;

/// Lists as bad as they come are linked to the end, or refused with the reason.
final class LinkBadInputTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private Ended link() {
    Ended ended = shell.run("link", "c/coalition.toml", "--out", "l", "--lang", "en");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    return ended;
  }

  /// List and record -> person.
  private Map<String, String> people() throws IOException {
    Map<String, String> personOf = new HashMap<>();
    List<String> lines = Files.readAllLines(folder.resolve("l/private/clusters.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      personOf.put(cells[0] + " " + cells[1], cells[2]);
    }
    return personOf;
  }

  private static InventedLists two() {
    InventedLists lists = new InventedLists().list("a").list("b");
    for (int person = 0; person < 120; person++) {
      lists.capture("a", person);
      if (person % 2 == 0) {
        lists.capture("b", person);
      }
    }
    return lists;
  }

  @Test
  void listInWhichEveryFieldIsMissingLinksNobodyAndIsTold() throws IOException {
    InventedLists lists = two().list("vacia");
    for (int k = 0; k < 40; k++) {
      lists.row("vacia", "v" + k + ",,,,,,,,,,");
    }
    lists.write(folder.resolve("c"));
    assertThat(link().err()).contains("L011", "\"vacia\"", "40 of 40");
    assertThat(new HashSet<>(people().values())).hasSize(120 + 40);
  }

  @Test
  void fieldThatIsTheSameInAllRecordsDecidesNothing() throws IOException {
    two().write(folder.resolve("c"));
    link();
    int before = new HashSet<>(people().values()).size();
    for (String list : List.of("a", "b")) {
      Path file = folder.resolve("c/" + list + ".csv");
      Files.writeString(
          file,
          Files.readString(file)
              .replace("HOMBRE", "MUJER")
              .replace("Puebla", "Colima")
              .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}", "1990-05-17"));
    }
    link();
    assertThat(new HashSet<>(people().values())).hasSize(before);
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void twentyThousandCopiesOfOneRecordEndAndAreTold() throws IOException {
    InventedLists lists = two().mayRepeat("a");
    for (int k = 0; k < 20_000; k++) {
      lists.row("a", InventedLists.row("copia" + k, 5000, "", ""));
    }
    lists.write(folder.resolve("c"));
    Ended ended = link();
    assertThat(ended.err()).contains("L015");
    Map<String, String> personOf = people();
    assertThat(personOf).hasSize(120 + 60 + 20_000);
    for (int person = 0; person < 120; person += 2) {
      assertThat(personOf.get("a a-Ñ" + person)).isEqualTo(personOf.get("b b-Ñ" + person));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀🎈 💛",
        "עדי לוי",
        "مريم حسن",
        "Jose\u0301 A\u0301ngel",
        "Ｍａｒｉａ",
        "\u202EANA\u202C"
      })
  void namesOfAnyScriptAreLinkedToThemselves(String name) throws IOException {
    linkedUnder(name);
  }

  @Test
  void nameOfTenThousandLettersIsLinkedToItself() throws IOException {
    linkedUnder("A".repeat(10_000));
    linkedUnder("Ana ".repeat(2_500).strip());
  }

  private void linkedUnder(String name) throws IOException {
    InventedLists lists = two();
    String[] cells = InventedLists.row("x", 7000, "", "").split(",", -1);
    for (String list : List.of("a", "b")) {
      cells[0] = list + "-raro";
      cells[1] = name;
      lists.row(list, String.join(",", cells));
    }
    lists.write(folder.resolve("c"));
    link();
    Map<String, String> personOf = people();
    assertThat(personOf.get("a a-raro")).isEqualTo(personOf.get("b b-raro"));
    Set<String> others = new HashSet<>(personOf.values());
    assertThat(others).hasSize(121);
  }

  @Test
  void reviewFileOfAnotherCoalitionIsRefusedAndNamed() throws IOException {
    InventedLists.random(120, 0.6, "a", "b").key("ab".repeat(32)).write(folder.resolve("other"));
    Ended review =
        shell.run("review", "other/coalition.toml", "--out", "r", "--most", "0", "--sample", "60");
    assertThat(review.code()).as(review.err()).isEqualTo(ExitCode.OK);
    two().write(folder.resolve("c"));
    ReviewFiles.read(folder.resolve("r/private/review.csv"))
        .decideAll("Ana", _ -> false)
        .write(folder.resolve("c/ana.csv"));
    Path plan = folder.resolve("c/coalition.toml");
    Files.writeString(
        plan,
        Files.readString(plan).replace("draws = 4\n", "draws = 4\ndecisions = [\"ana.csv\"]\n"));
    Ended ended = shell.run("link", "c/coalition.toml", "--out", "l", "--lang", "en");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err()).contains("V002", "ana.csv");
    assertThat(shell.files("l")).isEmpty();
  }

  @Test
  @Timeout(value = 180, unit = TimeUnit.SECONDS)
  void processThatIsKilledLeavesNoResultAndTheNextGivesTheSameBytes() throws Exception {
    InventedLists lists = InventedLists.random(2500, 0.5, "a", "b", "c");
    lists.write(folder.resolve("c"));
    link();
    byte[] whole = Files.readAllBytes(folder.resolve("l/private/clusters.csv"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.veladora.cli.Main",
                "link",
                "c/coalition.toml",
                "--out",
                "k")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    Path unfinished = folder.resolve("k/.unfinished");
    while (process.isAlive() && !Files.exists(unfinished)) {
      Thread.sleep(Duration.ofMillis(5));
    }
    process.destroyForcibly().waitFor();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log.txt"))).isNotZero();
    assertThat(unfinished).exists();
    assertThat(folder.resolve("k/private/clusters.csv")).doesNotExist();
    Ended again = shell.run("link", "c/coalition.toml", "--out", "k");
    assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("k/private/clusters.csv")).hasBinaryContent(whole);
    assertThat(unfinished).doesNotExist();
  }
}
