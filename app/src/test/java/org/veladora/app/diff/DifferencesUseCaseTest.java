package org.veladora.app.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.veladora.app.diff.InventedCuts.row;
import static org.veladora.app.diff.InventedCuts.value;
import static org.veladora.app.diff.InventedCuts.with;
import static org.veladora.report.document.DifferenceOutcome.APPEARED;
import static org.veladora.report.document.DifferenceOutcome.CHANGED;
import static org.veladora.report.document.DifferenceOutcome.ID_REUSED;
import static org.veladora.report.document.DifferenceOutcome.MERGED;
import static org.veladora.report.document.DifferenceOutcome.ONLY_NEW;
import static org.veladora.report.document.DifferenceOutcome.ONLY_OLD;
import static org.veladora.report.document.DifferenceOutcome.REMOVED;
import static org.veladora.report.document.DifferenceOutcome.SPLIT;
import static org.veladora.report.document.DifferenceOutcome.UNCHANGED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.app.Shipped;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Language;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.report.document.DifferenceDocument;
import org.veladora.report.document.DifferenceDocument.FieldChange;
import org.veladora.report.document.DifferenceDocument.Total;
import org.veladora.report.document.DifferenceDocument.Transition;
import org.veladora.report.document.DifferenceOutcome;

/// What befell the records of an invented register between two cuts is what the differences say.
@NullMarked
class DifferencesUseCaseTest {
  private static final String[] NAMES = {"nombres", "primer_apellido", "segundo_apellido"};

  @TempDir private Path folder;

  private DifferenceDocument run() throws IOException {
    return run("person-list", true);
  }

