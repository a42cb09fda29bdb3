package org.veladora.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.veladora.model.Answer;
import org.veladora.model.FieldId;
import org.veladora.model.RecordShape;
import org.veladora.model.RegisterRecord;

/// Writes the records of one file as `records.csv`: personal data, for the owner only.
///
/// UTF-8, lines end in LF, RFC 4180 quoting. Columns: `line`, then one a field; a field that holds
/// names has two, `<field>` as written and `<field>.normal`; files of counts end with `people`.
/// Stated values are canonical; answers without value are `?unknown`, `?not_asked`, `?refused`,
/// `?illegible`. A stated value that starts with `?`, `=`, `+`, `-`, `@`, a tab or an apostrophe
/// has one apostrophe in front, so that no spreadsheet runs it and no reader takes it for an
/// absence: whoever reads the file drops one apostrophe from the start of a cell.
///
/// The file appears under its name only on [#commit]; closing without it leaves nothing behind.
///
/// ```java
/// try (RecordWriter writer = RecordWriter.open(folder.resolve("records.csv"), profile)) {
///   ImportReport report = importer.read(file, profile, writer, setAside, progress, cancel);
///   writer.commit();
/// }
/// ```
public final class RecordWriter implements RecordSink, AutoCloseable {
  private final Path target;
  private final Path part;
  private final Utf8Lines out;
  private final ImportProfile profile;
  private WrittenAnswers[] cells = {};

  private RecordWriter(Path target, Path part, Utf8Lines out, ImportProfile profile) {
    this.target = target;
    this.part = part;
    this.out = out;
    this.profile = profile;
  }

  /// Opens a writer.
  ///
  /// @param target the file to write; an older one is replaced on commit
  /// @param profile the profile of the records: it says which fields are names and whether rows are
  ///   counts
  /// @return the writer
  /// @throws UncheckedIOException where the folder cannot be written to
  public static RecordWriter open(Path target, ImportProfile profile) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Utf8Lines out = new Utf8Lines(Files.newOutputStream(part));
      return new RecordWriter(target, part, out, profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void begin(RecordShape shape) {
    if (cells.length > 0) {
      throw new IllegalStateException("a records file holds the records of one source file");
    }
    cells = new WrittenAnswers[shape.fields().size()];
    try {
      out.cell("line");
      for (int i = 0; i < cells.length; i++) {
        FieldId field = shape.fields().get(i);
        boolean name = isRead(field, ValueRule.NameValue.class);
        boolean repeats =
            !isRead(field, ValueRule.TextValue.class) && !isRead(field, ValueRule.DateValue.class);
        cells[i] = new WrittenAnswers(name, repeats);
        out.cell(field.value());
        if (name) {
          out.cell(field.value() + ".normal");
        }
      }
      if (profile.findUnit().isPresent()) {
        out.cell(CountCells.PEOPLE.value());
      }
      out.endLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isRead(FieldId field, Class<? extends ValueRule> as) {
    return profile.fields().stream()
        .anyMatch(rule -> rule.field().equals(field) && as.isInstance(rule.value()));
  }

  @Override
  public void accept(RegisterRecord record) {
    try {
      out.number(record.line());
      for (int i = 0; i < cells.length; i++) {
        cells[i].write(record.answer(i), out);
      }
      if (profile.findUnit().isPresent()) {
        out.cell(
            record.people() instanceof Answer.Stated<Long>(Long people)
                ? people.toString()
                : WrittenAnswers.absence(record.people()));
      }
      out.endLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends the file and gives it its name.
  ///
  /// @throws UncheckedIOException where it cannot be written
  public void commit() {
    try {
      out.close();
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Closes the writer; what was not committed is deleted.
  ///
  /// @throws UncheckedIOException where it cannot be deleted
  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
