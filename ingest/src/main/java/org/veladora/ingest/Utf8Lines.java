package org.veladora.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.veladora.model.PartialDate;

/// Writes delimited lines in UTF-8, through a buffer.
final class Utf8Lines implements AutoCloseable {
  private static final int ROOM = 1 << 16;

  private final OutputStream out;
  private final byte[] buffer = new byte[ROOM];
  private int used;
  private boolean lineStarted;

  Utf8Lines(OutputStream out) {
    this.out = out;
  }

  /// Writes a cell, quoted where needed.
  void cell(String text) throws IOException {
    startCell();
    if (!plain(text)) {
      bytes(encode(text));
    }
  }

  /// Writes the text where all of it is plain ASCII that needs no quotes, and nothing of it
  /// otherwise.
  private boolean plain(String text) throws IOException {
    int length = text.length();
    if (length > ROOM) {
      return false;
    }
    if (length > ROOM - used) {
      flush();
    }
    int at = used;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '"' || c == ',' || c < ' ') {
        return false;
      }
      buffer[at++] = (byte) c;
    }
    used = at;
    return true;
  }

  /// Writes a cell that is a number of 0 or more.
  void number(long number) throws IOException {
    startCell();
    digits(number);
  }

  /// Writes a cell that is a date in its canonical form: `~2017-05-31`, `2017-05`, `2017`.
  void date(PartialDate date) throws IOException {
    startCell();
    if (date.approximate()) {
      put((byte) '~');
    }
    padded(date.year(), 4);
    if (date.month() > 0) {
      put((byte) '-');
      padded(date.month(), 2);
    }
    if (date.day() > 0) {
      put((byte) '-');
      padded(date.day(), 2);
    }
  }

  private void padded(int number, int width) throws IOException {
    for (int bound = width == 4 ? 1000 : 10; bound > number && bound > 1; bound /= 10) {
      put((byte) '0');
    }
    digits(number);
  }

  private void digits(long number) throws IOException {
    int length = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      length++;
    }
    if (ROOM - used < length) {
      flush();
    }
    long rest = number;
    for (int i = used + length - 1; i >= used; i--) {
      buffer[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    used += length;
  }

  private void startCell() throws IOException {
    if (lineStarted) {
      put((byte) ',');
    }
    lineStarted = true;
  }

  void endLine() throws IOException {
    put((byte) '\n');
    lineStarted = false;
  }

  /// Writes a cell that is encoded already, delimiters within it included.
  void encoded(byte[] cell) throws IOException {
    startCell();
    bytes(cell);
  }

  private void bytes(byte[] cell) throws IOException {
    if (cell.length > ROOM - used) {
      flush();
    }
    if (cell.length > ROOM) {
      out.write(cell);
    } else {
      System.arraycopy(cell, 0, buffer, used, cell.length);
      used += cell.length;
    }
  }

  /// The bytes of a cell, quoted where it holds a delimiter, a quote or an end of line.
  static byte[] encode(String text) {
    boolean quotes = false;
    for (int i = 0; i < text.length() && !quotes; i++) {
      char c = text.charAt(i);
      quotes = c == '"' || c == ',' || c == '\n' || c == '\r';
    }
    String cell = quotes ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    return cell.getBytes(StandardCharsets.UTF_8);
  }

  private void put(byte b) throws IOException {
    if (used == ROOM) {
      flush();
    }
    buffer[used++] = b;
  }

  private void flush() throws IOException {
    if (used > 0) {
      out.write(buffer, 0, used);
      used = 0;
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
