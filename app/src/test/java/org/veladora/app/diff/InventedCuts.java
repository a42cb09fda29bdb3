package org.veladora.app.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/// Two cuts of an invented register: people whose names are made of syllables, and what befell
/// their records between the cuts. Rows are as the profile `person-list` reads them.
@NullMarked
final class InventedCuts {
  private static final List<String> HEADER =
      List.of(
          "folio",
          "nombres",
          "primer_apellido",
          "segundo_apellido",
          "sexo",
          "edad",
          "fecha_nacimiento",
          "fecha_hechos",
          "entidad",
          "municipio",
          "estatus");
  private static final String[] START = {
    "Ba", "Ce", "Di", "Fo", "Gu", "La", "Me", "Ni", "Po", "Ru", "Sa", "Te", "Vi", "Xo", "Zu", "Cha"
  };
  private static final String[] MIDDLE = {
    "ban", "cel", "dir", "fon", "gul", "lar", "men", "nis", "pol", "run", "sal", "ten", "vil", "zon"
  };
  private static final String[] END = {"da", "rio", "tel", "mina", "gor", "ques", "llo", "nia"};
  private static final String[] STATES = {"Colima", "Puebla", "Jalisco", "Sonora", "Oaxaca"};

  private final List<String[]> older = new ArrayList<>();
  private final List<String[]> newer = new ArrayList<>();

  /// A row of a person.
  ///
  /// @param folio the register's number of it
  static String[] row(String folio, int person) {
    return new String[] {
      folio,
      name(person, 5),
      name(person, 1),
      name(person, 3),
      person % 3 == 0 ? "HOMBRE" : "MUJER",
      String.valueOf(8 + person % 50),
      date(1960 + person % 50, person * 37),
      date(2005 + person % 13, person * 53),
      STATES[person % STATES.length],
      "Municipio " + person % 17,
      "DESAPARECIDA"
    };
  }

  private static String name(int person, int salt) {
    int mixed = Math.floorMod((person + 1) * (7919 * salt + 104_729), 1_000_003);
    return START[mixed % START.length]
        + MIDDLE[mixed / START.length % MIDDLE.length]
        + END[mixed / START.length / MIDDLE.length % END.length];
  }

  private static String date(int year, int number) {
    int days = number % 336;
    return String.format("%d-%02d-%02d", year, 1 + days / 28, 1 + days % 28);
  }

  /// The row with another value.
  static String[] with(String[] row, String column, String value) {
    String[] other = row.clone();
    other[HEADER.indexOf(column)] = value;
    return other;
  }

  /// A value of a row.
  static String value(String[] row, String column) {
    return row[HEADER.indexOf(column)];
  }

  InventedCuts older(String[]... rows) {
    older.addAll(List.of(rows));
    return this;
  }

  InventedCuts newer(String[]... rows) {
    newer.addAll(List.of(rows));
    return this;
  }

  InventedCuts both(String[]... rows) {
    return older(rows).newer(rows);
  }

  /// People who are in both cuts as they were.
  InventedCuts kept(int from, int to) {
    for (int person = from; person < to; person++) {
      both(row("F" + person, person));
    }
    return this;
  }

  int olderRows() {
    return older.size();
  }

  int newerRows() {
    return newer.size();
  }

  /// Writes `old.csv` and `new.csv`.
  ///
  /// @param left columns that neither file has
  void write(Path folder, String... left) throws IOException {
    Files.writeString(folder.resolve("old.csv"), text(older, Arrays.asList(left)));
    Files.writeString(folder.resolve("new.csv"), text(newer, Arrays.asList(left)));
  }

  private static String text(List<String[]> rows, List<String> left) {
    StringBuilder text = new StringBuilder();
    line(text, HEADER.toArray(String[]::new), left);
    rows.forEach(row -> line(text, row, left));
    return text.toString();
  }

  private static void line(StringBuilder text, String[] cells, List<String> left) {
    List<String> kept = new ArrayList<>();
    for (int c = 0; c < cells.length; c++) {
      if (!left.contains(HEADER.get(c))) {
        kept.add(cells[c]);
      }
    }
    text.append(String.join(",", kept)).append('\n');
  }
}
