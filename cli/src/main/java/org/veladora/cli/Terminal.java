package org.veladora.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/// Where a command runs: its streams, environment and folder.
///
/// @param out for results, UTF-8
/// @param err for messages and progress, UTF-8
/// @param environment environment variables
/// @param folder the working folder
/// @param interactive whether `err` is a terminal on which progress may be drawn
public record Terminal(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    boolean interactive) {
  /// Copies the environment.
  public Terminal {
    environment = Map.copyOf(environment);
  }
}
