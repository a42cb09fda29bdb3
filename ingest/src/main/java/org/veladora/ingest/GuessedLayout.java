package org.veladora.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.Problem;

/// How a file seems to be laid out for which nobody has declared a profile: a start for one.
///
/// - Encoding: UTF-8 where a byte order mark or the letters of the header say so, or where at least
///   half of the lines with letters outside ASCII are well-formed UTF-8; otherwise windows-1252,
///   which reads ISO-8859-1 too.
/// - Delimiter: of `,` `;` tab and `|`, the one that parts the first rows most alike into most
///   columns: (rows with as many cells as the header) x (cells of the header - 1) is greatest, over
///   at most 1,000 rows of the first MiB. The first of them where they are equal.
/// - Quote: always `"`.
///
/// Deterministic. Reads the file once: O(bytes), in bounded memory.
///
/// @param layout the layout, without ignored columns
/// @param headers names of the columns in order, as written
public record GuessedLayout(Layout layout, List<String> headers) {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final char QUOTE = '"';
  private static final int SAMPLE_ROWS = 1_000;
  private static final int PART = 1 << 20;

  /// Copies the headers.
  public GuessedLayout {
    headers = List.copyOf(headers);
  }

  /// Looks at a file.
  ///
  /// @param file a delimited text file, or one compressed by gzip
  /// @param cancel asked every MiB
  /// @return what it seems to be
  /// @throws BadInput I001 to I008 or I010 where the file cannot be read as text, I017 where its
  ///   first row cannot be parted into columns
  /// @throws Cancelled where it was cancelled
  public static GuessedLayout of(Path file, Cancel cancel) {
    try (SourceBytes bytes = SourceBytes.open(file)) {
      byte[] start = bytes.readNBytes(PART);
      LetterBytes letters = new LetterBytes();
      for (byte[] part = start; part.length > 0; part = bytes.readNBytes(PART)) {
        cancel.check();
        letters.see(part);
      }
      char delimiter = delimiter(start);
      byte[] row = firstRow(start, delimiter);
      Charset charset = Header.apparentCharset(row, bytes.isMarkedUtf8(), letters.charset());
      Header header = Header.parse(row, charset, delimiter, QUOTE);
      if (header == null) {
        throw new BadInput(Problem.of("I017", bytes.name()));
      }
      Layout layout = new Layout(charset, delimiter, QUOTE, List.of());
      return new GuessedLayout(layout, header.names());
    } catch (IOException e) {
      throw SourceBytes.unreadable(String.valueOf(file.getFileName()), e);
    }
  }

  private static byte[] firstRow(byte[] start, char delimiter) {
    RowReader rows = RowReader.of(start, delimiter, QUOTE, 1);
    return rows.nextInMemory() ? rows.copyRow() : new byte[0];
  }

  private static char delimiter(byte[] start) {
    char best = DELIMITERS[0];
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long score = score(RowReader.of(start, delimiter, QUOTE, 1));
      if (score > most) {
        most = score;
        best = delimiter;
      }
    }
    return best;
  }

  private static long score(RowReader rows) {
    if (!rows.nextInMemory() || rows.fault() != RowReader.Fault.NONE) {
      return 0;
    }
    int cells = rows.cells();
    long alike = 1;
    for (int i = 0; i < SAMPLE_ROWS && rows.nextInMemory(); i++) {
      alike += rows.fault() == RowReader.Fault.NONE && rows.cells() == cells ? 1 : 0;
    }
    return alike * (cells - 1);
  }

  /// Counts lines with bytes outside ASCII, by whether they are well-formed UTF-8.
  private static final class LetterBytes {
    private long wellFormed;
    private long others;
    private boolean outsideAscii;
    private boolean broken;
    private int expected;

    void see(byte[] part) {
      for (byte b : part) {
        if (b == '\n' || b == '\r') {
          endLine();
        } else {
          see(b & 0xff);
        }
      }
    }

    /// UTF-8: a lead byte says how many continuation bytes (10xxxxxx) follow.
    private void see(int b) {
      boolean continues = (b & 0xc0) == 0x80;
      outsideAscii |= b >= 0x80;
      broken |= continues != expected > 0;
      if (continues) {
        expected = Math.max(0, expected - 1);
      } else if (b >= 0xc2 && b <= 0xf4) {
        expected = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
      } else {
        broken |= b >= 0x80;
        expected = 0;
      }
    }

    private void endLine() {
      boolean fits = !broken && expected == 0;
      wellFormed += outsideAscii && fits ? 1 : 0;
      others += outsideAscii && !fits ? 1 : 0;
      outsideAscii = false;
      broken = false;
      expected = 0;
    }

    Charset charset() {
      endLine();
      return others > wellFormed ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }
  }
}
