package org.veladora.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes a list of invented people in the layout of the profile `person-list`: 11 columns, UTF-8,
/// with the faults of real lists. Streams: memory does not grow with the rows.
///
/// Of 1,000 names about 20 are broken UTF-8, 10 have no accents and an `N` for `Ñ`, 10 are in lower
/// case; of 1,000 rows about 60 have no second surname, 20 the sentinel `SIN DATO` for it, 50 no
/// age, 30 the date `1900-01-01`, 40 no date of birth, 10 no sex.
public final class PersonListGenerator {
  /// The header line.
  public static final String HEADER =
      "folio,nombres,primer_apellido,segundo_apellido,sexo,edad,fecha_nacimiento,fecha_hechos,"
          + "entidad,municipio,estatus";

  private static final LocalDate FIRST_EVENT = LocalDate.of(2006, 1, 1);
  private static final int EVENT_DAYS = 6_900;
  private static final List<String> STATES = InventedStates.listRegisterNames();

  private final Random random;

  /// Makes a generator.
  ///
  /// @param seed the same seed gives the same bytes
  public PersonListGenerator(long seed) {
    this.random = new Random(seed);
  }

  /// Writes a list.
  ///
  /// @param arguments file, number of rows, seed
  /// @throws IOException if the file cannot be written
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("PersonListGenerator FILE ROWS SEED");
    }
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[0]))) {
      int rows = Integer.parseInt(arguments[1]);
      new PersonListGenerator(Long.parseLong(arguments[2])).write(out, rows);
    }
  }

  /// Writes header and rows.
  ///
  /// @param out where to
  /// @param rows number of rows
  /// @throws IOException if it cannot be written
  public void write(Writer out, int rows) throws IOException {
    out.write(HEADER);
    out.write('\n');
    for (int row = 1; row <= rows; row++) {
      out.write(row(row));
      out.write('\n');
    }
  }

  private String row(int number) {
    boolean woman = random.nextInt(5) < 2;
    LocalDate event = FIRST_EVENT.plusDays(random.nextInt(EVENT_DAYS));
    int age = 1 + (int) (80 * random.nextDouble() * random.nextDouble());
    LocalDate birth = event.minusYears(age).minusDays(random.nextInt(365));
    int state = random.nextInt(STATES.size());
    return String.join(
        ",",
        "X-" + number,
        asTyped(InventedNames.givenName(random, woman)),
        asTyped(InventedNames.surname(random)),
        secondSurname(),
        oneIn(100) ? "" : woman ? "MUJER" : "HOMBRE",
        oneIn(20) ? "" : Integer.toString(age),
        oneIn(25) ? "" : birth.toString(),
        oneIn(33) ? "1900-01-01" : event.toString(),
        STATES.get(state),
        InventedStates.code(state) + "00" + (1 + random.nextInt(9)),
        status(woman));
  }

  private String secondSurname() {
    int kind = random.nextInt(100);
    if (kind < 6) {
      return "";
    }
    return kind < 8 ? "SIN DATO" : asTyped(InventedNames.surname(random));
  }

  private String status(boolean woman) {
    String ending = woman ? "A" : "O";
    return switch (random.nextInt(5)) {
      case 0, 1 -> "DESAPARECID" + ending;
      case 2, 3 -> "LOCALIZAD" + ending + " CON VIDA";
      default -> "LOCALIZAD" + ending + " SIN VIDA";
    };
  }

  /// The name as somebody typed it and some program saved it.
  private String asTyped(String name) {
    int fault = random.nextInt(100);
    if (fault < 2) {
      return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
    if (fault == 2) {
      return InventedStates.withoutAccents(name);
    }
    return fault == 3 ? name.toLowerCase(Locale.ROOT) : name;
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }
}
