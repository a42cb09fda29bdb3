package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.cli.Shell.Ended;

/// What is wrong in a review file is told with file, line and column, and stops the command.
final class ReviewBadInputTest {
  @TempDir private Path folder;
  private Shell shell;
  private ReviewFiles file;

  @BeforeEach
  void export() throws IOException {
    shell = new Shell(folder);
    lists().write(folder.resolve("c"));
    Ended ended =
        shell.run("review", "c/coalition.toml", "--out", "r", "--most", "0", "--sample", "60");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    file = ReviewFiles.read(folder.resolve("r/private/review.csv"));
    assertThat(file.size()).isGreaterThan(30);
    file.decideAll("Ana", _ -> false);
  }

  private static InventedLists lists() {
    return InventedLists.random(120, 0.6, "a", "b");
  }

  private Ended link(ReviewFiles... files) throws IOException {
    StringBuilder names = new StringBuilder();
    for (int f = 0; f < files.length; f++) {
      names.append(f == 0 ? "" : ", ").append("\"f").append(f).append(".csv\"");
      files[f].write(folder.resolve("c/f" + f + ".csv"));
    }
    Path coalition = folder.resolve("c/coalition.toml");
    Files.writeString(
        coalition,
        Files.readString(coalition)
            .replaceFirst("decisions.*\n", "")
            .replace("draws = 4\n", "draws = 4\ndecisions = [" + names + "]\n"));
    return shell.run("link", "c/coalition.toml", "--out", "l", "--lang", "en");
  }

  private static void check(Ended ended, String... parts) {
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err()).contains(parts).doesNotContain("Ñ");
  }

  @ParameterizedTest
  @CsvSource({
    "verdict, quizas, V003",
    "probability, mucho, V004",
    "probability, 1.5, V004",
    "probability, -0.5, V004",
    "author, '', V005",
    "a_record, 'NO-HAY', V007",
    "a_record, '', V007",
    "b_source, Lista B, V007",
  })
  void cellThatCannotBeUsedIsToldWithItsPlace(String column, String value, String code)
      throws IOException {
    file.set(4, column, value);
    check(link(file), code, "f0.csv", "line 6", column);
  }

  @Test
  void probabilityAgainstTheVerdictIsRefused() throws IOException {
    file.decide(4, "same", "0.2", "Ana");
    check(link(file), "V008", "line 6", "probability");
  }

  @Test
  void fileOfAnotherKeyIsRefused() throws IOException {
    Files.writeString(folder.resolve("c/coalition.key"), "ab".repeat(32) + "\n");
    check(link(file), "V002", "f0.csv");
  }

  @Test
  void fileOfOtherListsIsRefused() throws IOException {
    InventedLists others = new InventedLists().list("a").list("b");
    for (int person = 3000; person < 3060; person++) {
      others.capture("a", person).capture("b", person);
    }
    others.write(folder.resolve("c"));
    check(link(file), "V002", "f0.csv");
  }

  @Test
  void recordThatSaysSomethingElseByNowIsTold() throws IOException {
    String record = file.get(4, "a_record").substring(1);
    Path list = folder.resolve("c/" + file.get(4, "a_source") + ".csv");
    String row =
        Files.readString(list)
            .lines()
            .filter(l -> l.startsWith(record + ","))
            .findFirst()
            .orElseThrow();
    Files.writeString(
        list,
        Files.readString(list)
            .replace(
                row,
                row.replace("MUJER", "X").replace("HOMBRE", "MUJER").replace(",X,", ",HOMBRE,")));
    check(link(file), "V006", "f0.csv", "6");
  }

  @Test
  void fileWithoutAColumnIsNoReviewFile() throws IOException {
    Files.writeString(folder.resolve("plain.csv"), "pair,run\nx,y\n");
    check(
        shell.run(
            "review", "c/coalition.toml", "--out", "r", "--read", "plain.csv", "--lang", "en"),
        "V001",
        "plain.csv",
        "a_source");
  }

  @Test
  void oneReviewerWithTwoVerdictsIsToldWithBothPlaces() throws IOException {
    ReviewFiles other = ReviewFiles.read(folder.resolve("r/private/review.csv"));
    boolean same = file.get(4, "verdict").equals("misma");
    other.decide(4, same ? "distinta" : "misma", "", "Ana");
    check(link(file, other), "L004", "Ana", "f0.csv:6", "f1.csv:6");
  }

  @Test
  void contradictionNamesBothReviewersAndTheirPlaces() throws IOException {
    InventedLists repeated = lists().mayRepeat("a");
    repeated.capture("a", 4000).row("a", InventedLists.row("a2-Ñ4000", 4000, "", ""));
    repeated.capture("b", 4000).write(folder.resolve("c"));
    shell.run("review", "c/coalition.toml", "--out", "r", "--sample", "500");
    ReviewFiles ana = ReviewFiles.read(folder.resolve("r/private/review.csv"));
    ReviewFiles luis = ReviewFiles.read(folder.resolve("r/private/review.csv"));
    for (int row = 0; row < ana.size(); row++) {
      boolean copies =
          ana.get(row, "a_record").equals("'a-Ñ4000") && ana.get(row, "b_source").equals("a");
      if (ana.get(row, "a_record").endsWith("Ñ4000")) {
        (copies ? luis : ana)
            .decide(row, copies ? "different" : "same", "", copies ? "Luis" : "Ana");
      }
    }
    check(link(ana, luis), "L003", "Luis (f1.csv:", "Ana (f0.csv:");
  }

  @Test
  void estimatesAreRefusedWhereTheLinkageIsNotThatOfTheExport() throws IOException {
    file.write(folder.resolve("ana.csv"));
    Path coalition = folder.resolve("c/coalition.toml");
    Files.writeString(
        coalition,
        Files.readString(coalition).replace("draws = 4\n", "draws = 4\nthreshold = 0.9\n"));
    check(
        shell.run("review", "c/coalition.toml", "--out", "r", "--read", "ana.csv", "--lang", "en"),
        "V010",
        "ana.csv");
  }
}