  private DifferenceDocument run(String profile, boolean withIds) throws IOException {
    return DifferencesUseCase.run(
        new DifferencesUseCase.Request(
            folder.resolve("old.csv"),
            folder.resolve("new.csv"),
            profile,
            List.of(),
            withIds,
            folder.resolve("out"),
            Language.ES,
            "veladora diff old.csv new.csv",
            folder,
            Progress.NONE,
            Cancel.NEVER));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve("out/private").resolve(file));
  }

  private static long units(DifferenceDocument document, DifferenceOutcome outcome) {
    return document.getTotal(outcome).units();
  }

  private static List<String> codes(DifferenceDocument document) {
    return document.notes().stream().map(Problem::code).toList();
  }

  /// The line with the outcome of a record of the old cut.
  private String outcomeOf(String folio) throws IOException {
    return lines("differences.csv").stream()
        .filter(line -> line.matches(".*[,;]" + folio + "[,;].*"))
        .findFirst()
        .orElseThrow();
  }

  /// 300 people: 12 removed, 10 appeared, 5 merged, 3 split, 20 located, 10 names and 5 dates
  /// corrected, 2 numbers given to others.
  private static InventedCuts cuts() {
    InventedCuts cuts = new InventedCuts();
    for (int person = 0; person < 12; person++) {
      cuts.older(row("F" + person, person));
    }
    for (int person = 12; person < 17; person++) {
      String[] row = row("F" + person, person);
      cuts.older(row, with(with(row, "folio", "G" + person), "municipio", "Otro")).newer(row);
    }
    for (int person = 17; person < 20; person++) {
      String[] row = row("F" + person, person);
      cuts.older(row).newer(row, with(with(row, "folio", "H" + person), "edad", ""));
    }
    for (int person = 20; person < 40; person++) {
      String[] row = row("F" + person, person);
      cuts.older(row).newer(with(row, "estatus", "LOCALIZADA CON VIDA"));
    }
    for (int person = 40; person < 50; person++) {
      String[] row = row("F" + person, person);
      String name = value(row, "primer_apellido");
      cuts.older(row).newer(with(row, "primer_apellido", name.substring(0, name.length() - 1)));
    }
    for (int person = 50; person < 55; person++) {
      String[] row = row("F" + person, person);
      cuts.older(row).newer(with(row, "fecha_hechos", "2016-05-0" + (person - 49)));
    }
    for (int person = 55; person < 57; person++) {
      cuts.older(row("F" + person, person)).newer(row("F" + person, person + 500));
    }
    cuts.kept(57, 300);
    for (int person = 300; person < 310; person++) {
      cuts.newer(row("F" + person, person));
    }
    return cuts;
  }

  @Test
  void everyRecordHasTheOutcomeThatBefellIt() throws IOException {
    cuts().write(folder);
    DifferenceDocument document = run();
    assertThat(document.totals())
        .extracting(Total::outcome, Total::units, Total::olderRecords, Total::newerRecords)
        .containsExactly(
            tuple(UNCHANGED, 243L, 243L, 243L),
            tuple(CHANGED, 35L, 35L, 35L),
            tuple(MERGED, 5L, 10L, 5L),
            tuple(SPLIT, 3L, 3L, 6L),
            tuple(ID_REUSED, 2L, 2L, 2L),
            tuple(REMOVED, 12L, 12L, 0L),
            tuple(APPEARED, 10L, 0L, 10L));
    assertThat(outcomeOf("F3")).contains(",removed,none,1.00,5,F3,,,");
    assertThat(outcomeOf("G13")).contains(",merged,linkage,").contains("F13;G13,", ",F13,");
    assertThat(outcomeOf("F18")).contains(",split,linkage,").contains("F18;H18");
    assertThat(outcomeOf("F55")).contains(",id_reused,same_id,");
    assertThat(codes(document)).isEmpty();
  }

  @Test
  void changesSayWhichFieldFromWhatToWhat() throws IOException {
    cuts().write(folder);
    DifferenceDocument document = run();
    assertThat(document.changes())
        .extracting(change -> change.field().value(), FieldChange::units)
        .containsExactly(
            tuple("status", 20L), tuple("paternal_surname", 10L), tuple("event_date", 5L));
    assertThat(document.transitions())
        .extracting(Transition::older, Transition::newer, Transition::units)
        .containsExactly(tuple("still_missing", "located_alive", 20L));
    assertThat(lines("changes.csv"))
        .contains("31,changed,status,still_missing,located_alive")
        .anyMatch(line -> line.contains(",changed,event_date,") && line.endsWith(",2016-05-01"));
  }

  @Test
  void recordsWithoutNumbersAreFoundByLinkage() throws IOException {
    cuts().write(folder, "folio");
    DifferenceDocument document = run();
    assertThat(document.steps().sameId()).isZero();
    assertThat(units(document, UNCHANGED)).isEqualTo(243);
    assertThat(units(document, CHANGED)).isEqualTo(35);
    assertThat(units(document, MERGED)).isEqualTo(5);
    assertThat(units(document, SPLIT)).isEqualTo(3);
    assertThat(units(document, REMOVED)).isEqualTo(14);
    assertThat(units(document, APPEARED)).isEqualTo(12);
  }

  @Test
  void totalsOfMisspeltNamesAreWithinTheirRange() throws IOException {
    InventedCuts cuts = new InventedCuts();
    for (int person = 0; person < 15; person++) {
      cuts.older(row("", person));
    }
    for (int person = 15; person < 75; person++) {
      String[] row = row("", person);
      String given = value(row, "nombres");
      String[] other = with(row, "nombres", given.charAt(0) + "x" + given.substring(2));
      String birth = person % 2 == 0 ? "" : value(row, "fecha_nacimiento");
      cuts.older(row).newer(with(with(other, "fecha_nacimiento", birth), "entidad", ""));
    }
    cuts.kept(75, 300);
    cuts.write(folder, "folio");
    Total removed = run().getTotal(REMOVED);
    assertThat(removed.low()).isLessThanOrEqualTo(15);
    assertThat(removed.high()).isGreaterThanOrEqualTo(15);
    assertThat(removed.units()).isBetween(14L, 18L);
  }

  @Test
  void renumberedRecordsAreFoundAndTheNoteSaysWhatHappened() throws IOException {
    InventedCuts cuts = new InventedCuts();
    for (int person = 0; person < 300; person++) {
      cuts.older(row("F" + person, person)).newer(row("F" + (person + 1), person));
    }
    cuts.write(folder);
    DifferenceDocument document = run();
    assertThat(units(document, CHANGED)).isEqualTo(300);
    assertThat(codes(document)).contains("Q016");
    DifferenceDocument without = run("person-list", false);
    assertThat(units(without, UNCHANGED)).isEqualTo(300);
    assertThat(codes(without)).isEmpty();
  }

  @Test
  void theSameFileTwiceIsUnchanged() throws IOException {
    cuts().write(folder);
    Files.copy(
        folder.resolve("old.csv"), folder.resolve("new.csv"), StandardCopyOption.REPLACE_EXISTING);
    DifferenceDocument document = run();
    assertThat(units(document, UNCHANGED)).isEqualTo(305);
    assertThat(document.linkage()).isEmpty();
    assertThat(codes(document)).containsExactly("Q010");
  }

  @Test
  void threeEqualRowsAgainstTwoLeaveOneThatWasMerged() throws IOException {
    InventedCuts cuts = new InventedCuts().kept(0, 100);
    String[] row = row("", 200);
    cuts.older(row, row, row).newer(row, row).write(folder, "folio");
    DifferenceDocument document = run();
    assertThat(document.steps().equalRows()).isEqualTo(102);
    assertThat(document.getTotal(MERGED))
        .extracting(Total::units, Total::olderRecords, Total::newerRecords)
        .containsExactly(1L, 2L, 1L);
    assertThat(units(document, REMOVED)).isZero();
  }

  @Test
  void aRegisterWithoutNamesIsComparedByRowsOnly() throws IOException {
    InventedCuts cuts = new InventedCuts().kept(0, 50);
    cuts.older(row("", 60), row("", 61), row("", 62));
    cuts.newer(with(row("", 60), "estatus", "LOCALIZADA CON VIDA"), row("", 70));
    cuts.write(folder, "folio", NAMES[2]);
    Path profile = folder.resolve("sin-nombres.toml");
    String text = Shipped.find(Shipped.Kind.PROFILE, "person-list", folder).toml();
    Files.writeString(
        profile,
        text.replace("field = \"given_name\"", "field = \"alias_a\"")
            .replace("field = \"paternal_surname\"", "field = \"alias_b\"")
            .replace("field = \"maternal_surname\"", "field = \"alias_c\""));
    DifferenceDocument document = run("sin-nombres.toml", true);
    assertThat(document.ofPeople()).isFalse();
    assertThat(document.totals())
        .extracting(Total::outcome)
        .containsExactly(UNCHANGED, CHANGED, ONLY_OLD, ONLY_NEW);
    assertThat(units(document, ONLY_OLD)).isEqualTo(3);
    assertThat(units(document, ONLY_NEW)).isEqualTo(2);
    assertThat(document.nearRows())
        .extracting(near -> near.field().value(), DifferenceDocument.NearRows::rows)
        .containsExactly(tuple("status", 1L));
    assertThat(codes(document)).containsExactly("Q011");
    assertThat(String.join("\n", lines("report.txt")))
        .contains("Los números son de renglones")
        .doesNotContain("personas dejaron");
  }

  @Test
  void aColumnThatOnlyOneCutHasIsSaidAndNotCompared() throws IOException {
    InventedCuts cuts = new InventedCuts().kept(0, 40);
    cuts.write(folder, "municipio");
    Files.copy(folder.resolve("old.csv"), folder.resolve("new.tmp"));
    cuts.write(folder);
    Files.move(
        folder.resolve("new.tmp"), folder.resolve("new.csv"), StandardCopyOption.REPLACE_EXISTING);
    DifferenceDocument document = run();
    assertThat(units(document, UNCHANGED)).isEqualTo(40);
    assertThat(document.notes()).containsExactly(Problem.of("Q012", "municipality", "-"));
  }

  @Test
  void aCutThatLosesMoreThanAFifthIsTakenForAFileCutShort() throws IOException {
    InventedCuts cuts = new InventedCuts().kept(0, 60);
    for (int person = 60; person < 100; person++) {
      cuts.older(row("F" + person, person));
    }
    cuts.write(folder);
    DifferenceDocument document = run();
    assertThat(units(document, REMOVED)).isEqualTo(40);
    assertThat(document.notes()).containsExactly(Problem.of("Q014", 40, 100, 20, "new.csv"));
  }

  @Test
  void rowsSetAsideAreSaidBecauseSomebodyMayBeInThem() throws IOException {
    new InventedCuts().kept(0, 40).write(folder);
    Path file = folder.resolve("new.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("F7,", "F7,sobra,"));
    DifferenceDocument document = run();
    assertThat(document.notes()).containsExactly(Problem.of("Q013", "new.csv", 1, 0));
    assertThat(lines("new.set-aside.csv")).hasSize(2);
  }

  @Test
  void numbersThatRepeatWithinACutAreNotUsed() throws IOException {
    InventedCuts cuts = new InventedCuts().kept(0, 60);
    cuts.older(row("R1", 70), row("R1", 71));
    cuts.newer(with(row("R1", 71), "edad", "44"), with(row("R1", 70), "edad", "45"));
    cuts.write(folder);
    DifferenceDocument document = run();
    assertThat(units(document, CHANGED)).isEqualTo(2);
    assertThat(document.steps().sameId()).isZero();
    assertThat(document.notes()).containsExactly(Problem.of("Q015", 1));
  }

  @Test
  void anEmptyCutIsNotTakenForARemovalOfAll() throws IOException {
    new InventedCuts().kept(0, 10).write(folder);
    String header = Files.readAllLines(folder.resolve("new.csv")).getFirst();
    Files.writeString(folder.resolve("new.csv"), header + "\n");
    assertRefused("I009");
    Files.writeString(folder.resolve("new.csv"), header + "\nuna celda de menos\n");
    assertRefused("Q002");
    assertThat(folder.resolve("out/private/report.json")).doesNotExist();
  }

  private void assertRefused(String code) {
    assertThatThrownBy(this::run)
        .isInstanceOfSatisfying(
            BadInput.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }

  @Test
  void aRegisterOfCountsIsRefused() throws IOException {
    new InventedCuts().kept(0, 10).write(folder);
    assertThatThrownBy(() -> run("rnpdno-monthly", true))
        .isInstanceOfSatisfying(
            BadInput.class, refused -> assertThat(refused.problem().code()).isEqualTo("Q001"));
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    cuts().write(folder);
    run();
    List<String> first = lines("differences.csv");
    String report = Files.readString(folder.resolve("out/private/report.html"));
    run();
    assertThat(lines("differences.csv")).isEqualTo(first);
    assertThat(folder.resolve("out/private/report.html")).hasContent(report);
  }

  @Test
  void nothingIsWrittenForThePublic() throws IOException {
    cuts().write(folder);
    run();
    assertThat(folder.resolve("out/public")).isEmptyDirectory();
  }
}
