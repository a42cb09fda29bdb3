package org.veladora.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.veladora.model.Cancel;

/// Runs commands in a folder of their own, as a user would.
final class Shell {
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private Cancel cancel = Cancel.NEVER;

  Shell(Path folder) {
    this.folder = folder;
    environment.put("HOME", folder.resolve("home").toString());
  }

  /// How a command ended.
  record Ended(ExitCode code, String out, String err) {}

  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Shell cancelledBy(Cancel request) {
    this.cancel = request;
    return this;
  }

  Ended run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            folder,
            false);
    ExitCode code = new CommandLineFace(terminal, cancel).run(arguments);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /// The files under a folder, by path within it; none where it does not exist.
  List<String> files(String under) throws IOException {
    Path root = folder.resolve(under);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      walk.filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString())
          .sorted()
          .forEach(names::add);
    }
    return names;
  }
}
