package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.cli.Shell.Ended;

/// Lists that cannot carry a range are counted all the same: who is documented, the bound where
/// there is one, and why there is no range; nothing of what was refused is published.
final class CountRefusalTest {
  private static final String[] THREE = {"a", "b", "c"};

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private Ended count(InventedLists lists) throws IOException {
    lists.write(folder.resolve("c"));
    return shell.run("count", "c/coalition.toml", "--out", "o", "--lang", "en");
  }

  /// Counts lists whose range must be refused, and gives the owner's report.
  private String refused(InventedLists lists, String reason) throws IOException {
    Ended ended = count(lists);
    assertThat(ended.code()).as(ended.err() + ended.out()).isEqualTo(ExitCode.REFUSED);
    assertThat(ended.out()).contains("NO PUBLICAR").contains("[" + reason + "]");
    assertThat(ended.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(folder.resolve("o/.unfinished")).doesNotExist();
    assertThat(shell.files("o"))
        .contains(
            "private/report.html",
            "private/report.json",
            "private/report.txt",
            "private/clusters.csv",
            "private/captures.csv");
    String owner = Files.readString(folder.resolve("o/private/report.json"));
    assertThat(range(owner)).contains('"' + reason + '"').contains("\"needed\"");
    Path open = folder.resolve("o/public/report.json");
    if (Files.exists(open)) {
      String released = Files.readString(open);
      assertThat(released.contains("\"estimates\": []") || range(released).contains("\"refused\""))
          .as(released)
          .isTrue();
      assertThat(Files.readString(folder.resolve("o/public/report.txt")))
          .contains("No total is given")
          .doesNotContain("NO PUBLICAR");
    }
    return owner;
  }

  private static String range(String report) {
    int at = report.indexOf("\"range\"", report.indexOf("\"whole\""));
    return report.substring(at, report.indexOf("\"methods\"", at));
  }

  private static void people(InventedLists lists, String list, int from, int to) {
    for (int person = from; person < to; person++) {
      lists.capture(list, person);
    }
  }

  @Test
  void listsThatDoNotOverlap() throws IOException {
    InventedLists lists = InventedLists.random(0, 0, THREE);
    people(lists, "a", 0, 40);
    people(lists, "b", 40, 80);
    people(lists, "c", 80, 120);
    refused(lists, "E007");
  }

  @Test
  void oneList() throws IOException {
    InventedLists lists = InventedLists.random(0, 0, "a");
    people(lists, "a", 0, 60);
    String owner = refused(lists, "E004");
    assertThat(owner).contains("\"L012\"");
  }

  @Test
  void twoListsHaveTheirPeopleAndTheBound() throws IOException {
    InventedLists lists = InventedLists.random(160, 0.5, "a", "b");
    String owner = refused(lists, "E009");
    assertThat(owner).containsPattern("\"lower_bound\": \\{\\s*\"point\": \\d+");
    assertThat(owner).contains("\"E204\"");
    assertThat(Files.readString(folder.resolve("o/public/report.json")))
        .containsPattern("\"lower_bound\": \\{\\s*\"point\": \\d+");
  }

  @Test
  void listThatIsACopyOfAnotherInAnotherOrder() throws IOException {
    InventedLists lists = InventedLists.random(90, 0.6, "a", "c");
    lists.list("b");
    for (String row : lists.text("a").lines().skip(1).toList().reversed()) {
      lists.row("b", row.replace("a-Ñ", "copia-"));
    }
    refused(lists, "E008");
  }

  @Test
  void listWithOnePerson() throws IOException {
    InventedLists lists = InventedLists.random(0, 0, THREE);
    lists.capture("a", 1);
    people(lists, "b", 0, 40);
    people(lists, "c", 20, 60);
    Ended ended = count(lists);
    assertThat(ended.code()).isIn(ExitCode.OK, ExitCode.REFUSED);
    assertThat(ended.err()).doesNotContain("C9");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void handfulOfPeopleIsNeverPublished(int people) throws IOException {
    InventedLists lists = InventedLists.random(0, 0, THREE);
    for (String list : THREE) {
      people(lists, list, 0, people);
    }
    refused(lists, "E006");
    assertThat(shell.files("o")).noneMatch(name -> name.startsWith("public/"));
  }

  @Test
  void everyRecordTwiceGivesEachPersonOnce() throws IOException {
    InventedLists lists = InventedLists.random(0, 0, THREE);
    for (String list : THREE) {
      lists.mayRepeat(list);
      for (int person = list.charAt(0) - 'a'; person < 70; person += 2) { // 35, 35 and 34 people
        lists.capture(list, person).capture(list, person);
      }
    }
    count(lists);
    String owner = Files.readString(folder.resolve("o/private/report.json"));
    assertThat(owner).contains("\"records\": 208").contains("\"people\": 70,");
  }

  @Test
  void listOfWhichNoRowCanBeRead() throws IOException {
    InventedLists lists = InventedLists.random(90, 0.6, "a", "c");
    lists.list("b").row("b", "\"uno").row("b", "a,b").row("b", "solo una celda");
    refused(lists, "E005");
    assertThat(shell.files("o")).contains("private/b.b.csv.set-aside.csv");
  }

  @Test
  void openPopulationAndOtherDefinitions() throws IOException {
    refused(InventedLists.random(160, 0.5, THREE).open(), "E001");
  }

  @ParameterizedTest
  @CsvSource({"sex,male", "state,21"})
  void stratumThatIsTooThinIsRefusedByItself(String strata, String thin) throws IOException {
    InventedLists lists = InventedLists.random(0, 0, THREE);
    for (int person = 0; person < 360; person++) {
      boolean few = strata.equals("sex") ? person % 3 == 0 : person % 2 == 1;
      for (String list : THREE) {
        boolean captured = (person * 31 + list.charAt(0) * 17) % 5 < 2;
        if (captured && (!few || person < 30)) {
          lists.capture(list, person);
        }
      }
    }
    Ended ended = count(lists.strata(strata));
    String owner = Files.readString(folder.resolve("o/private/report.json"));
    assertThat(ended.code()).as(ended.out()).isEqualTo(ExitCode.OK);
    assertThat(owner).contains("\"E108\"").contains("\"E006\"");
    String open = Files.readString(folder.resolve("o/public/report.json"));
    assertThat(open).doesNotContain("\"E006\"").doesNotContain("\"E108\"");
    assertThat(thin).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bom", "crlf", "semicolon", "repeated rows", "no folio"})
  void unusualAndRightListsGiveTheSamePeople(String kind) throws IOException {
    InventedLists lists = InventedLists.random(90, 0.5, THREE);
    count(lists);
    String captures = Files.readString(folder.resolve("o/private/captures.csv"));
    lists.write(folder.resolve("c"));
    for (String list : THREE) {
      Path file = folder.resolve("c/" + list + ".csv");
      String text = Files.readString(file);
      String other =
          switch (kind) {
            case "bom" -> "\uFEFF" + text;
            case "crlf" -> text.replace("\n", "\r\n");
            case "semicolon" -> text.replace(',', ';');
            case "no folio" -> text.replaceAll("(?m)^" + list + "-Ñ\\d+", "");
            default -> text + text.substring(text.indexOf('\n') + 1);
          };
      Files.write(file, other.getBytes(StandardCharsets.UTF_8));
    }
    Path profile = folder.resolve("c/lista.toml");
    Path coalition = folder.resolve("c/coalition.toml");
    if (kind.equals("semicolon")) {
      Files.writeString(
          profile, Files.readString(profile).replace("delimiter = \",\"", "delimiter = \";\""));
    }
    if (kind.equals("repeated rows")) {
      Files.writeString(
          coalition,
          Files.readString(coalition).replace("duplicate_free = true", "duplicate_free = false"));
    }
    Ended ended = shell.run("count", "c/coalition.toml", "--out", "other", "--quiet");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(folder.resolve("other/private/captures.csv"))).isEqualTo(captures);
  }

  @Test
  void filesOfOneNameAndOfALongNameKeepTheirRowsSetAside() throws IOException {
    InventedLists lists = InventedLists.random(90, 0.5, THREE);
    lists.write(folder.resolve("c"));
    String name = "ñ".repeat(120) + ".csv";
    Files.createDirectories(folder.resolve("c/2019"));
    Files.createDirectories(folder.resolve("c/2020"));
    String row = InventedLists.row("x-1", 500, "", "");
    String other = InventedLists.row("x-2", 501, "", "");
    Files.writeString(
        folder.resolve("c/2019/" + name), InventedLists.HEADER + "\n" + row + "\nprimera\n");
    Files.writeString(
        folder.resolve("c/2020/" + name), InventedLists.HEADER + "\n" + other + "\nsegunda\n");
    Path coalition = folder.resolve("c/coalition.toml");
    Files.writeString(
        coalition,
        Files.readString(coalition)
            .replace("\"a.csv\"", "\"a.csv\", \"2019/" + name + "\", \"2020/" + name + "\""));
    Ended ended = shell.run("count", "c/coalition.toml", "--out", "o");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    assertThat(shell.files("o").stream().filter(f -> f.endsWith(".set-aside.csv")).toList())
        .hasSize(2)
        .anyMatch(file -> text(file).contains("primera"))
        .anyMatch(file -> text(file).contains("segunda"));
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve("o").resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void markupInNamesIsTextInThePage() throws IOException {
    InventedLists lists = InventedLists.random(90, 0.5, THREE);
    Path coalition = lists.write(folder.resolve("c"));
    String markup = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    Files.writeString(coalition, Files.readString(coalition).replace("List a", markup));
    shell.run("count", "c/coalition.toml", "--out", "o", "--lang", "en");
    for (String zone : new String[] {"public", "private"}) {
      assertThat(Files.readString(folder.resolve("o/" + zone + "/report.html")))
          .contains("&lt;script&gt;")
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x");
    }
  }
}
