package org.veladora.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Parts a stream of bytes into rows and cells, in bounded memory.
///
/// Where the quoting of a row is broken, or a cell or the row is too long, only its first physical
/// line is the faulty row, and reading goes on with the next line: one stray quote does not swallow
/// the rest of a file.
///
/// Cost: O(bytes); an unclosed quote is looked for over at most [Limits#MAX_CELL_BYTES] again.
final class RowReader {
  /// Why the structure of a row cannot be read.
  enum Fault {
    NONE,
    TEXT_AFTER_QUOTE,
    UNCLOSED_QUOTE,
    LONG_CELL,
    LONG_ROW,
    NUL
  }

  /// Takes parts of a row.
  @FunctionalInterface
  interface Part {
    void take(byte[] buffer, int from, int length);
  }

  private static final int END_OF_FILE = Integer.MIN_VALUE;

  private final InputStream in;
  private final byte delimiter;
  private final byte quote;
  private final boolean[] special = new boolean[256];
  private final int[] starts;
  private final int[] ends;
  private final boolean[] doubled;
  private final byte[] buffer = new byte[Limits.MAX_ROW_BYTES];
  private final byte[] unquoted = new byte[Limits.MAX_CELL_BYTES];
  private int rowStart;
  private int rowEnd;
  private int position;
  private int limit;
  private int cells;
  private long line;
  private long nextLine = 1;
  private int innerLines;
  private Fault fault = Fault.NONE;
  private int faultColumn;
  private boolean lineDrained = true;
  private boolean afterReturn;

  /// @param keep the most cells of a row whose place is kept; more are only counted
  RowReader(InputStream in, char delimiter, char quote, int keep) {
    this.in = in;
    this.delimiter = (byte) delimiter;
    this.quote = (byte) quote;
    this.starts = new int[keep];
    this.ends = new int[keep];
    this.doubled = new boolean[keep];
    special[delimiter] = true;
    special['\n'] = true;
    special['\r'] = true;
    special[0] = true;
  }

  /// A reader of bytes that are in memory.
  static RowReader of(byte[] bytes, char delimiter, char quote, int keep) {
    return new RowReader(new ByteArrayInputStream(bytes), delimiter, quote, keep);
  }

  /// Reads a row of bytes that are in memory, which cannot fail.
  boolean nextInMemory() {
    try {
      return next();
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory were not read", e);
    }
  }

  /// Reads a row.
  ///
  /// @return false at the end of the file
  boolean next() throws IOException {
    if (!lineDrained) {
      raw((_, _, _) -> {});
    }
    rowStart = position;
    if (afterReturn && (position < limit || more()) && buffer[position] == '\n') {
      position++;
      rowStart = position;
    }
    afterReturn = false;
    cells = 0;
    innerLines = 0;
    fault = Fault.NONE;
    faultColumn = 0;
    line = nextLine;
    if (position == limit && !more()) {
      return false;
    }
    boolean last = false;
    while (!last) {
      last = cell();
    }
    if (fault != Fault.NONE && fault != Fault.NUL) {
      restart();
    } else {
      nextLine = line + innerLines + 1;
    }
    return true;
  }

  /// Reads a cell and what ends it.
  ///
  /// @return whether the row ends with it
  private boolean cell() throws IOException {
    if (position < limit || more()) {
      return buffer[position] == quote ? quotedCell() : plainCell();
    }
    if (fault != Fault.LONG_ROW) {
      keep(position, position, false);
      rowEnd = position;
    }
    return true;
  }

  private boolean plainCell() throws IOException {
    int offset = position - rowStart;
    int i = position;
    while (true) {
      if (i == limit) {
        position = i;
        if (!more()) {
          return endCell(rowStart + offset, position, false, END_OF_FILE);
        }
        i = position;
      }
      byte b = buffer[i];
      if (special[b & 0xff]) {
        if (b != 0) {
          position = i;
          return endCell(rowStart + offset, i, false, b);
        }
        note(Fault.NUL);
      }
      i++;
    }
  }

  private boolean quotedCell() throws IOException {
    position++;
    int offset = position - rowStart;
    boolean pairs = false;
    byte before = 0;
    while (true) {
      if (position == limit && !more()) {
        return fault == Fault.LONG_ROW || stop(Fault.UNCLOSED_QUOTE);
      }
      if (position - rowStart - offset > Limits.MAX_CELL_BYTES) {
        return stop(Fault.LONG_CELL);
      }
      byte b = buffer[position++];
      if (b == quote) {
        boolean end = position == limit && !more();
        if (end || buffer[position] != quote) {
          int mark = end ? END_OF_FILE : buffer[position];
          return endCell(rowStart + offset, position - 1, pairs, mark);
        }
        pairs = true;
        position++;
      } else if (b == '\n' || b == '\r') {
        innerLines += b == '\n' && before == '\r' ? 0 : 1;
      } else if (b == 0) {
        note(Fault.NUL);
      }
      before = b;
    }
  }

