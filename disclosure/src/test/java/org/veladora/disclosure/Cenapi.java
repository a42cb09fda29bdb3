package org.veladora.disclosure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// The prosecutor's base of 2018, where it is at hand: real sparsity, for measures only.
final class Cenapi {
  /// A row in small numbers: state, year since 2001 (17 for others), sex (2 for unknown), age (0
  /// for not stated, 100 for more), status.
  record Row(int state, int year, int sex, int age, int status) {}

  private Cenapi() {}

  static List<Row> read() throws IOException {
    Path file = shared().resolve("registries/cenapi_2018/cenapi_2018-06.csv.gz");
    assumeTrue(Files.isReadable(file), "shared data are not here");
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(line.replace("\"", "").split(",", -1));
      }
    }
    List<String> states = List.copyOf(new TreeSet<>(rows.stream().map(r -> r[2]).toList()));
    List<String> statuses = List.copyOf(new TreeSet<>(rows.stream().map(r -> r[5]).toList()));
    return rows.stream()
        .map(r ->
            new Row(
                states.indexOf(r[2]),
                year(r[0]),
                r[3].equals("FEMENINO") ? 0 : r[3].equals("MASCULINO") ? 1 : 2,
                age(r[4]),
                statuses.indexOf(r[5])))
        .toList();
  }

  private static int year(String date) {
    int year = date.length() < 4 ? 0 : Integer.parseInt(date.substring(0, 4));
    return year >= 2001 && year <= 2017 ? year - 2001 : 17;
  }

  private static int age(String age) {
    return age.matches("[0-9]+(\\.0)?") ? Math.min(100, (int) Double.parseDouble(age)) : 0;
  }

  private static Path shared() {
    String set = System.getenv("VELADORA_SHARED");
    if (set != null) {
      return Path.of(set, "data");
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolveSibling("shared/data"))) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of("absent") : folder.resolveSibling("shared/data");
  }
}
