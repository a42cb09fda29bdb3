package org.veladora.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.veladora.app.declarations.Declaration;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.model.BadInput;
import org.veladora.model.FileHash;
import org.veladora.model.SourceFile;

/// Files that a user declares already published: byte for byte, with where and when. Never a
/// layout.
///
/// ```toml
/// format = 1
/// [[file]]
/// sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
/// where = "Portal de datos abiertos, conjunto «víctimas»"
/// when = "2026-07-09"
/// ```
public final class PublishedFiles {
  /// No file is declared published.
  public static final PublishedFiles NONE = new PublishedFiles(Map.of(), List.of());

  private record Publication(String where, String when) {}

  private final Map<FileHash, Publication> byHash;
  private final List<ProvenanceRecord.Declaration> declarations;

  private PublishedFiles(
      Map<FileHash, Publication> byHash, List<ProvenanceRecord.Declaration> declarations) {
    this.byHash = byHash;
    this.declarations = declarations;
  }

  /// The declaration as the provenance record names it.
  ///
  /// @return one, or none where nothing is declared
  public List<ProvenanceRecord.Declaration> declarations() {
    return declarations;
  }

  /// Reads a declaration of published files.
  ///
  /// @param fileName its name, for messages
  /// @param toml its text
  /// @return the declared files
  /// @throws BadInput if there is a mistake in it
  public static PublishedFiles read(String fileName, String toml) {
    Declaration file = Declaration.parse(fileName, toml).format(1).allow("format", "file");
    Map<FileHash, Publication> byHash = new HashMap<>();
    for (Declaration entry : file.tables("file")) {
      entry.allow("sha256", "where", "when");
      String when = entry.string("when");
      if (!when.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
        throw entry.invalid("when", when, "2026-07-09");
      }
      byHash.put(hash(entry), new Publication(entry.string("where"), when));
    }
    if (byHash.isEmpty()) {
      throw file.missing("file");
    }
    return new PublishedFiles(
        Map.copyOf(byHash),
        List.of(new ProvenanceRecord.Declaration("published", fileName, Hashes.of(toml))));
  }

  private static FileHash hash(Declaration entry) {
    String sha256 = entry.string("sha256");
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw entry.invalid("sha256", sha256, "0123...abcd");
    }
    return new FileHash(sha256);
  }

  /// What is known of a file's publication.
  ///
  /// @param file the file
  /// @return already published where its hash is declared, unpublished otherwise
  public InputFile of(SourceFile file) {
    Publication publication = byHash.get(file.hash());
    return publication == null
        ? new InputFile.Unpublished(file)
        : new InputFile.AlreadyPublished(file, publication.where(), publication.when());
  }
}
