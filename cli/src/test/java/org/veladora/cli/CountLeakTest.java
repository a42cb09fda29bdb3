package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.cli.Shell.Ended;

/// Canaries: invented people whose names, numbers and incidents stand nowhere else. Where one of
/// them is found, a real person would be.
final class CountLeakTest {
  private static final List<String> CANARIES =
      List.of(
          "Quetzalinda",
          "Xiuhnelpilli",
          "Zapotlanejo",
          "Tochtlihua",
          "Ozomatzin",
          "Yaretzi",
          "FOLIO-CANARIO-7731",
          "FOLIO-CANARIO-7732",
          "FOLIO-CANARIO-7733",
          "XIZQ900412MDFHPN07",
          "TOOY880229HPLCZR05",
          "OPERATIVO-CANARIO-55",
          "CELDA-CANARIO",
          "RENGLON-CANARIO",
          "1990-04-12",
          "1988-02-29");

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void writeLists() throws IOException {
    shell = new Shell(folder);
    lists().write(folder.resolve("c"));
  }

  private static InventedLists lists() {
    InventedLists lists = InventedLists.random(140, 0.45, "a", "b", "c");
    String one =
        "Quetzalinda,Xiuhnelpilli,Zapotlanejo,MUJER,31,1990-04-12,Colima,XIZQ900412MDFHPN07,";
    String two =
        "Yaretzi,Tochtlihua,Ozomatzin,HOMBRE,CELDA-CANARIO,1988-02-29,Puebla,"
            + "TOOY880229HPLCZR05,";
    lists.row("a", "FOLIO-CANARIO-7731," + one + ",OPERATIVO-CANARIO-55");
    lists.row("b", "FOLIO-CANARIO-7732," + one + "DE a,");
    lists.row("c", "FOLIO-CANARIO-7733," + one.replace("Xiuhnelpilli", "Xiuhnelpili") + ",");
    lists.row("a", "FOLIO-CANARIO-7732," + two + "SOLA,OPERATIVO-CANARIO-55");
    lists.row("b", "FOLIO-CANARIO-7733," + two + "DE CELDA-CANARIO,");
    lists.row("b", "RENGLON-CANARIO,Quetzalinda,cortado");
    return lists.strata("sex");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static void checkFreeOfCanaries(String what, String text) {
    String folded = folded(text);
    for (String canary : CANARIES) {
      assertThat(folded.contains(folded(canary))).as(canary + " in " + what).isFalse();
    }
    assertThat(folded.contains(InventedLists.KEY)).as("key in " + what).isFalse();
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  private Ended free(String... command) {
    Ended ended = shell.run(command);
    checkFreeOfCanaries("stdout of " + command[0], ended.out());
    checkFreeOfCanaries("stderr of " + command[0], ended.err());
    assertThat(ended.code()).as(ended.err()).isIn(ExitCode.OK, ExitCode.REFUSED);
    return ended;
  }

  @Test
  void noCanaryIsInThePublicFolderNorInWhatIsPrinted() throws IOException {
    free("count", "c/coalition.toml", "--out", "o");
    free("count", "c/coalition.toml", "--out", "q", "--quiet", "--format", "json", "--lang", "en");
    free("link", "c/coalition.toml", "--out", "l");
    free("link", "c/coalition.toml", "--out", "l", "--quiet");
    free("estimate", "o/private/captures.csv", "--replicates", "100");
    free("estimate", "o/private/captures.csv", "--replicates", "100", "--quiet", "--format=json");
    assertThat(shell.files("o/public"))
        .contains("report.html", "report.json", "report.txt", "overlaps.combinations.csv");
    for (String out : List.of("o/public", "q/public")) {
      for (String name : shell.files(out)) {
        checkFreeOfCanaries(name, text(out + "/" + name));
      }
    }
    assertThat(shell.files("l")).noneMatch(name -> name.startsWith("public/"));
  }

  @Test
  void privateReportShowsNoWholeNameNumberOrDate() throws IOException {
    free("count", "c/coalition.toml", "--out", "o");
    for (String name : List.of("report.html", "report.json", "report.txt", "captures.csv")) {
      checkFreeOfCanaries(name, text("o/private/" + name));
    }
    assertThat(text("o/private/report.json")).contains("****");
    assertThat(text("o/private/clusters.csv")).contains("FOLIO-CANARIO-7731");
    assertThat(text("o/private/b.b.csv.set-aside.csv")).contains("RENGLON-CANARIO");
  }

  @Test
  void faultInTheMiddleLeavesNoCanaryInTheLogNorOnTheScreen() throws IOException {
    for (int after : new int[] {0, 3, 6, 9, 30}) {
      AtomicLong checks = new AtomicLong();
      Ended ended =
          new Shell(folder)
              .cancelledBy(() -> {
                if (checks.incrementAndGet() > after) {
                  throw new IllegalStateException("Quetzalinda FOLIO-CANARIO-7731");
                }
                return false;
              })
              .run("count", "c/coalition.toml", "--out", "o");
      assertThat(ended.code()).isEqualTo(ExitCode.INTERNAL);
      assertThat(ended.err()).startsWith("C900");
      checkFreeOfCanaries("stderr", ended.err());
      assertThat(shell.files("o")).isEmpty();
      assertThat(folder.resolve("o/.unfinished")).doesNotExist();
    }
    List<String> logs =
        shell.files("home").stream().filter(name -> name.contains("veladora.log")).toList();
    assertThat(logs).isNotEmpty();
    for (String log : logs) {
      checkFreeOfCanaries(log, text("home/" + log));
    }
  }

  @Test
  void privateFolderAndKeyAreForTheirOwnerOnlyAndTheKeyIsWrittenNowhereElse() throws IOException {
    Files.delete(folder.resolve("c/coalition.key"));
    free("count", "c/coalition.toml", "--out", "o");
    assertThat(Files.getPosixFilePermissions(folder.resolve("o/private")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("c/coalition.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    String key = text("c/coalition.key").strip();
    for (String name : shell.files("o")) {
      assertThat(text("o/" + name).toLowerCase(Locale.ROOT)).as(name).doesNotContain(key);
    }
    assertThat(text("o/private/report.json")).doesNotContain("coalition.key");
    for (String name : shell.files("o/public")) {
      assertThat(text("o/public/" + name))
          .as(name)
          .doesNotContain("coalition.key")
          .doesNotContainPattern("p-[0-9a-f]{24}");
    }
  }

  @Test
  void earlierReleaseIsRemovedWhereTheNextCountIsWithheld() throws IOException {
    free("count", "c/coalition.toml", "--out", "o");
    assertThat(shell.files("o/public")).isNotEmpty();
    free("count", "c/coalition.toml", "--out", "o", "--k", "100000");
    assertThat(shell.files("o/public")).isEmpty();
  }

  /// Ids of people by list and record.
  private Map<String, String> ids(InventedLists lists, String name) throws IOException {
    lists.write(folder.resolve(name));
    free("link", name + "/coalition.toml", "--out", name + "-out");
    Map<String, String> ids = new HashMap<>();
    for (String line : text(name + "-out/private/clusters.csv").lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      ids.put(cells[0] + " " + cells[1], cells[2]);
    }
    return ids;
  }

  @Test
  void idsOfPeopleDependOnTheKeyAndNotOnTheOrderOfRowsAndLists() throws IOException {
    Map<String, String> ids = ids(lists(), "first");
    assertThat(ids).hasSizeGreaterThan(150);
    assertThat(new HashSet<>(ids.values())).hasSizeLessThan(ids.size() - 30);
    assertThat(ids(lists(), "again")).isEqualTo(ids);
    assertThat(ids(lists().shuffled(5), "shuffled")).isEqualTo(ids);
    assertThat(ids(lists().shuffled(6), "shuffled-more")).isEqualTo(ids);
    Map<String, String> others = ids(lists().key(InventedLists.KEY.replace('0', 'f')), "other");
    Set<String> both = new HashSet<>(others.values());
    both.retainAll(new HashSet<>(ids.values()));
    assertThat(both).isEmpty();
    assertThat(partition(others)).isEqualTo(partition(ids));
  }

  /// Who is with whom, whatever the ids.
  private static Set<Set<String>> partition(Map<String, String> ids) {
    Map<String, Set<String>> people = new HashMap<>();
    ids.forEach((record, id) -> people.computeIfAbsent(id, _ -> new HashSet<>()).add(record));
    return new HashSet<>(new ArrayList<>(people.values()));
  }
}
