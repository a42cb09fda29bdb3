package org.veladora.app.delimited;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.veladora.app.Hashes;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.model.SourceFile;

/// A small table in a file: a header, then rows of as many cells. Commas, semicolons or tabs, told
/// by the first line; UTF-8; blank lines are passed over, blanks around a cell do not count.
public final class DelimitedFile {
  private DelimitedFile() {}

  /// Takes the parts of a table, in order.
  public interface Reader {
    /// The header.
    ///
    /// @param titles names of the columns; none is blank, a number or holds control characters
    void header(List<String> titles);

    /// A row.
    ///
    /// @param line where it begins in the file, from 1
    /// @param fields one a column
    void row(long line, List<String> fields);
  }

  /// The name of a file without its folder, for messages.
  ///
  /// @param file the file
  /// @return its name
  public static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// Reads a table.
  ///
  /// @param file the file
  /// @param reader takes its parts
  /// @return the file's name, hash and size
  /// @throws BadInput C118 where there is no such file, C113 where it is not UTF-8, N201, N202,
  ///   N205, N208 where it is no table; what the reader throws
  /// @throws IOException if it cannot be read
  public static SourceFile read(Path file, Reader reader) throws IOException {
    try {
      return read(file, Files.readString(existing(file), StandardCharsets.UTF_8), reader);
    } catch (CharacterCodingException e) {
      throw new BadInput(Problem.of("C113", name(file)), e);
    }
  }

  /// Reads a table that a spreadsheet may have saved: in UTF-8, or else in Windows-1252.
  ///
  /// @param file the file
  /// @param reader takes its parts
  /// @return the file's name, hash of its text and size
  /// @throws BadInput as [#read], but C113
  /// @throws IOException if it cannot be read
  public static SourceFile readOfSpreadsheet(Path file, Reader reader) throws IOException {
    byte[] bytes = Files.readAllBytes(existing(file));
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    return read(file, text, reader);
  }

  private static Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BadInput(Problem.of("C118", name(file)));
    }
    return file;
  }

  private static SourceFile read(Path file, String text, Reader reader) throws IOException {
    String name = name(file);
    parse(name, text.startsWith("\uFEFF") ? text.substring(1) : text, reader);
    return new SourceFile(name, Hashes.of(text), Files.size(file));
  }

  private static void parse(String name, String text, Reader reader) {
    String first = text.lines().findFirst().orElse("");
    char separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      Iterator<CsvRecord> each = rows.iterator();
      if (!each.hasNext()) {
        throw new BadInput(Problem.of("N201", name));
      }
      List<String> titles = fields(each.next());
      check(name, titles);
      reader.header(titles);
      while (each.hasNext()) {
        row(name, titles.size(), each.next(), reader);
      }
    } catch (CsvParseException e) {
      throw new BadInput(Problem.of("N208", name), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fields(CsvRecord row) {
    return row.getFields().stream().map(String::strip).toList();
  }

  private static void check(String name, List<String> titles) {
    for (int i = 0; i < titles.size(); i++) {
      String title = titles.get(i);
      if (title.matches("[0-9.]*") || title.chars().anyMatch(Character::isISOControl)) {
        throw new BadInput(Problem.of("N202", name, i + 1));
      }
    }
  }

  private static void row(String name, int columns, CsvRecord row, Reader reader) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
      return;
    }
    if (row.getFieldCount() != columns) {
      throw new BadInput(Problem.of("N205", name, line, columns, row.getFieldCount()));
    }
    reader.row(line, fields(row));
  }
}
