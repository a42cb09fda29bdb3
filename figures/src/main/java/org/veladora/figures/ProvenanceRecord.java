package org.veladora.figures;

import java.util.List;
import org.veladora.model.FileHash;

/// All that is needed to make the same bytes again. Holds no clock, path or host name.
///
/// @param program name and version of the program, such as `veladora 0.1.0`
/// @param command the command with file names only, without `--out`
/// @param inputs the files read
/// @param declarations profiles, definitions and declarations of publication
/// @param seed seed of everything random; 0 where nothing was
public record ProvenanceRecord(
    String program,
    String command,
    List<InputFile> inputs,
    List<Declaration> declarations,
    long seed) {

  /// A declaration that shaped the figures.
  ///
  /// @param kind `profile`, `definition` or `published`
  /// @param id its id
  /// @param hash SHA-256 of its bytes
  public record Declaration(String kind, String id, FileHash hash) {}

  /// Copies the lists.
  public ProvenanceRecord {
    inputs = List.copyOf(inputs);
    declarations = List.copyOf(declarations);
  }
}
