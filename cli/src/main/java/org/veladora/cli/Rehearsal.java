package org.veladora.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.veladora.model.Cancel;

/// Runs the longest commands once on a small invented register, so that the JVM can note which
/// classes they load and how their methods behave. The launcher runs it when it has built the
/// program, and later starts read the notes (an ahead-of-time cache, JEP 514 and 515).
public final class Rehearsal {
  private Rehearsal() {}

  /// Rehearses in a temporary folder, which it removes.
  ///
  /// @param arguments none
  /// @throws IOException if the folder cannot be written
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("veladora");
    try {
      run(folder, 20_000);
    } finally {
      remove(folder);
    }
  }

  /// Rehearses.
  ///
  /// @param folder an empty folder
  /// @param people size of the invented register
  /// @throws IllegalStateException if a command does not end well
  static void run(Path folder, int people) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(nowhere, nowhere, Map.of(), folder, false);
    String all = Integer.toString(people);
    String register = folder.resolve("register").toString();
    String lists = folder.resolve("lists").toString();
    String out = folder.resolve("out").toString();
    String profile = register + "/profile-registro.toml";
    List<List<String>> commands =
        List.of(
            List.of("simulate", "register", "--people", all, "--out", register),
            List.of("import", register + "/registro.csv", "--profile", profile, "--out", out + 1),
            List.of("link", register + "/coalition.toml", "--out", out + 2),
            List.of("simulate", "easy", "--people", "2000", "--out", lists),
            List.of("count", lists + "/coalition.toml", "--out", out + 3));
    for (List<String> command : commands) {
      ExitCode code =
          new CommandLineFace(terminal, Cancel.NEVER).run(command.toArray(String[]::new));
      if (code != ExitCode.OK) {
        throw new IllegalStateException(command.getFirst() + " ended with " + code);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
