package org.veladora.planted.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a file.
public final class ReadsAFile {
  /// Reads it.
  public String read(Path file) throws IOException {
    return Files.readString(file);
  }
}
