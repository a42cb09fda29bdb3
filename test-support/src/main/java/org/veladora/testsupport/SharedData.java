package org.veladora.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// Files of the folder `shared/data` that lies beside the project on some machines: registers that
/// may be checked against and may not be copied into the tree.
public final class SharedData {
  private SharedData() {}

  /// A file of the folder; where it is absent the running test is skipped, and says so.
  ///
  /// The folder is `$VELADORA_SHARED/data`, or the first `shared/data` beside the working folder or
  /// one of its parents.
  ///
  /// @param path path within `shared/data`, such as `names_mx/SOURCE.txt`
  /// @return the file
  public static Path getOrSkip(String path) {
    Optional<Path> file = findFolder().map(folder -> folder.resolve(path)).filter(Files::exists);
    Assumptions.assumeTrue(file.isPresent(), "skipped: no file shared/data/" + path);
    return file.orElseThrow();
  }

  private static Optional<Path> findFolder() {
    String configured = System.getenv("VELADORA_SHARED");
    if (configured != null && !configured.isBlank()) {
      return Optional.of(Path.of(configured, "data"));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolveSibling("shared").resolve("data");
      if (Files.isDirectory(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
