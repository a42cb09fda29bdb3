package org.veladora.model;

/// The SHA-256 of a file's bytes, as they lie on the disk (before any decompression).
///
/// @param sha256 64 lower-case hexadecimal digits
public record FileHash(String sha256) {
  /// Checks the form.
  ///
  /// @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
  public FileHash {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "a SHA-256 has 64 lower-case hexadecimal digits: \"" + sha256 + "\"");
    }
  }
}
