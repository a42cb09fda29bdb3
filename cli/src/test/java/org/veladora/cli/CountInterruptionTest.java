package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.cli.Shell.Ended;

/// A count that is stopped leaves nothing, and the same count gives the same bytes: after stops, in
/// another folder, on another number of threads, in another place and language of the machine.
final class CountInterruptionTest {
  private static final int STOPS = 20;
  private static final long SEED = 11;

  @TempDir private Path folder;

  @BeforeEach
  void writeLists() throws IOException {
    lists().write(folder.resolve("c"));
  }

  /// Referrals and incidents too, so that every kind of work is stopped.
  private static InventedLists lists() {
    InventedLists lists = InventedLists.random(150, 0.45, "a", "b", "c");
    for (int person = 200; person < 230; person++) {
      lists.capture("a", person, "", "OP-" + person / 4);
      lists.capture("b", person, "DE a", "");
    }
    return lists.strata("sex");
  }

  private Ended count(Shell shell, String coalition, String out) {
    return shell.run("count", coalition, "--out", out);
  }

  /// Every file under a folder, by its path.
  private Map<String, String> bytes(String under) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    for (String name : new Shell(folder).files(under)) {
      bytes.put(
          name,
          new String(
              Files.readAllBytes(folder.resolve(under).resolve(name)),
              java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    return bytes;
  }

  @Test
  void stoppedCountLeavesNothingAndTheNextGivesTheSameBytes() throws IOException {
    AtomicLong checks = new AtomicLong();
    Ended whole =
        count(
            new Shell(folder).cancelledBy(() -> checks.incrementAndGet() < 0),
            "c/coalition.toml",
            "whole");
    assertThat(whole.code()).as(whole.err()).isEqualTo(ExitCode.OK);
    assertThat(checks.get()).isGreaterThan(STOPS);
    Map<String, String> expected = bytes("whole");
    assertThat(expected).containsKeys("public/report.json", "private/clusters.csv");
    SplittableRandom random = new SplittableRandom(SEED);
    for (int stop = 0; stop < STOPS; stop++) {
      long after = random.nextLong(checks.get());
      AtomicLong asked = new AtomicLong();
      Ended stopped =
          count(
              new Shell(folder).cancelledBy(() -> asked.incrementAndGet() > after),
              "c/coalition.toml",
              "o");
      assertThat(stopped.code()).as("after " + after).isEqualTo(ExitCode.INTERRUPTED);
      assertThat(stopped.err()).startsWith("C006");
      assertThat(stopped.out()).isEmpty();
      assertThat(new Shell(folder).files("o")).as("after " + after).isEmpty();
      assertThat(folder.resolve("o/.unfinished")).doesNotExist();
    }
    Files.createDirectories(folder.resolve("o/.unfinished/inputs"));
    Files.writeString(folder.resolve("o/.unfinished/public-report.html"), "of a killed process");
    Files.writeString(folder.resolve("o/.unfinished/inputs/lista.csv"), "of a killed process");
    assertThat(count(new Shell(folder), "c/coalition.toml", "o").code()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("o/.unfinished")).doesNotExist();
    assertThat(bytes("o")).isEqualTo(expected);
  }

  @Test
  void keyThatAStoppedCountMadeIsKeptForTheNext() throws IOException {
    Path key = folder.resolve("c/coalition.key");
    Files.delete(key);
    AtomicLong checks = new AtomicLong();
    count(
        new Shell(folder).cancelledBy(() -> Files.exists(key) && checks.incrementAndGet() > 1),
        "c/coalition.toml",
        "o");
    assertThat(new Shell(folder).files("o")).isEmpty();
    String made = Files.readString(key);
    assertThat(made).matches("[0-9a-f]{64}\n");
    assertThat(new Shell(folder).files("c")).noneMatch(name -> name.endsWith(".part"));
    count(new Shell(folder), "c/coalition.toml", "o");
    assertThat(Files.readString(key)).isEqualTo(made);
  }

  @Test
  void sameBytesElsewhereInAnotherZoneAndLocale() throws IOException {
    count(new Shell(folder), "c/coalition.toml", "one");
    lists().write(folder.resolve("other place/ñandú"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Ended ended = count(new Shell(folder), "other place/ñandú/coalition.toml", tag);
        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(bytes("tr-TR")).isEqualTo(bytes("one"));
    assertThat(bytes("ar-EG-u-nu-arab")).isEqualTo(bytes("one"));
    assertThat(bytes("hi-IN-u-nu-deva")).isEqualTo(bytes("one"));
  }

  /// Parallel streams run on the pool of the task that starts them.
  @Test
  void sameBytesOnAnyNumberOfThreads() throws Exception {
    for (int threads : new int[] {1, 2, 7}) {
      try (ForkJoinPool pool = new ForkJoinPool(threads)) {
        Ended ended =
            pool.submit(() -> count(new Shell(folder), "c/coalition.toml", "t" + threads)).get();
        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
      }
    }
    assertThat(bytes("t2")).isEqualTo(bytes("t1"));
    assertThat(bytes("t7")).isEqualTo(bytes("t1"));
  }
}
