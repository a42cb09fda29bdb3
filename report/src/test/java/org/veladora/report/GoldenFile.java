package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares what was rendered with a file that a person has read and accepted.
/// `-Dveladora.golden.update=true` writes the files anew, to be read again.
final class GoldenFile {
  private static final Path FOLDER = Path.of("src/test/resources/org/veladora/report");

  private GoldenFile() {}

  static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("veladora.golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
