package org.veladora.simulate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A file that is written text by text, buffered.
final class TextFile implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream bytes;
  private final Charset charset;

  TextFile(SimulationSink sink, String name, Charset charset) throws IOException {
    this.bytes = new BufferedOutputStream(sink.open(name), BUFFER_BYTES);
    this.charset = charset;
  }

  static void writeWhole(SimulationSink sink, String name, String text) throws IOException {
    try (TextFile file = new TextFile(sink, name, StandardCharsets.UTF_8)) {
      file.write(text);
    }
  }

  void write(String text) throws IOException {
    bytes.write(text.getBytes(charset));
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
