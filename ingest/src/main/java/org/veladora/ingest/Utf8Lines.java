package org.veladora.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes delimited lines in UTF-8, through a buffer, with no copy for plain ASCII cells.
final class Utf8Lines implements AutoCloseable {
  private static final int ROOM = 1 << 16;

  private final OutputStream out;
  private final byte[] buffer = new byte[ROOM];
  private int used;
  private boolean lineStarted;

  Utf8Lines(OutputStream out) {
    this.out = out;
  }

  /// Writes a cell as it is, quoted where it holds a delimiter, a quote or an end of line.
  void cell(String text) throws IOException {
    if (lineStarted) {
      put((byte) ',');
    }
    lineStarted = true;
    if (!plain(text)) {
      quoted(text);
    }
  }

  void number(long number) throws IOException {
    cell(Long.toString(number));
  }

  void endLine() throws IOException {
    put((byte) '\n');
    lineStarted = false;
  }

  /// Writes the text where all of it is plain ASCII, and nothing of it otherwise.
  private boolean plain(String text) throws IOException {
    int length = text.length();
    if (length > ROOM - used) {
      flush();
      if (length > ROOM) {
        return false;
      }
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

  private void quoted(String text) throws IOException {
    boolean quotes =
        text.indexOf('"') >= 0
            || text.indexOf(',') >= 0
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0;
    String cell = quotes ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    for (byte b : cell.getBytes(StandardCharsets.UTF_8)) {
      put(b);
    }
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
