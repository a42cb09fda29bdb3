package org.veladora.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The documents of the project, found from wherever the tests run.
@NullMarked
final class Documents {
  private static final Path ROOT = root();

  private Documents() {}

  /// The folder of the project: the nearest one above that has the documents' index.
  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("docs/cli.md"))) {
      at = Objects.requireNonNull(at.getParent(), "no docs/cli.md above the tests");
    }
    return at;
  }

  static Path path(String name) {
    return ROOT.resolve(name);
  }

  static String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Names of all documents in Markdown, from the root of the project.
  static List<String> list() {
    try (Stream<Path> docs = Files.walk(path("docs"));
        Stream<Path> top = Files.list(ROOT)) {
      return Stream.concat(docs, top)
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> ROOT.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
