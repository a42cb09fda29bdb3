package org.veladora.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.model.BadInput;
import org.veladora.model.ImportReport;

/// Random dirty files, by seed: the account always balances, and nothing but BadInput is thrown.
class DirtyFilesPropertyTest {
  private static final String[] PIECES = {
    "Ana",
    "15",
    "31/05/2017",
    "Mujer",
    "nota",
    ",",
    ",",
    ",",
    ",",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\"",
    "\"\"",
    " ",
    "\u0000",
    "\t",
    ";",
    "ñ",
    "Ã±",
    "\u00a0",
    "\uFEFF",
    "0",
    "NO DISPONIBLE",
    "=1",
    "Ana,15,31/05/2017,Mujer,x\n",
    "nombre,edad,fecha,sexo,nota\n",
    "\"a\nb\"",
    ",,,,\n"
  };

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void accountOfADirtyFileBalances(long seed) {
    Random random = new Random(seed);
    for (int file = 0; file < 100; file++) {
      byte[] bytes = dirty(random);
      try {
        Imported in = Imported.of(folder, bytes, Lists.people());
        ImportReport report = in.report();
        assertThat(report.rowsAccepted()).isEqualTo(in.records().size());
        assertThat(report.rowsSetAside()).isEqualTo(in.codes().size());
        assertThat(report.rowsRead()).isPositive();
      } catch (BadInput refused) {
        assertThat(refused.problem().code()).matches("I0[01]\\d");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void wellFormedRowsArePartedAsAnotherReaderPartsThem(long seed) throws IOException {
    Random random = new Random(seed);
    for (int file = 0; file < 100; file++) {
      String text = wellFormed(random);
      assertThat(own(text)).isEqualTo(other(text));
    }
  }

  private static byte[] dirty(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("nombre,edad,fecha,sexo,nota\n".getBytes(StandardCharsets.UTF_8));
    int pieces = random.nextInt(200);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(40) == 0) {
        out.write(random.nextInt(256));
      } else {
        out.writeBytes(PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static String wellFormed(Random random) {
    StringBuilder text = new StringBuilder();
    String[] ends = {"\n", "\r\n", "\r"};
    int rows = 1 + random.nextInt(30);
    for (int row = 0; row < rows; row++) {
      int cells = 2 + random.nextInt(5);
      for (int cell = 0; cell < cells; cell++) {
        text.append(cell == 0 ? "" : ",");
        text.append(
            random.nextBoolean()
                ? "ab c".substring(0, random.nextInt(5))
                : "\"x\"\"" + ends[random.nextInt(3)] + ",y\"");
      }
      text.append(ends[random.nextInt(3)]);
    }
    return text.toString();
  }

  private static List<String> own(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    RowReader reader = new RowReader(new ByteArrayInputStream(bytes), ',', '"', 10);
    Cell cell = new Cell();
    List<String> rows = new ArrayList<>();
    while (reader.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < reader.cells(); i++) {
        reader.cell(i, cell);
        cells.add(String.valueOf(cell.decode(StandardCharsets.UTF_8)));
      }
      rows.add(reader.line() + " " + cells);
    }
    return rows;
  }

  private static List<String> other(String text) {
    List<String> rows = new ArrayList<>();
    for (CsvRecord row :
        CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      List<String> cells = row.getFields().stream().map(String::strip).toList();
      rows.add(row.getStartingLineNumber() + " " + cells);
    }
    return rows;
  }
}
