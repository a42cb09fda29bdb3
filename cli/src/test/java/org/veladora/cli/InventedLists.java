package org.veladora.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SplittableRandom;

/// Lists of invented people and the coalition that counts them, as their owners would write them.
/// Names are made of syllables: no two people are alike, so that who is who is not in doubt.
final class InventedLists {
  static final String HEADER =
      "folio,nombres,primer_apellido,segundo_apellido,sexo,edad,fecha_nacimiento,entidad,curp,"
          + "llego_por,operativo";

  /// A key, so that ids of people are the same in every run.
  static final String KEY = "00112233445566778899aabbccddeeff".repeat(2);

  private static final String[] START = {
    "Ba", "Ce", "Di", "Fo", "Gu", "La", "Me", "Ni", "Po", "Ru", "Sa", "Te", "Vi", "Xo", "Zu", "Cha"
  };
  private static final String[] MIDDLE = {
    "ban", "cel", "dir", "fon", "gul", "lar", "men", "nis", "pol", "run", "sal", "ten", "vil", "zon"
  };
  private static final String[] END = {"da", "rio", "tel", "mina", "gor", "ques", "llo", "nia"};

  private final SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
  private final Set<String> mayRepeat = new HashSet<>();
  private final List<String> order = new ArrayList<>();
  private String strata = "none";
  private String referrals = "drop";
  private String closed = "true";
  private String header = HEADER;
  private String key = KEY;

  /// Lists on which people are by chance.
  ///
  /// @param people how many people there are, on lists and on none
  /// @param chance chance to be on each list
  static InventedLists random(int people, double chance, String... lists) {
    InventedLists invented = new InventedLists();
    SplittableRandom random = new SplittableRandom(people);
    for (String list : lists) {
      invented.list(list);
      for (int person = 0; person < people; person++) {
        if (random.nextDouble() < chance) {
          invented.capture(list, person);
        }
      }
    }
    return invented;
  }

  InventedLists list(String id) {
    rows.put(id, new ArrayList<>());
    order.add(id);
    return this;
  }

  InventedLists capture(String list, int person) {
    return capture(list, person, "", "");
  }

  /// A row of a person whom another list sent, or who was found in an incident.
  InventedLists capture(String list, int person, String through, String incident) {
    return row(list, row(list + "-Ñ" + person, person, through, incident));
  }

  InventedLists row(String list, String row) {
    Objects.requireNonNull(rows.get(list)).add(row);
    return this;
  }

  InventedLists mayRepeat(String list) {
    mayRepeat.add(list);
    return this;
  }

  InventedLists strata(String word) {
    strata = word;
    return this;
  }

  InventedLists referrals(String word) {
    referrals = word;
    return this;
  }

  InventedLists open() {
    closed = "false";
    return this;
  }

  InventedLists key(String other) {
    key = other;
    return this;
  }

  InventedLists header(String other) {
    header = other;
    return this;
  }

  InventedLists shuffled(long seed) {
    rows.values().forEach(list -> Collections.shuffle(list, new Random(seed)));
    Collections.shuffle(order, new Random(seed));
    return this;
  }

  int size(String list) {
    return Objects.requireNonNull(rows.get(list)).size();
  }

  static String row(String folio, int person, String through, String incident) {
    return String.join(
        ",",
        folio,
        name(person, 5),
        name(person, 1),
        name(person, 3),
        person % 3 == 0 ? "HOMBRE" : "MUJER",
        String.valueOf(8 + person % 50),
        birth(person),
        person % 2 == 0 ? "Colima" : "Puebla",
        "",
        through,
        incident);
  }

  static String name(int person, int salt) {
    int mixed = Math.floorMod((person + 1) * (7919 * salt + 104_729), 1_000_003);
    return START[mixed % START.length]
        + MIDDLE[mixed / START.length % MIDDLE.length]
        + END[mixed / START.length / MIDDLE.length % END.length];
  }

  static String birth(int person) {
    int days = person * 37 % 336;
    return (1960 + person % 50) + "-" + two(1 + days / 28) + "-" + two(1 + days % 28);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /// The profile of all lists.
  String profile() {
    StringBuilder toml =
        new StringBuilder(
            """
            format = 1
            id = "lista-inventada"
            title = { es = "Lista", en = "List" }
            kind = "persons"
            [layout]
            charset = "UTF-8"
            delimiter = ","
            """);
    column(toml, "folio", "source_record_id", "text", "");
    column(toml, "nombres", "given_name", "name", "");
    column(toml, "primer_apellido", "paternal_surname", "name", "");
    column(toml, "segundo_apellido", "maternal_surname", "name", "");
    column(
        toml, "sexo", "sex", "code", "terms = { \"MUJER\" = \"female\", \"HOMBRE\" = \"male\" }\n");
    column(toml, "edad", "age", "age", "");
    column(toml, "fecha_nacimiento", "birth_date", "date", "dates = [\"yyyy-MM-dd\"]\n");
    column(toml, "entidad", "state", "state", "");
    column(toml, "curp", "curp", "text", "");
    StringBuilder terms = new StringBuilder("\"SOLA\" = \"alone\"");
    order.stream()
        .sorted()
        .forEach(id -> terms.append(", \"DE ").append(id).append("\" = \"").append(id).append('"'));
    column(toml, "llego_por", "arrived_through", "code", "terms = { " + terms + " }\n");
    column(toml, "operativo", "incident", "text", "");
    return toml.toString();
  }

  private static void column(
      StringBuilder toml, String header, String field, String value, String more) {
    toml.append("[[column]]\nheader = \"").append(header).append("\"\nfield = \"").append(field);
    toml.append("\"\nvalue = \"").append(value).append("\"\n").append(more);
  }

  /// The coalition file.
  String coalition() {
    StringBuilder toml =
        new StringBuilder(
            "format = 1\nid = \"inventada\"\ntitle = { es = \"Inventada\", en = \"Invented\" }\n"
                + "[population]\nvictim = { es = \"Inventadas\", en = \"Invented\" }\nclosed = "
                + closed
                + "\nstrata = \""
                + strata
                + "\"\nreferrals = \""
                + referrals
                + "\"\n[linkage]\ndraws = 4\n[estimation]\nreplicates = 100\n");
    for (String id : order) {
      toml.append("[[list]]\nid = \"").append(id).append("\"\nname = { es = \"Lista ").append(id);
      toml.append("\", en = \"List ").append(id).append("\" }\nfiles = [\"").append(id);
      toml.append(".csv\"]\nprofile = \"lista.toml\"\nduplicate_free = ");
      toml.append(!mayRepeat.contains(id)).append("\nsame_definition = true\n");
    }
    return toml.toString();
  }

  /// The text of a list.
  String text(String id) {
    return header + "\n" + String.join("\n", rows.get(id)) + "\n";
  }

  /// Writes lists, profile, key and coalition file.
  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, List<String>> list : rows.entrySet()) {
      write(folder.resolve(list.getKey() + ".csv"), text(list.getKey()));
    }
    write(folder.resolve("lista.toml"), profile());
    if (!key.isEmpty()) {
      write(folder.resolve("coalition.key"), key + "\n");
    }
    return write(folder.resolve("coalition.toml"), coalition());
  }

  private static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
