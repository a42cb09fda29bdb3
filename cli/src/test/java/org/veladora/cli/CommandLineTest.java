package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.cli.Shell.Ended;

final class CommandLineTest {
  private static final String HEADER =
      "\"fecha_evento\",\"nom_ent\",\"cve_ent\",\"sexo\",\"edad\",\"estatus\"\n";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  /// An invented register: for each year 2012 to 2017 some girls and boys still missing.
  private static String register() {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int year = 2012; year <= 2017; year++) {
      for (int i = 0; i < 20 + year % 7; i++) {
        String sex = i % 3 == 0 ? "MASCULINO" : "FEMENINO";
        rows.append('"').append(year).append("-03-0").append(1 + i % 9).append(" 00:00:00\",");
        rows.append("\"COLIMA\",\"06\",\"").append(sex).append("\",").append(i % 20);
        rows.append(",\"AUN SIN LOCALIZAR\"\n");
      }
    }
    return rows.toString();
  }

  @Test
  void versionIsOneLine() {
    Ended ended = shell.run("--version");
    assertThat(ended.code()).isEqualTo(ExitCode.OK);
    assertThat(ended.out()).matches("veladora [0-9]+\\.[0-9]+\\.[0-9]+\\R");
  }

  @Test
  void helpIsInTheLanguageAskedFor() {
    assertThat(shell.run("--help").out()).contains("Órdenes:");
    assertThat(shell.run("--help", "--lang", "en").out()).contains("Commands:");
    assertThat(shell.run("table", "--help", "--lang=en").out()).contains("Threshold");
  }

  @Test
  void exitCodesAreFixed() {
    assertThat(Stream.of(ExitCode.values()).map(ExitCode::number))
        .containsExactly(0, 2, 3, 4, 70, 130);
  }

  @Test
  void unknownCommandIsAMistakeOfUsageThatNamesTheNearest() {
    Ended ended = shell.run("tabel");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err()).startsWith("C001").contains("table");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void missingFileIsAMistakeOfUsage() {
    Ended ended = shell.run("import", "--out", "o");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err()).startsWith("C002").contains("FILE");
  }

  @Test
  void importWithoutAFolderSaysWhichOptionIsMissing() throws IOException {
    shell.file("r.csv", register());
    Ended ended = shell.run("import", "r.csv");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err()).startsWith("C002").contains("--out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ES"})
  void unknownLanguageIsAMistakeOfUsage(String language) {
    Ended ended = shell.run("list", "--lang", language);
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err()).startsWith("C004").contains("es, en");
  }

  @Test
  void unknownFormatNamesThePossibleOnes() throws IOException {
    shell.file("r.csv", register());
    Ended ended = shell.run("table", "thesis-table-1", "r.csv", "--format", "xml");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err()).startsWith("C004").contains("text, csv, json, html");
  }

  @Test
  void importWritesRecordsAndReportToThePrivateFolderOnly() throws IOException {
    shell.file("r.csv", register());
    Ended ended = shell.run("import", "r.csv", "--profile", "cenapi-2018", "--out", "o");
    assertThat(ended.code()).isEqualTo(ExitCode.OK);
    assertThat(ended.out()).contains("139  aceptados");
    assertThat(shell.files("o"))
        .containsExactly(
            "private/NO-PUBLICAR.txt",
            "private/import-report.json",
            "private/import-report.txt",
            "private/r.records.csv",
            "private/released-files.txt");
    assertThat(Files.getPosixFilePermissions(folder.resolve("o/private")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void profileIsFoundByTheLayoutWhereNoneIsNamed() throws IOException {
    shell.file("r.csv", register());
    Ended ended = shell.run("import", "r.csv", "--out", "o", "--format", "json");
    assertThat(ended.code()).isEqualTo(ExitCode.OK);
    assertThat(ended.out()).contains("\"profile\": \"cenapi-2018\"");
  }

  @Test
  void rowsSetAsideCanBeMendedAndImportedAgain() throws IOException {
    shell.file("r.csv", register() + "\"2016-01-01 00:00:00\",\"COLIMA\",\"06\"\n");
    shell.run("import", "r.csv", "--profile", "cenapi-2018", "--out", "o");
    Path aside = folder.resolve("o/private/r.set-aside.csv");
    assertThat(Files.readString(aside))
        .isEqualTo(HEADER + "\"2016-01-01 00:00:00\",\"COLIMA\",\"06\"\n");
    assertThat(Files.readString(folder.resolve("o/private/r.set-aside.issues.csv")))
        .contains("141,0,I101");
    Files.writeString(
        aside, Files.readString(aside).replace("\"06\"\n", "\"06\",\"FEMENINO\",9,\"VIVO\"\n"));
    Ended ended =
        shell.run("import", aside.toString(), "--profile", "cenapi-2018", "--out", "again");
    assertThat(ended.code()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(folder.resolve("again/private/r.set-aside.records.csv")))
        .contains("located_alive");
  }

  @Test
  void tablePrintsTheReleasedFormAndTheOwnersOnlyWhenAsked() throws IOException {
    shell.file("r.csv", register());
    Ended released = shell.run("table", "thesis-table-1", "r.csv", "--lang", "en");
    assertThat(released.code()).isEqualTo(ExitCode.OK);
    assertThat(released.out()).doesNotContain("NO PUBLICAR").contains("still missing");
    Ended owner = shell.run("table", "thesis-table-1", "r.csv", "--owner");
    assertThat(owner.code()).isEqualTo(ExitCode.OK);
    assertThat(owner.out()).startsWith("NO PUBLICAR");
  }

  @Test
  void tableWritesTheReleaseToPublicAndTheOwnersViewToPrivate() throws IOException {
    shell.file("r.csv", register());
    shell.run("table", "thesis-table-1", "r.csv", "--out", "o", "--quiet");
    assertThat(shell.files("o/public"))
        .contains("report.html", "report.json", "report.txt", "thesis-table-1.csv");
    assertThat(shell.files("o/private"))
        .contains("report.html", "report.json", "report.txt", "thesis-table-1.csv");
    assertThat(Files.readString(folder.resolve("o/public/report.html")))
        .doesNotContain("NO PUBLICAR");
    assertThat(Files.readString(folder.resolve("o/private/report.html"))).contains("NO PUBLICAR");
  }

  @Test
  void fileDeclaredPublishedIsReleasedUnsuppressedAndSaysSo() throws IOException {
    shell.file("r.csv", register());
    String json = shell.run("import", "r.csv", "--out", "i", "--format", "json").out();
    String hash = json.replaceAll("(?s).*?\"sha256\": \"([0-9a-f]{64})\".*", "$1");
    shell.file(
        "p.toml",
        "format = 1\n[[file]]\nsha256 = \""
            + hash
            + "\"\nwhere = \"Invented\"\nwhen = \"2018-06\"\n");
    Ended ended =
        shell.run("table", "thesis-table-1", "r.csv", "--published", "p.toml", "--format", "csv");
    Ended owner = shell.run("table", "thesis-table-1", "r.csv", "--owner", "--format", "csv");
    assertThat(ended.out()).isEqualTo(owner.out()).doesNotContain("suppressed");
    shell.file("r.csv", register() + "\n");
    assertThat(
            shell
                .run("table", "thesis-table-1", "r.csv", "--published", "p.toml", "--format", "csv")
                .out())
        .contains("suppressed");
  }

  @Test
  void earlierReleaseInTheSameFolderIsReplaced() throws IOException {
    shell.file("r.csv", register());
    shell.run("table", "thesis-table-1", "r.csv", "--out", "o", "--k", "2", "--quiet");
    shell.file("o/public/mine.txt", "a file of the user's own");
    int before = shell.files("o/public").size();
    shell.run("table", "thesis-table-1", "r.csv", "--out", "o", "--k", "200", "--quiet");
    assertThat(shell.files("o/public")).hasSizeLessThan(before).contains("mine.txt");
  }

  @Test
  void hashOfAnUnpublishedFileStaysWithTheOwner() throws IOException {
    shell.file("r.csv", register());
    shell.run("table", "thesis-table-1", "r.csv", "--out", "o", "--quiet");
    String owner = Files.readString(folder.resolve("o/private/report.json"));
    String hash =
        owner.replaceAll("(?s).*\"name\": \"r.csv\",\\s*\"sha256\": \"([0-9a-f]{64})\".*", "$1");
    assertThat(hash).hasSize(64);
    for (String name : shell.files("o/public")) {
      assertThat(Files.readString(folder.resolve("o/public").resolve(name))).doesNotContain(hash);
    }
  }

  @Test
  void pathsStayOutOfWhatIsWritten() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    shell.file("elsewhere/r.csv", register());
    String profile = "--profile=" + folder.resolve("elsewhere/none.toml");
    assertThat(shell.run("import", "elsewhere/r.csv", "--out", "o", profile).err())
        .startsWith("C111");
    shell.run("--quiet", "table", "thesis-table-1", "elsewhere/r.csv", "--out", "o");
    assertThat(Files.readString(folder.resolve("o/private/report.json")))
        .contains("\"veladora table thesis-table-1 r.csv --lang=es --k=11\"")
        .doesNotContain("elsewhere");
  }

  @Test
  void nothingIsReleasedOfATableOfFewPeople() throws IOException {
    shell.file(
        "r.csv",
        HEADER
            + "\"2016-01-01 00:00:00\",\"COLIMA\",\"06\",\"FEMENINO\",9,\"AUN SIN LOCALIZAR\"\n");
    Ended ended = shell.run("table", "thesis-table-1", "r.csv", "--format", "csv");
    assertThat(ended.out()).doesNotContain(",1,");
  }

  @Test
  void flagComesBeforeEnvironmentBeforeFileBeforeDefault() throws IOException {
    Files.createDirectories(folder.resolve("home/.config/veladora"));
    assertThat(shell.run("list").out()).contains("Perfiles de importación");
    shell.file("home/.config/veladora/config.toml", "format = 1\nlang = \"en\"\n");
    assertThat(shell.run("list").out()).contains("Import profiles");
    shell.with("VELADORA_LANG", "es");
    assertThat(shell.run("list").out()).contains("Perfiles de importación");
    assertThat(shell.run("list", "--lang", "en").out()).contains("Import profiles");
  }

  @Test
  void mistakeInTheConfigurationNamesLineColumnAndNearestKey() throws IOException {
    Files.createDirectories(folder.resolve("home/.config/veladora"));
    shell.file("home/.config/veladora/config.toml", "format = 1\nlnag = \"en\"\n");
    Ended ended = shell.run("list");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err()).startsWith("P002").contains("config.toml", "2", "lnag", "lang");
  }

  @Test
  void interruptedWorkLeavesNothingAndSaysSo() throws IOException {
    shell.file("r.csv", register());
    Ended ended = shell.cancelledBy(() -> true).run("import", "r.csv", "--out", "o");
    assertThat(ended.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(ended.err()).startsWith("C006");
    assertThat(shell.files("o")).isEmpty();
  }

  @Test
  void outputsAreTheSameBytesInAnotherFolder() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    shell.file("r.csv", register());
    shell.file("elsewhere/r.csv", register());
    shell.run("table", "thesis-table-1", "r.csv", "--out", "one", "--quiet");
    shell.run("table", "thesis-table-1", "elsewhere/r.csv", "--quiet", "--out=two");
    List<String> names = shell.files("one");
    assertThat(names).hasSizeGreaterThan(8).isEqualTo(shell.files("two"));
    for (String name : names) {
      assertThat(folder.resolve("one").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
    }
  }

  @Test
  void faultIsToldWithoutAStackTrace() {
    Shell broken =
        shell.cancelledBy(() -> {
          throw new IllegalStateException("secret");
        });
    Ended ended = broken.run("demo", "--out", "o");
    assertThat(ended.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(ended.err()).startsWith("C900").doesNotContain("secret").doesNotContain("\tat ");
  }
}
