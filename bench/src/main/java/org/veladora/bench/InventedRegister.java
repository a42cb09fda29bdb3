package org.veladora.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Writes the example registers that the product ships: people, counts and inhabitants, all
/// invented, with faults that are planted and counted.
///
/// ```
/// java org.veladora.bench.InventedRegister app/src/main/resources/org/veladora/app/demo
/// ```
///
/// Deterministic: the same bytes at every run, on any machine.
public final class InventedRegister {
  /// Seed of everything drawn.
  public static final long SEED = 2018_05_31;

  private InventedRegister() {}

  /// Writes the files.
  ///
  /// @param arguments the folder, which exists
  /// @throws IOException if a file cannot be written
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Files.writeString(Path.of(arguments[0]).resolve(file.getKey()), file.getValue());
    }
  }

  /// All files.
  ///
  /// @return file name -> its text, LF at the end of each line
  public static Map<String, String> files() {
    List<String> register = new InventedEvents(new Random(SEED)).lines();
    InventedCounts counts = new InventedCounts(SEED);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("registro-inventado.csv", text(register));
    files.put("registro-inventado.md", InventedNotes.text(register));
    files.put("conteos-inventados-2016.csv", text(counts.lines(2016)));
    files.put("conteos-inventados-2017.csv", text(counts.lines(2017)));
    files.put("poblacion-inventada.csv", text(InventedPopulation.lines()));
    return files;
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
