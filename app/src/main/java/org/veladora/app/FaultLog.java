package org.veladora.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Where faults of the program are written: class names and places in the code, never messages,
/// because a message may quote data. Rotated at 1 MB; one older log is kept.
public final class FaultLog {
  private static final long MAX_BYTES = 1_000_000;

  private final Path folder;

  /// The log in a data folder.
  ///
  /// @param dataFolder the folder; made when first needed
  public FaultLog(Path dataFolder) {
    this.folder = dataFolder.resolve("logs");
  }

  /// Writes a fault.
  ///
  /// @param fault the exception
  /// @return the log file
  /// @throws IOException if it cannot be written
  public Path write(Throwable fault) throws IOException {
    Files.createDirectories(folder);
    Path log = folder.resolve("veladora.log");
    if (Files.exists(log) && Files.size(log) > MAX_BYTES) {
      Files.move(log, folder.resolve("veladora.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    StringBuilder text = new StringBuilder(Program.NAME).append('\n');
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      text.append(cause.getClass().getName()).append('\n');
      for (StackTraceElement element : cause.getStackTrace()) {
        text.append("  at ").append(element).append('\n');
      }
    }
    Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return log;
  }
}
