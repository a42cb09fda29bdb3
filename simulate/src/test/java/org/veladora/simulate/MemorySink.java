package org.veladora.simulate;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Keeps the files of a simulation.
final class MemorySink implements SimulationSink {
  private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();

  @Override
  public OutputStream open(String fileName) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    if (files.put(fileName, file) != null) {
      throw new IllegalStateException("opened twice: " + fileName);
    }
    return file;
  }

  Set<String> names() {
    return files.keySet();
  }

  byte[] bytes(String name) {
    return Objects.requireNonNull(files.get(name)).toByteArray();
  }

  String text(String name, Charset charset) {
    return new String(bytes(name), charset);
  }

  /// The rows of a file without its header, cells parted at commas (for files without quotes).
  List<List<String>> rows(String name) {
    return text(name, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }
}
