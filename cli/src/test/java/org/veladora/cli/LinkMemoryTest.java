package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that may use little memory says how much a linkage takes before it begins.
final class LinkMemoryTest {
  private static final int BAD_INPUT = 3;

  @TempDir private Path folder;

  @BeforeEach
  void writeLists() throws IOException {
    InventedLists.random(8_000, 0.7, "a", "b").write(folder.resolve("c"));
  }

  private int link(String heap) throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx" + heap,
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.veladora.cli.Main",
                    "link",
                    "c/coalition.toml",
                    "--out",
                    "l",
                    "--lang",
                    "en"))
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out.txt").toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    return program.waitFor();
  }

  @Test
  void tooLittleIsSaidBeforeTheWorkWithTheRemedy() throws Exception {
    assertThat(link("20m")).isEqualTo(BAD_INPUT);
    assertThat(Files.readString(folder.resolve("err.txt")))
        .containsPattern("L007  To link 11\\d{3} records takes some 2\\d MB of memory")
        .containsPattern("may use (19|20) MB")
        .containsPattern("VELADORA_JAVA_OPTIONS=-Xmx2\\dm");
    assertThat(new Shell(folder).files("l")).noneMatch(file -> file.endsWith("clusters.csv"));
  }

  @Test
  void heapThatTheRemedyNamesIsEnough() throws Exception {
    assertThat(link("20m")).isEqualTo(BAD_INPUT);
    String told = Files.readString(folder.resolve("err.txt"));
    String heap = told.replaceFirst("(?s).*-Xmx(\\d+m).*", "$1");
    assertThat(link(heap)).as(Files.readString(folder.resolve("err.txt"))).isZero();
    assertThat(folder.resolve("l/private/clusters.csv")).isNotEmptyFile();
  }
}
