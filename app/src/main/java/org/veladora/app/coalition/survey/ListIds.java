package org.veladora.app.coalition.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.veladora.app.coalition.CoalitionReader;
import org.veladora.model.SourceId;

/// Ids of lists, made of the names of their files.
final class ListIds {
  private static final int LONGEST = 60;

  private ListIds() {}

  /// One id a file, all different: the name without its endings, in lower-case ASCII, other
  /// characters as `-`.
  static List<SourceId> of(List<Path> files) {
    Set<String> ids = new LinkedHashSet<>();
    for (Path file : files) {
      String base = base(file);
      String id = base;
      for (int n = 2; !ids.add(id); n++) {
        id = base + "-" + n;
      }
    }
    return new ArrayList<>(ids).stream().map(SourceId::new).toList();
  }

  /// The name of a file without its endings, as words.
  static String words(Path file) {
    String words = stem(file).replaceAll("[_\\s\\p{Cntrl}]+", " ").strip();
    return words.isEmpty() ? "lista" : words;
  }

  private static String base(Path file) {
    String slug =
        Folded.of(stem(file))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = slug.substring(0, Math.min(LONGEST, slug.length()));
    boolean usable = !cut.isEmpty() && !CoalitionReader.RESERVED_IDS.contains(cut);
    return usable ? cut : cut.isEmpty() ? "lista" : "lista-" + cut;
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("(?i)(\\.(csv|tsv|txt))?(\\.gz)?$", "");
  }
}
