package org.veladora.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/// The yardstick for an import: a well-kept CSV library that parts the file into texts and does
/// nothing with them. It normalises no name, reads no date, accounts for no row and writes nothing.
public final class StringsOnly {
  private StringsOnly() {}

  /// Reads a file and prints how many cells and characters it has.
  ///
  /// @param arguments the file
  /// @throws IOException if it cannot be read
  public static void main(String[] arguments) throws IOException {
    long cells = 0;
    long characters = 0;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Path.of(arguments[0]))) {
      for (CsvRecord row : rows) {
        for (String cell : row.getFields()) {
          cells++;
          characters += cell.length();
        }
      }
    }
    System.out.println(cells + " cells, " + characters + " characters");
  }
}