  private boolean endCell(int from, int to, boolean pairs, int mark) {
    if (to - from > Limits.MAX_CELL_BYTES) {
      return stop(Fault.LONG_CELL);
    }
    if (fault == Fault.LONG_ROW) {
      return true;
    }
    if (mark != END_OF_FILE && mark != delimiter && mark != '\n' && mark != '\r') {
      return stop(Fault.TEXT_AFTER_QUOTE);
    }
    keep(from, to, pairs);
    if (mark == delimiter) {
      position++;
      return false;
    }
    rowEnd = position;
    position += mark == END_OF_FILE ? 0 : 1;
    afterReturn = mark == '\r';
    return true;
  }

  private void keep(int from, int to, boolean pairs) {
    if (cells < starts.length) {
      starts[cells] = from;
      ends[cells] = to;
      doubled[cells] = pairs;
    }
    cells++;
  }

  private void note(Fault found) {
    if (fault == Fault.NONE) {
      fault = found;
      faultColumn = cells + 1;
    }
  }

  private boolean stop(Fault found) {
    fault = found;
    faultColumn = found == Fault.LONG_ROW ? 0 : cells + 1;
    return true;
  }

  /// The faulty row is the first physical line of what was read; reading goes on behind it.
  private void restart() {
    int i = rowStart;
    while (i < limit && buffer[i] != '\n' && buffer[i] != '\r') {
      i++;
    }
    rowEnd = i;
    lineDrained = i < limit;
    position = lineDrained ? i + 1 : limit;
    afterReturn = lineDrained && buffer[i] == '\r';
    nextLine = line + 1;
  }

  /// Gives the bytes of the row, once, without the end of its line, and reads on to that end where
  /// the row is longer than the buffer.
  void raw(Part part) throws IOException {
    part.take(buffer, rowStart, rowEnd - rowStart);
    while (!lineDrained) {
      rowStart = limit;
      position = limit;
      if (more()) {
        restart();
        part.take(buffer, rowStart, rowEnd - rowStart);
      } else {
        lineDrained = true;
      }
    }
  }

  /// Reads more bytes behind those of the row, which move to the start of the buffer.
  ///
  /// @return false at the end of the file, and where the row fills the buffer
  private boolean more() throws IOException {
    int shift = rowStart;
    System.arraycopy(buffer, rowStart, buffer, 0, limit - rowStart);
    rowStart = 0;
    position -= shift;
    limit -= shift;
    rowEnd -= shift;
    for (int i = 0; i < Math.min(cells, starts.length); i++) {
      starts[i] -= shift;
      ends[i] -= shift;
    }
    if (limit == buffer.length) {
      stop(Fault.LONG_ROW);
      return false;
    }
    int read = in.read(buffer, limit, Math.min(buffer.length - limit, 1 << 16));
    limit += Math.max(0, read);
    return read > 0;
  }

  long line() {
    return line;
  }

  int cells() {
    return cells;
  }

  Fault fault() {
    return fault;
  }

  int faultColumn() {
    return faultColumn;
  }

  /// Whether the row holds nothing but delimiters, quotes and spaces.
  boolean isBlank() {
    for (int i = rowStart; i < rowEnd; i++) {
      byte b = buffer[i];
      if (b != delimiter && b != quote && b != ' ' && b != '\t' && b != '\n' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  boolean rowEquals(byte[] bytes) {
    return Arrays.equals(buffer, rowStart, rowEnd, bytes, 0, bytes.length);
  }

  byte[] copyRow() {
    return Arrays.copyOfRange(buffer, rowStart, rowEnd);
  }

  /// Where the content of a cell stands, without spaces around and with doubled quotes made single.
  void cell(int index, Cell into) {
    int from = starts[index];
    int to = ends[index];
    byte[] bytes = buffer;
    if (doubled[index]) {
      to = single(from, to);
      from = 0;
      bytes = unquoted;
    }
    while (from < to && isSpace(bytes[from])) {
      from++;
    }
    while (to > from && isSpace(bytes[to - 1])) {
      to--;
    }
    into.set(bytes, from, to);
  }

  private int single(int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      unquoted[length++] = buffer[i];
      if (buffer[i] == quote) {
        i++;
      }
    }
    return length;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t';
  }
}
