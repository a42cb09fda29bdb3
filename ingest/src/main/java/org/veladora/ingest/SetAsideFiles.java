package org.veladora.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.veladora.model.ImportIssue;

/// Writes the rows set aside as two files: the rows under their header, byte for byte as the source
/// has them, to be mended and imported again with the same profile; and the issues, with columns
/// `line`, `column`, `code` (line and column of the source file; column 0 is the row as a whole).
/// The nth issue is about the nth row.
///
/// Both hold personal data or point at it: for the owner only. Where no row is set aside neither
/// file is written.
public final class SetAsideFiles implements SetAsideSink, AutoCloseable {
  private final Path rowsFile;
  private final Path issuesFile;
  private byte[] header = {};
  private @Nullable Open open;
  private boolean kept;

  private record Open(OutputStream rows, Utf8Lines issues) {}

  /// Makes a sink; files are opened with the first row.
  ///
  /// @param rowsFile where the rows go
  /// @param issuesFile where the issues go
  public SetAsideFiles(Path rowsFile, Path issuesFile) {
    this.rowsFile = rowsFile;
    this.issuesFile = issuesFile;
  }

  @Override
  public void begin(byte[] headerRow) {
    this.header = headerRow.clone();
  }

  @Override
  public void text(byte[] buffer, int from, int length) {
    try {
      opened().rows.write(buffer, from, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end(ImportIssue issue) {
    try {
      Open files = opened();
      files.rows.write('\n');
      files.issues.number(issue.line());
      files.issues.number(issue.column());
      files.issues.cell(issue.problem().code());
      files.issues.endLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Open opened() throws IOException {
    Open files = open;
    if (files == null) {
      OutputStream rows = new BufferedOutputStream(Files.newOutputStream(rowsFile));
      Utf8Lines issues = new Utf8Lines(Files.newOutputStream(issuesFile));
      files = new Open(rows, issues);
      open = files;
      rows.write(header);
      rows.write('\n');
      issues.cell("line");
      issues.cell("column");
      issues.cell("code");
      issues.endLine();
    }
    return files;
  }

  /// Keeps the files when this is closed.
  public void commit() {
    kept = true;
  }

  /// Closes the files; without [#commit] they are deleted.
  ///
  /// @throws UncheckedIOException where they cannot be written or deleted
  @Override
  public void close() {
    Open files = open;
    if (files == null) {
      return;
    }
    try (files.rows;
        files.issues) {
      open = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!kept) {
      delete(rowsFile);
      delete(issuesFile);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
