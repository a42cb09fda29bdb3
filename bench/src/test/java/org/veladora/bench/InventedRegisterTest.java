package org.veladora.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.testsupport.SourceRules;

/// The example registers are what the generator writes, and have the faults that their notes say.
@NullMarked
class InventedRegisterTest {
  private static final Path DEMO =
      SourceRules.getProjectFolder().resolve("app/src/main/resources/org/veladora/app/demo");
  private static final int DATE = 0;
  private static final int STATE = 1;
  private static final int CODE = 2;
  private static final int SEX = 3;
  private static final int AGE = 4;
  private static final int STATUS = 5;

  private final List<String> lines = read("registro-inventado.csv").lines().toList();
  private final List<List<String>> rows =
      lines.stream().skip(1).map(InventedRegisterTest::cells).filter(r -> r.size() == 6).toList();

  @Test
  void shippedFilesAreWhatTheGeneratorWrites() {
    InventedRegister.files()
        .forEach((name, text) -> assertThat(read(name)).as(name).isEqualTo(text));
  }

  @Test
  void plantedFaultsAreAsManyAsTheNotesSay() {
    assertNoted("Edad `0`", rows(AGE, "0"));
    assertNoted("Fecha `1900-01-01`", rows(DATE, "1900-01-01 00:00:00"));
    assertNoted("Fecha en blanco", rows(DATE, ""));
    assertNoted("Sexo `nan`", rows(SEX, "nan"));
    assertNoted("Edad imposible", rows(row -> row.get(AGE).matches("\\d{3,}")));
    assertNoted("Edad en blanco", rows(AGE, ""));
    assertNoted("Estado `NO ESPECIFICADO`", rows(CODE, "00"));
    assertNoted("Estado con su nombre anterior", rows(STATE, "DISTRITO FEDERAL"));
    assertNoted("Estado con su nombre oficial", rows(STATE, "COAHUILA DE ZARAGOZA"));
    assertThat(rows(CODE, "NA"))
        .isEqualTo(
            noted("Estado de otro país") + noted("Estado de México con") + noted("Nombre de"));
    assertNoted("Nombre de estado", rows(STATE, "NUEVO LEÃ“N"));
  }

  @Test
  void raggedRepeatedAndBlankLinesAreAsManyAsTheNotesSay() {
    List<String> data = lines.subList(1, lines.size());
    long blank = data.stream().filter(String::isEmpty).count();
    int repeated = data.size() - new HashSet<>(data).size();
    assertNoted("Líneas en blanco", blank);
    assertNoted("Renglones con celdas", data.size() - blank - rows.size());
    assertNoted("Renglones que repiten", repeated);
    assertThat(read("registro-inventado.md")).contains(": " + (data.size() - blank) + " renglones");
  }

  @Test
  void stillMissingRiseWhileCasesFall() {
    Map<String, Long> cases = new HashMap<>();
    Map<String, Long> missing = new HashMap<>();
    for (List<String> row : rows) {
      String year = row.get(DATE).isEmpty() ? "" : row.get(DATE).substring(0, 4);
      cases.merge(year, 1L, Long::sum);
      missing.merge(year, row.get(STATUS).equals("AUN SIN LOCALIZAR") ? 1L : 0L, Long::sum);
    }
    for (int year = 2015; year <= 2017; year++) {
      String now = Integer.toString(year);
      String before = Integer.toString(year - 1);
      assertThat(cases.get(now)).as("cases of " + now).isLessThan(cases.get(before));
      assertThat(missing.get(now)).as("missing of " + now).isGreaterThan(missing.get(before));
    }
  }

  @Test
  void undatedCountsAreTheSameInBothYears() {
    List<String> first = undated("conteos-inventados-2016.csv");
    assertThat(first).hasSize(33 * 3).isEqualTo(undated("conteos-inventados-2017.csv"));
  }

  @Test
  void inhabitantsOfTheNationAreTheSumOfTheStates() {
    Map<String, Long> balance = new HashMap<>();
    read("poblacion-inventada.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(cells -> {
          long people = Long.parseLong(cells[5]) * (cells[2].equals("00") ? -1 : 1);
          balance.merge(cells[0] + cells[3], people, Long::sum);
        });
    assertThat(balance).hasSize(18 * 3).allSatisfy((_, left) -> assertThat(left).isZero());
  }

  private static List<String> undated(String file) {
    return read(file).lines().filter(line -> line.contains(",SIN_FECHA,")).toList();
  }

  private long rows(int cell, String text) {
    return rows(row -> row.get(cell).equals(text));
  }

  private long rows(Predicate<List<String>> kept) {
    return rows.stream().filter(kept).count();
  }

  private static void assertNoted(String fault, long rows) {
    assertThat(noted(fault)).as(fault).isEqualTo(rows).isPositive();
  }

  private static long noted(String fault) {
    var line = Pattern.compile("\\| " + Pattern.quote(fault) + "[^|]*\\| (\\d+) \\|");
    var match = line.matcher(read("registro-inventado.md"));
    assertThat(match.find()).as(fault).isTrue();
    return Long.parseLong(match.group(1));
  }

  /// Cells of a line: the register quotes texts and has no comma in them.
  private static List<String> cells(String line) {
    return Arrays.stream(line.split(",", -1)).map(cell -> cell.replace("\"", "")).toList();
  }

  private static String read(String file) {
    try {
      return new String(Files.readAllBytes(DEMO.resolve(file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
