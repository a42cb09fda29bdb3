package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.cli.Shell.Ended;

/// Pairs go out to reviewers, decisions come back, and later runs honour them.
final class ReviewTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void writeLists() throws IOException {
    shell = new Shell(folder);
    lists().write(folder.resolve("c"));
  }

  /// People whom both lists name in full, and people of few and common names of whom they say
  /// little.
  private static InventedLists lists() {
    InventedLists lists = InventedLists.random(150, 0.5, "a", "b");
    for (int person = 1000; person < 1160; person++) {
      if (person % 3 > 0) {
        lists.row("a", doubtful("a", person));
      }
      if (person % 4 > 0) {
        lists.row("b", doubtful("b", person));
      }
    }
    return lists;
  }

  private static String doubtful(String list, int person) {
    String given = List.of("Rosa", "Ana", "Luz", "Eva", "Inés", "Alma").get(person % 6);
    String paternal = List.of("Luna", "Paz", "Vega", "Sol", "Mar").get(person % 5);
    String maternal = person % 7 < 4 ? "" : List.of("Ríos", "Cano", "Gil").get(person % 3);
    boolean omitted = list.equals("b") && person % 2 == 0;
    String age = person % 7 < 2 || omitted ? "" : String.valueOf(12 + person % 11);
    String state = person % 8 < 4 ? "Colima" : "Puebla";
    return String.join(
        ",",
        list + "-Ñ" + person,
        given,
        paternal,
        omitted ? "" : maternal,
        "MUJER",
        age,
        "",
        state,
        "",
        "",
        "");
  }

  private Ended review(String... more) {
    String[] all = new String[more.length + 4];
    System.arraycopy(new String[] {"review", "c/coalition.toml", "--out", "r"}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return shell.run(all);
  }

  private ReviewFiles exported(String... more) throws IOException {
    assertThat(review(more).code()).isEqualTo(ExitCode.OK);
    return ReviewFiles.read(folder.resolve("r/private/review.csv"));
  }

  private void declare(String... files) throws IOException {
    Path file = folder.resolve("c/coalition.toml");
    String names = "[\"" + String.join("\", \"", files) + "\"]";
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("draws = 4\n(decisions.*\n)?", "")
            .replace("[linkage]\n", "[linkage]\ndraws = 4\ndecisions = " + names + "\n"));
  }

  private Map<String, String> linked() throws IOException {
    Ended ended = shell.run("link", "c/coalition.toml", "--out", "l");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    Map<String, String> personOf = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("l/private/clusters.csv"))) {
      String[] cells = line.split(",", -1);
      personOf.put(cells[0] + " " + cells[1], cells[2]);
    }
    return personOf;
  }

  private static String ref(ReviewFiles file, int row, String side) {
    return file.get(row, side + "_source") + " " + file.get(row, side + "_record").substring(1);
  }

  @Test
  void exportShowsBothRecordsSideBySideAndNothingIsPublic() throws IOException {
    ReviewFiles file = exported("--most", "20");
    assertThat(file.size()).isEqualTo(20);
    assertThat(file.header())
        .startsWith("pair", "run", "a_source", "a_record", "b_source", "b_record", "a_given_name")
        .contains("b_birth_date", "linkage_probability", "linkage_weight_bits", "linked")
        .endsWith("verdict", "probability", "author");
    assertThat(file.get(0, "a_record")).startsWith("'a-Ñ");
    assertThat(file.get(0, "a_paternal_surname")).isNotBlank();
    assertThat(shell.files("r/public")).isEmpty();
    assertThat(shell.files("r/private")).contains("review.csv", "NO-PUBLICAR.txt");
  }

  @Test
  void blindExportDoesNotSayWhatTheProgramThinks() throws IOException {
    ReviewFiles blind = exported("--most", "20", "--sample", "10", "--blind");
    assertThat(blind.header()).noneMatch(title -> title.startsWith("link"));
    byte[] first = Files.readAllBytes(folder.resolve("r/private/review.csv"));
    exported("--most", "20", "--sample", "10", "--blind");
    assertThat(folder.resolve("r/private/review.csv")).hasBinaryContent(first);
  }

  @Test
  void laterRunsHonourWhatWasDecided() throws IOException {
    ReviewFiles file = exported("--most", "500");
    int apart = file.find("linked", "1");
    int together = file.find("linked", "0");
    Map<String, String> before = linked();
    assertThat(before.get(ref(file, apart, "a"))).isEqualTo(before.get(ref(file, apart, "b")));
    file.decide(apart, "Distinta", "10 %", "Ana").decide(together, "MISMA", "90%", "Ana");
    file.write(folder.resolve("c/ana.csv"));
    declare("ana.csv");
    Map<String, String> after = linked();
    assertThat(after.get(ref(file, apart, "a"))).isNotEqualTo(after.get(ref(file, apart, "b")));
    assertThat(after.get(ref(file, together, "a"))).isEqualTo(after.get(ref(file, together, "b")));
    ReviewFiles again = exported("--most", "500");
    assertThat(again.column("pair"))
        .isNotEmpty()
        .doesNotContain(file.get(apart, "pair"), file.get(together, "pair"));
  }

  @Test
  void decisionsTeachTheModelWhereTheCoalitionSaysSo() throws IOException {
    ReviewFiles file = exported("--most", "500");
    file.decideAll("Ana", _ -> false).write(folder.resolve("c/ana.csv"));
    declare("ana.csv");
    Ended bound = shell.run("link", "c/coalition.toml", "--out", "l", "--lang", "en");
    assertThat(bound.err()).doesNotContain("L019");
    Path coalition = folder.resolve("c/coalition.toml");
    Files.writeString(
        coalition,
        Files.readString(coalition).replace("draws = 4\n", "draws = 4\nlabels = true\n"));
    Ended taught = shell.run("link", "c/coalition.toml", "--out", "l", "--lang", "en");
    assertThat(taught.code()).as(taught.err()).isEqualTo(ExitCode.OK);
    assertThat(taught.err()).containsPattern("L019  [0-9]{3} reviewed pairs taught the model");
    Ended spanish = shell.run("link", "c/coalition.toml", "--out", "l", "--lang", "es");
    assertThat(spanish.err()).containsPattern("L019  [0-9]{3} pares revisados enseñaron al modelo");
    Files.writeString(
        coalition, Files.readString(coalition).replace("labels = true", "labels = \"si\""));
    Ended wrong = shell.run("link", "c/coalition.toml", "--out", "l", "--lang", "en");
    assertThat(wrong.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(wrong.err()).contains("linkage.labels");
  }

  @Test
  void countSaysThatDecisionsShapedItAndNotWhoTookThem() throws IOException {
    ReviewFiles file = exported("--most", "500");
    file.decide(0, "unsure", "", "Ana").write(folder.resolve("c/ana.csv"));
    declare("ana.csv");
    Path coalition = folder.resolve("c/coalition.toml");
    Files.writeString(
        coalition,
        Files.readString(coalition)
            .replace("replicates = 100", "replicates = 100\nmethods = \"least\""));
    Ended counted = shell.run("count", "c/coalition.toml", "--out", "n", "--format", "json");
    assertThat(counted.out())
        .contains("\"kind\": \"decisions\"")
        .doesNotContain("\"Ana\"", "ana.csv");
  }

  @Test
  void fileThatASpreadsheetSavedIsReadAlike() throws IOException {
    ReviewFiles file = exported("--most", "500");
    int together = file.find("linked", "0");
    int unsure = together == 0 ? 1 : 0;
    file.decide(together, "misma", "0,95", "Íñigo").decide(unsure, "no sé", "", "Íñigo");
    file.writeAsSpreadsheet(folder.resolve("c/inigo.csv"));
    declare("inigo.csv");
    Map<String, String> after = linked();
    assertThat(after.get(ref(file, together, "a"))).isEqualTo(after.get(ref(file, together, "b")));
  }

  @Test
  void decisionHoldsWhenRowsAreAddedToAList() throws IOException {
    ReviewFiles file = exported("--most", "500");
    int together = file.find("linked", "0");
    file.decide(together, "same", "", "Ana").write(folder.resolve("c/ana.csv"));
    lists().capture("a", 5001).capture("b", 5002).shuffled(3).write(folder.resolve("c"));
    declare("ana.csv");
    Map<String, String> after = linked();
    assertThat(after.get(ref(file, together, "a"))).isEqualTo(after.get(ref(file, together, "b")));
  }

  @Test
  void reviewedSampleGivesAgreementAndAccuracy() throws IOException {
    ReviewFiles file = exported("--most", "5", "--sample", "120", "--blind");
    file.decideAll("Ana", _ -> false).write(folder.resolve("c/ana.csv"));
    file.decideAll("Luis", row -> row % 10 == 0).write(folder.resolve("c/luis.csv"));
    Ended json = review("--read", "c/ana.csv", "c/luis.csv", "--format", "json");
    assertThat(json.code()).as(json.err()).isEqualTo(ExitCode.OK);
    assertThat(json.out())
        .contains("\"kind\": \"review\"", "\"first\": \"Ana\"", "\"kappa\"", "\"disputed\"")
        .contains("\"precision\"", "\"recall\"", "\"people\"", "\"drawn\": 120");
    assertThat(folder.resolve("r/private/review-report.json")).hasContent(json.out());
    Ended text = review("--read", "c/ana.csv", "--lang", "en");
    assertThat(text.out()).contains("Precision", "120 records reviewed in full, of 120 drawn");
    declare("ana.csv");
    Ended declared = review("--read", "c/ana.csv", "--lang", "en");
    assertThat(declared.out()).isEqualTo(text.out());
  }

  @Test
  void whoStopsEarlyHasReviewedASmallerSample() throws IOException {
    ReviewFiles file = exported("--most", "0", "--sample", "120");
    file.decideAll("Ana", _ -> false);
    for (int row = file.size() / 2; row < file.size(); row++) {
      file.decide(row, "", "", "");
    }
    file.write(folder.resolve("c/ana.csv"));
    Ended text = review("--read", "c/ana.csv", "--lang", "en");
    assertThat(text.out()).containsPattern("[4-8][0-9] records reviewed in full, of 120 drawn");
  }

  @Test
  void exportWithoutASampleGivesNoEstimate() throws IOException {
    ReviewFiles file = exported("--most", "40");
    file.decideAll("Ana", _ -> false).write(folder.resolve("c/ana.csv"));
    Ended ended = review("--read", "c/ana.csv");
    assertThat(ended.code()).isEqualTo(ExitCode.OK);
    assertThat(ended.out()).contains("V025").doesNotContain("Precisión");
  }

  @Test
  void formulasAndNumbersOfListsSurviveASpreadsheet() throws IOException {
    InventedLists lists = lists();
    lists.row("a", "-7,=HYPERLINK(1),Lunadel,,MUJER,30,,Colima,,,");
    lists.row("b", "007,=HYPERLINK(1),Lunadel,,MUJER,30,,Colima,,,");
    lists.write(folder.resolve("c"));
    ReviewFiles file = exported("--most", "500", "--sample", "500");
    int row = file.find("a_record", "'-7");
    assertThat(file.get(row, "a_given_name")).startsWith("'=");
    assertThat(file.get(row, "b_record")).isEqualTo("'007");
    file.decide(row, "different", "", "Ana").write(folder.resolve("c/ana.csv"));
    declare("ana.csv");
    Map<String, String> after = linked();
    assertThat(after.get("a -7")).isNotEqualTo(after.get("b 007"));
  }

  @Test
  void nothingToReadIsNamedInTheHelp() {
    assertThat(shell.run("review", "--help").out()).contains("--read", "--blind", "--sample");
    Ended both = review("--read", "c/ana.csv", "--most", "3");
    assertThat(both.code()).isEqualTo(ExitCode.USAGE);
    assertThat(List.of(both.err().split("\n", -1)).getFirst()).startsWith("C003");
  }
}
