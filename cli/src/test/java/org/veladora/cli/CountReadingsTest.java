package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.cli.Shell.Ended;

/// What a count makes of people whom one list sent to another, and of people who were found
/// together, beside what comes out by hand.
final class CountReadingsTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  /// Of 60 people on A, B also has 0 to 9, sent by A, 10 to 29, who came alone, and 60 to 69, whom
  /// A sent and has no row of; C has 20 to 49. 70 went from A to B and from B to C; 71 is on A by B
  /// and on B by A.
  private static InventedLists lists() {
    InventedLists lists = InventedLists.random(0, 0, "a", "b", "c");
    for (int person = 0; person < 60; person++) {
      lists.capture("a", person);
      if (person < 30) {
        lists.capture("b", person, person < 10 ? "DE a" : "SOLA", "");
      }
      if (person >= 20 && person < 50) {
        lists.capture("c", person);
      }
    }
    for (int person = 60; person < 70; person++) {
      lists.capture("b", person, "DE a", "");
    }
    lists.capture("b", 70, "DE a", "").capture("c", 70, "DE b", "");
    lists.capture("a", 71, "DE b", "").capture("b", 71, "DE a", "");
    return lists;
  }

  private Map<String, Long> captures(InventedLists lists) throws IOException {
    lists.write(folder.resolve("c"));
    Ended ended = shell.run("count", "c/coalition.toml", "--out", "o");
    assertThat(ended.err()).doesNotContain("C9");
    Map<String, Long> people = new TreeMap<>();
    for (String line :
        Files.readString(folder.resolve("o/private/captures.csv")).lines().toList()) {
      Matcher row = Pattern.compile("([01,]+),([^,01]+),(\\d+)").matcher(line);
      if (row.matches()) {
        people.merge(row.group(1).replace(",", ""), Long.parseLong(row.group(3)), Long::sum);
      }
    }
    return people;
  }

  private String report() throws IOException {
    return Files.readString(folder.resolve("o/private/report.json"));
  }

  /// Documented people by reading, in the order of the report.
  private Map<String, String> documented() throws IOException {
    Map<String, String> documented = new TreeMap<>();
    Matcher reading =
        Pattern.compile(
                "\"scenario\": \"([a-z-]+)\".*?\"documented\": \\[ ([0-9, ]+)\\]", Pattern.DOTALL)
            .matcher(report());
    while (reading.find()) {
      documented.put(reading.group(1), reading.group(2).replaceAll(",.*", "").strip());
    }
    return documented;
  }

  @Test
  void capturesThatCameThroughAnotherListAreDropped() throws IOException {
    Map<String, Long> people = captures(lists());
    // On A alone: 0-9, 50-59, 60-69 as seen by A, 70 (the first of the chain), 71 (a circle).
    assertThat(people)
        .containsOnly(
            Map.entry("100", 10L + 10 + 10 + 1 + 1),
            Map.entry("110", 10L),
            Map.entry("111", 10L),
            Map.entry("101", 20L));
    assertThat(report().indexOf("referrals-dropped"))
        .isLessThan(report().indexOf("referrals-merged"));
    assertThat(documented())
        .containsOnlyKeys("referrals-dropped", "referrals-merged", "as-listed")
        .allSatisfy((_, number) -> assertThat(number).isEqualTo("72"));
  }

  @Test
  void listsThatSendPeopleAreReadAsOne() throws IOException {
    Map<String, Long> merged = captures(lists().referrals("merge"));
    // b sent 70 to c, so that all three are one list
    assertThat(merged).containsOnly(Map.entry("1", 72L));
    Map<String, Long> pair = captures(withoutChain().referrals("merge"));
    assertThat(pair).containsOnly(Map.entry("10", 30L + 10), Map.entry("11", 30L));
    assertThat(report()).contains("\"a+b\"");
  }

  private static InventedLists withoutChain() {
    InventedLists lists = InventedLists.random(0, 0, "a", "b", "c");
    for (int person = 0; person < 60; person++) {
      lists.capture("a", person);
      if (person < 30) {
        lists.capture("b", person, person < 10 ? "DE a" : "SOLA", "");
      }
      if (person >= 20 && person < 50) {
        lists.capture("c", person);
      }
    }
    for (int person = 60; person < 70; person++) {
      lists.capture("b", person, "DE a", "");
    }
    return lists;
  }

  @Test
  void personWhoseOnlyCaptureCameThroughAnotherListStaysDocumented() throws IOException {
    Map<String, Long> people = captures(withoutChain());
    assertThat(people.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(70);
    String clusters = Files.readString(folder.resolve("o/private/clusters.csv"));
    assertThat(clusters).contains("b,b-Ñ60,");
    Matcher id = Pattern.compile("b,b-Ñ60,(p-[0-9a-f]+),").matcher(clusters);
    assertThat(id.find()).isTrue();
    assertThat(clusters.split(id.group(1), -1)).hasSize(2);
  }

  @Test
  void withoutReferralsThereIsOneReading() throws IOException {
    InventedLists lists = InventedLists.random(120, 0.5, "a", "b", "c");
    captures(lists);
    assertThat(documented()).containsOnlyKeys("as-listed");
  }

  /// 320 people, found one by one or in groups of eight that share an incident and their lists.
  private static InventedLists groups(String incident) {
    InventedLists lists = InventedLists.random(0, 0, "a", "b", "c");
    SplittableRandom random = new SplittableRandom(3);
    for (int group = 0; group < 40; group++) {
      for (String list : new String[] {"a", "b", "c"}) {
        boolean captured = random.nextDouble() < 0.55;
        for (int person = 8 * group; captured && person < 8 * group + 8; person++) {
          lists.capture(list, person, "", incident.isEmpty() ? "" : incident + group);
        }
      }
    }
    return lists;
  }

  private double width() throws IOException {
    Matcher range =
        Pattern.compile(
                "\"whole\".*?\"range\": \\{\\s*\"point\": ([0-9.]+),\\s*\"low\": ([0-9.]+),\\s*\"high\": ([0-9.]+)",
                Pattern.DOTALL)
            .matcher(report());
    assertThat(range.find()).as(report()).isTrue();
    return Math.log(Double.parseDouble(range.group(3)) / Double.parseDouble(range.group(2)));
  }

  private double designEffect() throws IOException {
    Matcher effect = Pattern.compile("design effect of incidents: ([0-9.]+)").matcher(report());
    return effect.find() ? Double.parseDouble(effect.group(1)) : 1;
  }

  @Test
  void peopleFoundTogetherWidenTheInterval() throws IOException {
    Map<String, Long> apart = captures(groups(""));
    double width = width();
    assertThat(designEffect()).isEqualTo(1);
    assertThat(captures(groups("OP-"))).isEqualTo(apart);
    assertThat(width()).isGreaterThan(1.5 * width);
    assertThat(designEffect()).isGreaterThan(3);
  }

  /// The number of an incident is the list's own: OP-1 of one list is not OP-1 of another.
  @Test
  void incidentsOfTwoListsWithOneNumberAreTwo() throws IOException {
    captures(alone("OP-", "OP-"));
    double same = designEffect();
    String width = String.valueOf(width());
    captures(alone("OP-", "EXP-"));
    assertThat(designEffect()).isEqualTo(same);
    assertThat(String.valueOf(width())).isEqualTo(width);
  }

  /// Lists a and b hold other people under the same numbers of incidents; c holds half of each.
  private static InventedLists alone(String ofA, String ofB) {
    InventedLists lists = InventedLists.random(0, 0, "a", "b", "c");
    for (int person = 0; person < 200; person++) {
      boolean first = person < 100;
      lists.capture(first ? "a" : "b", person, "", (first ? ofA : ofB) + person % 100 / 2);
      if (person % 3 == 0) {
        lists.capture("c", person);
      }
      if (person % 7 == 0) {
        lists.capture(first ? "b" : "a", person);
      }
    }
    return lists;
  }
}
