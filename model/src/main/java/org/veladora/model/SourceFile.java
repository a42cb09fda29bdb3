package org.veladora.model;

/// A file that was read: its name without folders (a path may name a person or a machine), hash and
/// size.
///
/// @param name file name, without folders
/// @param hash SHA-256 of its bytes
/// @param sizeBytes its size in bytes
public record SourceFile(String name, FileHash hash, long sizeBytes) {
  /// Checks that the name carries no folder.
  ///
  /// @throws IllegalArgumentException if the name holds a path separator or the size is negative
  public SourceFile {
    if (name.isBlank() || name.contains("/") || name.contains("\\") || sizeBytes < 0) {
      throw new IllegalArgumentException(
          "a source file has a name without folders and a size: \"" + name + "\"");
    }
  }
}
