package org.veladora.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The program's own name and version.
public final class Program {
  /// Name and version, such as `veladora 0.1.0`.
  public static final String NAME = "veladora " + version();

  private Program() {}

  private static String version() {
    try (InputStream in =
        Objects.requireNonNull(Program.class.getResourceAsStream("program.properties"))) {
      Properties properties = new Properties();
      properties.load(in);
      return Objects.requireNonNull(properties.getProperty("version"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
