package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.cli.Shell.Ended;

/// `diff` as a user runs it: the answer first, files for the owner only, mistakes with a remedy.
final class DiffCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void writeCuts() throws IOException {
    shell = new Shell(folder);
    InventedLists lists = new InventedLists().list("antes").list("despues");
    for (int person = 0; person < 80; person++) {
      String row = InventedLists.row("F-" + person, person, "", "");
      if (person < 77) {
        lists.row("despues", person < 5 ? row.replace("MUJER", "") : row);
      }
      lists.row("antes", row);
    }
    lists.row("despues", InventedLists.row("F-200", 200, "", "")).write(folder);
  }

  private Ended diff(String... more) {
    String[] arguments = {
      "diff", "antes.csv", "despues.csv", "--profile", "lista.toml", "--out", "o"
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return shell.run(all);
  }

  @Test
  void theAnswerComesFirstInBothLanguages() {
    Ended spanish = diff();
    assertThat(spanish.code()).as(spanish.err()).isEqualTo(ExitCode.OK);
    assertThat(spanish.out())
        .startsWith("NO PUBLICAR")
        .containsPattern("\\(antes.csv\\) y el nuevo \\(despues.csv\\), 3\\s+personas dejaron");
    assertThat(diff("--lang", "en").out()).containsPattern("3\\s+people\\s+were\\s+removed");
  }

  @Test
  void allFilesAreForTheOwner() throws IOException {
    diff();
    assertThat(shell.files("o"))
        .containsExactlyInAnyOrder(
            "private/NO-PUBLICAR.txt",
            "private/changes.csv",
            "private/differences.csv",
            "private/released-files.txt",
            "private/report.html",
            "private/report.json",
            "private/report.txt");
    assertThat(Files.readString(folder.resolve("o/private/report.html")))
        .contains("<title>NO PUBLICAR")
        .doesNotContain("<script");
  }

  @Test
  void jsonHasEveryOutcomeAndPersonsHaveIdsOnlyUnderAKey() throws IOException {
    assertThat(diff("--format", "json").out())
        .contains("\"kind\": \"differences\"", "\"unit\": \"people\"")
        .contains("\"outcome\": \"removed\", \"units\": 3");
    assertThat(header()).doesNotContain("person_id");
    diff("--key", "diff.key");
    assertThat(header()).endsWith(",person_id");
    List<String> lines = Files.readAllLines(folder.resolve("o/private/differences.csv"));
    assertThat(lines.stream().skip(1)).allMatch(line -> line.matches(".*,p-[0-9a-f]{24}"));
    assertThat(lines.stream().map(line -> line.substring(line.lastIndexOf(','))))
        .doesNotHaveDuplicates();
  }

  private String header() throws IOException {
    return Files.readAllLines(folder.resolve("o/private/differences.csv")).getFirst();
  }

  @Test
  void theReportTellsNobodysName() throws IOException {
    diff();
    String name = InventedLists.row("F-1", 1, "", "").split(",", -1)[2];
    for (String file : List.of("report.html", "report.json", "report.txt")) {
      assertThat(Files.readString(folder.resolve("o/private").resolve(file)))
          .doesNotContainIgnoringCase(name);
    }
  }

  @Test
  void mistakesAreToldWithTheirRemedy() {
    Ended field = diff("--id-field", "folio", "--lang", "en");
    assertThat(field.code()).isEqualTo(ExitCode.USAGE);
    assertThat(field.err()).startsWith("C004").contains("source_record_id, none");
    Ended missing = shell.run("diff", "antes.csv", "--out", "o", "--lang", "en");
    assertThat(missing.code()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).startsWith("C002").contains("NEW");
    Ended absent =
        shell.run(
            "diff",
            "antes.csv",
            "nadie.csv",
            "--profile",
            "lista.toml",
            "--out",
            "p",
            "--lang",
            "en");
    assertThat(absent.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(absent.err()).startsWith("I001").contains("nadie.csv");
    assertThat(folder.resolve("p/private")).doesNotExist();
  }

  @Test
  void aProfileOfCountsIsRefused() {
    Ended ended =
        shell.run(
            "diff",
            "antes.csv",
            "despues.csv",
            "--profile",
            "rnpdno-monthly",
            "--out",
            "o",
            "--lang",
            "en");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err()).startsWith("Q001").contains("rnpdno-monthly");
  }

  @Test
  void aComparisonThatIsStoppedLeavesNothing() throws IOException {
    int[] checks = {0};
    shell.cancelledBy(() -> ++checks[0] > 4);
    assertThat(diff().code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(shell.files("o")).isEmpty();
  }
}
