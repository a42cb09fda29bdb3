package org.veladora.app.declarations;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Finds the registers that are used for checks only and are not part of the product's tree.
final class SharedData {
  private SharedData() {}

  /// The file, or a skipped test where the registers are not there.
  static Path file(String relative) {
    String declared = System.getenv("VELADORA_SHARED");
    Path shared = declared == null ? null : Path.of(declared);
    for (Path at = Path.of("").toAbsolutePath();
        at != null && shared == null;
        at = at.getParent()) {
      Path beside = at.resolve("shared");
      shared = Files.isDirectory(beside.resolve("data")) ? beside : null;
    }
    Assumptions.assumeTrue(shared != null, "skipped: no folder shared/data beside the repository");
    Path file = shared.resolve("data").resolve(relative);
    Assumptions.assumeTrue(Files.exists(file), "skipped: not in shared/data: " + relative);
    return file;
  }
}
