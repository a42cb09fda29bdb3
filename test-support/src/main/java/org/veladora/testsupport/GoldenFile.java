package org.veladora.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that holds what an output must be, byte for byte.
///
/// With `-Dgolden.write=true` the outputs are written instead of compared, for a person to read the
/// difference before it is committed. Such a run fails, so that nobody takes it for a check.
public final class GoldenFile {
  private final Path file;

  private GoldenFile(Path file) {
    this.file = file;
  }

  /// A golden file of the module whose tests run.
  ///
  /// @param path path under `src/test/resources`
  /// @return the file, which need not exist yet
  public static GoldenFile of(String path) {
    return new GoldenFile(Path.of("src/test/resources").resolve(path));
  }

  /// A golden file anywhere.
  ///
  /// @param file the file, which need not exist yet
  /// @return the file
  public static GoldenFile at(Path file) {
    return new GoldenFile(file);
  }

  /// Compares an output with the file.
  ///
  /// @param actual the output
  /// @throws AssertionError if they differ, the file is absent, or it was written by this run
  public void assertEqualTo(String actual) {
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
        throw new AssertionError("wrote " + file + ": read the difference, then run without");
      }
      assertThat(file).as("golden file (write it with -Dgolden.write=true)").exists();
      String expected = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      assertThat(actual).as("output against %s", file.getFileName()).isEqualTo(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
