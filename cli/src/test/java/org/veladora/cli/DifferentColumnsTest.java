package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.cli.Shell.Ended;
import org.veladora.names.Curp;
import org.veladora.names.NameNormaliser;

/// Three lists with other columns each, of which one may repeat people, in one declared plan:
/// linked between, and within the one that may. People 0 to 149; on the shelter's list the even
/// ones, on the hotline's those that three divides, some twice, on the prosecutor's the first 90.
final class DifferentColumnsTest {
  private static final int PEOPLE = 150;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void writeLists() throws IOException {
    shell = new Shell(folder);
    StringBuilder shelter =
        new StringBuilder(
            "Folio,Nombres,Primer apellido,Segundo apellido,Sexo,Fecha de nacimiento,Entidad\n");
    StringBuilder hotline =
        new StringBuilder("Expediente;Nombre;Apellido paterno;Edad;Género;Estado\n");
    StringBuilder prosecutor = new StringBuilder("No.,Nombre completo,CURP\n");
    for (int p = 0; p < PEOPLE; p++) {
      String birth = InventedLists.birth(p);
      String sex = p % 3 == 0 ? "HOMBRE" : "MUJER";
      String state = p % 2 == 0 ? "Colima" : "Puebla";
      if (p % 2 == 0) {
        line(shelter, ",", "R" + p, given(p), paternal(p), maternal(p), sex, birth, state);
      }
      if (p % 3 == 0) {
        int age = 2023 - Integer.parseInt(birth, 0, 4, 10);
        line(hotline, ";", "L" + p, given(p), paternal(p), String.valueOf(age), sex, state);
        if (p % 15 == 0) {
          line(hotline, ";", "M" + p, given(p), paternal(p), String.valueOf(age), sex, state);
        }
      }
      if (p < 90) {
        String full = given(p) + " " + paternal(p) + " " + maternal(p);
        line(prosecutor, ",", "F" + p, full, curp(p, birth));
      }
    }
    shell.file("refugio.csv", shelter.toString());
    shell.file("linea.csv", hotline.toString());
    shell.file("fiscalia.csv", prosecutor.toString());
  }

  private static void line(StringBuilder list, String delimiter, String... cells) {
    list.append(String.join(delimiter, cells)).append('\n');
  }

  private static String given(int person) {
    return InventedLists.name(person, 5);
  }

  private static String paternal(int person) {
    return InventedLists.name(person, 1);
  }

  private static String maternal(int person) {
    return InventedLists.name(person, 3);
  }

  private static String curp(int person, String birth) {
    NameNormaliser names = new NameNormaliser();
    String letters =
        Curp.nameLetters(
            names.normalise(given(person)).canonical(),
            names.normalise(paternal(person)).canonical(),
            names.normalise(maternal(person)).canonical());
    String first =
        letters.substring(0, 4)
            + birth.replace("-", "").substring(2)
            + (person % 3 == 0 ? "H" : "M")
            + "CM"
            + letters.substring(4)
            + (birth.startsWith("19") ? "0" : "A");
    return (first + Curp.checkDigit(first)).toUpperCase(Locale.ROOT);
  }

  private Ended drafted() throws IOException {
    Ended init =
        shell.run("init", "refugio.csv", "linea.csv", "fiscalia.csv", "--out", "c", "--lang", "en");
    assertThat(init.code()).as(init.err()).isEqualTo(ExitCode.OK);
    Path plan = folder.resolve("c/coalition.toml");
    String drafted = Files.readString(plan);
    String hotline = drafted.substring(drafted.indexOf("id = \"linea\""));
    String repeats =
        hotline.replaceFirst("duplicate_free = (true|false)", "duplicate_free = false");
    Files.writeString(
        plan,
        drafted
            .replace(hotline, repeats)
            .replace("draws = 50", "draws = 4")
            .replace("replicates = 1000", "replicates = 100\nmethods = \"least\""));
    return init;
  }

  /// Person of each record in the linkage, by the number of the person in the truth.
  private Map<String, Set<String>> linked() throws IOException {
    Map<String, Set<String>> idsOf = new HashMap<>();
    List<String> lines = Files.readAllLines(folder.resolve("l/private/clusters.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      String person = cells[1].replaceAll("[^0-9]", "");
      idsOf.computeIfAbsent(person, _ -> new HashSet<>()).add(cells[2]);
    }
    return idsOf;
  }

  @Test
  void listsWithOtherColumnsAreLinkedBetweenAndWithinByOnePlan() throws IOException {
    drafted();
    String plan = Files.readString(folder.resolve("c/coalition.toml"));
    assertThat(plan).contains("duplicate_free = true").contains("duplicate_free = false");
    Ended link = shell.run("link", "c/coalition.toml", "--out", "l", "--lang", "en");
    assertThat(link.code()).as(link.err()).isEqualTo(ExitCode.OK);
    Map<String, Set<String>> idsOf = linked();
    assertThat(idsOf).hasSize(people());
    assertThat(idsOf.values().stream().filter(ids -> ids.size() > 1).count()).isLessThan(3);
    Set<String> ids = new HashSet<>();
    idsOf.values().forEach(ids::addAll);
    assertThat(ids).hasSizeBetween(people(), people() + 3);
  }

  private static int people() {
    int people = 0;
    for (int p = 0; p < PEOPLE; p++) {
      people += p % 2 == 0 || p % 3 == 0 || p < 90 ? 1 : 0;
    }
    return people;
  }

  @Test
  void samePlanIsCounted() throws IOException {
    drafted();
    Ended count =
        shell.run("count", "c/coalition.toml", "--out", "o", "--format", "json", "--lang", "en");
    assertThat(count.code()).as(count.err()).isIn(ExitCode.OK, ExitCode.REFUSED);
    assertThat(count.out()).contains("\"records\": " + records());
  }

  private int records() throws IOException {
    int records = 0;
    for (String list : List.of("refugio.csv", "linea.csv", "fiscalia.csv")) {
      records += Files.readAllLines(folder.resolve(list)).size() - 1;
    }
    return records;
  }
}
