package org.veladora.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.veladora.cli.CommandLineFace;
import org.veladora.cli.ExitCode;
import org.veladora.cli.Terminal;

/// Runs command lines in a folder, with no settings of whoever runs the tests.
@NullMarked
final class CommandLines {
  private final Path folder;

  CommandLines(Path folder) {
    this.folder = folder;
  }

  /// How a command ended and what it printed.
  record Result(ExitCode code, String out, String err) {}

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> nothingSet = Map.of("HOME", folder.resolve("no-such-home").toString());
    ExitCode code =
        new CommandLineFace(
                new Terminal(print(out), print(err), nothingSet, folder, false), () -> false)
            .run(arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
