package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.cli.Shell.Ended;

/// `veladora link`: who is who, at one threshold and at many, and what the lists gave to work with.
final class LinkCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void writeLists() throws IOException {
    shell = new Shell(folder);
    InventedLists.random(200, 0.6, "a", "b").write(folder.resolve("c"));
  }

  private Ended link(String... more) {
    String[] all = new String[more.length + 6];
    String[] command = {"link", "c/coalition.toml", "--out", "l", "--lang", "en"};
    System.arraycopy(command, 0, all, 0, 6);
    System.arraycopy(more, 0, all, 6, more.length);
    return shell.run(all);
  }

  private List<List<String>> rows(String file) throws IOException {
    return Files.readAllLines(folder.resolve("l/private").resolve(file)).stream()
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }

  @Test
  void tellsPeopleByThresholdAndHowCompleteEachListIs() throws IOException {
    Ended ended = link();
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    assertThat(ended.out())
        .contains("do not publish", "HOW MANY PEOPLE OTHER THRESHOLDS GIVE")
        .containsPattern("(?m)^ +Field +a +b$")
        .containsPattern("(?m)^ +given name +100\\.0% +100\\.0%$");
    assertThat(shell.files("l"))
        .contains("private/clusters.csv", "private/linkage.json", "private/thresholds.csv")
        .doesNotContain("private/clusters-by-threshold.csv")
        .allMatch(file -> file.startsWith("private/"));
    assertThat(rows("thresholds.csv"))
        .extracting(List::getFirst)
        .containsExactly("threshold", "0.5", "0.8", "0.9", "0.95", "0.99");
    assertThat(Files.readString(folder.resolve("l/private/linkage.json")))
        .contains("\"kind\": \"linkage\"", "\"diagnostics\": {");
  }

  @Test
  void thresholdsGiveTheClusterOfEachRecordAtEachAndTheyAreNested() throws IOException {
    Ended ended = link("--thresholds", "0.99,.5,0.9,0.5");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    List<List<String>> people = rows("clusters-by-threshold.csv");
    assertThat(people.getFirst())
        .containsExactly("source", "record_id", "person_id_0.5", "person_id_0.9", "person_id_0.99");
    List<List<String>> clusters = rows("clusters.csv");
    assertThat(people).hasSameSizeAs(clusters);
    Map<String, String> within = new HashMap<>();
    for (int r = 1; r < people.size(); r++) {
      assertThat(people.get(r).subList(0, 3)).isEqualTo(clusters.get(r).subList(0, 3));
      for (int t = 3; t < 5; t++) {
        String higher = t + people.get(r).get(t);
        String lower = people.get(r).get(t - 1);
        assertThat(within.merge(higher, lower, (old, _) -> old)).isEqualTo(lower);
      }
    }
    List<List<String>> figures = rows("thresholds.csv");
    assertThat(figures).extracting(List::getFirst).endsWith("0.5", "0.9", "0.99").hasSize(4);
    for (int t = 0; t < 3; t++) {
      int column = t + 2;
      long count = people.stream().skip(1).map(row -> row.get(column)).distinct().count();
      assertThat(figures.get(t + 1).get(1)).isEqualTo(Long.toString(count));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "0.009", "-0.5", "0.5,", "0.5;0.8", "x", "0.5,1.0", "NaN"})
  void whatIsNoThresholdIsRefused(String thresholds) {
    Ended ended = link("--thresholds", thresholds);
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err()).startsWith("C004").contains("--thresholds", thresholds, "0.01");
  }

  @Test
  void atMostTwentyThresholdsAreTaken() {
    StringBuilder many = new StringBuilder("0.1");
    for (int k = 11; k < 31; k++) {
      many.append(",0.").append(k);
    }
    assertThat(link("--thresholds", many.toString()).code()).isEqualTo(ExitCode.USAGE);
  }
}
