package org.veladora.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.cli.CommandLineFace;
import org.veladora.cli.ExitCode;
import org.veladora.cli.Terminal;
import org.veladora.model.Cancel;

/// `veladora link --spark` on a cluster of two workers, against the program alone.
@NullMarked
class SparkLinkIT {
  private static final String SECRET = "an invented secret of this test, long enough";

  @TempDir static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static LoopbackCluster cluster;

  private static String master = "";

  @BeforeAll
  static void startAndLinkAlone() throws Exception {
    Files.writeString(folder.resolve("secret"), SECRET + "\n");
    Files.writeString(folder.resolve("other-secret"), SECRET.toUpperCase(Locale.ROOT));
    Path files = Files.createDirectory(folder.resolve("cluster"));
    cluster = LoopbackCluster.start(files, 2, SECRET);
    master = cluster.address();
    assertThat(run("simulate", "register", "--people", "3000", "--out", path("register")).code())
        .isEqualTo(ExitCode.OK);
    assertThat(link("alone").code()).isEqualTo(ExitCode.OK);
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private record Ended(ExitCode code, String out, String err) {}

  private static Ended run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("VELADORA_CONFIG_HOME", path("none"), "VELADORA_DATA_HOME", path("data")),
            folder,
            false);
    ExitCode code = new CommandLineFace(terminal, Cancel.NEVER).run(arguments);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Ended link(String out, String... options) {
    List<String> words =
        new ArrayList<>(List.of("link", path("register/coalition.toml"), "--out", path(out)));
    words.addAll(Arrays.asList(options));
    return run(words.toArray(String[]::new));
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }

  private static byte[] clusters(String out) throws IOException {
    return Files.readAllBytes(folder.resolve(out).resolve("private/clusters.csv"));
  }

  @Test
  void clusterLinksToTheSameBytesAsOneMachineAndItsLogsNameNobody() throws IOException {
    Ended alone = link("again");
    Ended ended = link("cluster-out", "--spark", master, "--spark-secret", path("secret"));
    assertThat(ended.code()).isEqualTo(ExitCode.OK);
    assertThat(clusters("cluster-out")).isEqualTo(clusters("alone")).hasSizeGreaterThan(100_000);
    assertThat(ended.out()).isEqualTo(alone.out());
    assertThat(ended.err().replace("cluster-out", "again")).isEqualTo(alone.err());
    assertNamesNobody(cluster.logs());
  }

  private static void assertNamesNobody(String logs) throws IOException {
    assertThat(logs).contains("Running Spark version");
    String register = Files.readString(folder.resolve("register/registro.csv"));
    List<String> names =
        register
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1)[2].toUpperCase(Locale.ROOT)) // as names travel
            .filter(name -> name.length() > 5)
            .distinct()
            .toList();
    assertThat(names).hasSizeGreaterThan(100);
    assertThat(names.stream().filter(logs::contains)).isEmpty();
  }

  @Test
  void threadsOfThisMachineLinkToTheSameBytes() throws IOException {
    assertThat(link("threads", "--spark", "local[2]").code()).isEqualTo(ExitCode.OK);
    assertThat(clusters("threads")).isEqualTo(clusters("alone"));
  }

  @Test
  void addressWhereNobodyAnswersIsRefusedAtOnce() {
    Instant start = Instant.now();
    Ended ended =
        link("nobody", "--spark", "spark://127.0.0.1:1", "--spark-secret", path("secret"));
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err()).startsWith("L042").contains("spark://127.0.0.1:1");
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    assertThat(folder.resolve("nobody")).doesNotExist();
  }

  @Test
  void machinesThatDoNotKnowTheSecretAreRefused() {
    Ended ended = link("stranger", "--spark", master, "--spark-secret", path("other-secret"));
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err()).startsWith("L042");
    assertThat(folder.resolve("stranger")).doesNotExist();
  }

  @Test
  void nothingTravelsWithoutASecret() {
    assertThat(link("open", "--spark", master).err()).startsWith("L043");
    assertThat(link("open", "--spark", master, "--spark-secret", path("absent")).err())
        .startsWith("C118");
  }

  @Test
  void addressOfAnotherFormIsRefused() {
    assertThat(link("form", "--spark", "yarn").err()).startsWith("L041").contains("yarn");
    assertThat(link("form", "--spark", "local[0]").err()).startsWith("L041");
    assertThat(link("form", "--spark", "spark://h:99999").err()).startsWith("L041");
  }
}
