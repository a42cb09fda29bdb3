package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SequencedMap;

/// A table of one dimension as a reader finds it in a CSV file.
///
/// @param cells people by category, empty where suppressed, in the order of the file; without total
/// @param total people in all, empty where suppressed
record PublishedTable(SequencedMap<String, OptionalLong> cells, OptionalLong total) {
  static PublishedTable read(Path csv) throws IOException {
    SequencedMap<String, OptionalLong> cells = new LinkedHashMap<>();
    for (String line : Files.readString(csv).lines().skip(1).toList()) {
      String[] row = line.split(",", -1);
      boolean shown = row[2].isEmpty();
      if (!shown && !row[2].equals("suppressed")) {
        throw new IllegalStateException("a mark that this reader does not know: " + line);
      }
      cells.put(row[0], shown ? OptionalLong.of(Long.parseLong(row[1])) : OptionalLong.empty());
    }
    OptionalLong total = Objects.requireNonNull(cells.remove("total"));
    return new PublishedTable(cells, total);
  }

  long suppressed() {
    return cells.values().stream().filter(OptionalLong::isEmpty).count();
  }

  /// Whether somebody may be in a category.
  boolean isPossible(String category) {
    return people(category).orElse(1) > 0;
  }

  /// The people of a category; empty where suppressed.
  OptionalLong people(String category) {
    return Objects.requireNonNull(cells.get(category), category);
  }
}
