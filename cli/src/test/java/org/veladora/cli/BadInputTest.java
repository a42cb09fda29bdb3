package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.app.Shipped;
import org.veladora.cli.Shell.Ended;

/// Bad files and declarations end with a message that names the place and the remedy, with the exit
/// code for bad input, and leave nothing behind.
final class BadInputTest {
  private static final String HEADER = "fecha_evento,nom_ent,cve_ent,sexo,edad,estatus\n";
  private static final String ROW = "2016-01-01 00:00:00,COLIMA,06,FEMENINO,9,VIVO\n";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private Ended refused(String file) throws IOException {
    Ended ended =
        shell.run("import", file, "--profile", "cenapi-2018", "--out", "o", "--lang", "en");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err().lines()).hasSizeBetween(2, 3);
    assertThat(ended.err()).doesNotContain("Exception").doesNotContain(folder.toString());
    assertThat(ended.out()).isEmpty();
    assertThat(shell.files("o")).isEmpty();
    return ended;
  }

  @Test
  void savedWebPageIsNamedForWhatItIs() throws IOException {
    shell.file("victims.csv", "<!DOCTYPE html>\n<html><body>Datos abiertos</body></html>\n");
    assertThat(refused("victims.csv").err())
        .contains("victims.csv")
        .containsIgnoringCase("web page");
  }

  @Test
  void truncatedGzipIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write((HEADER + ROW.repeat(2000)).getBytes(StandardCharsets.UTF_8));
    }
    shell.file("cut.csv.gz", Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    assertThat(refused("cut.csv.gz").err()).contains("cut.csv.gz");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fecha_evento;nom_ent;cve_ent;sexo;edad;estatus",
        "fecha_evento,nom_ent,cve_ent,sexo,edad",
        "fecha_evento,nom_ent,cve_ent,sexo,edad,edad,estatus",
        "fecha_evento,nom_ent,cve_ent,sexo,edad,estatus,nombre"
      })
  void headerOfAnotherLayoutIsRefused(String header) throws IOException {
    shell.file("other.csv", header + "\n" + ROW);
    assertThat(refused("other.csv").err()).contains("other.csv");
  }

  @Test
  void fileOfAnotherLayoutNamesTheProfileThatFits() throws IOException {
    shell.file(
        "counts.csv",
        "cve_entidad,entidad,periodo,categoria,sexo,cve_municipio,municipio,conteo,consultado_en\n");
    assertThat(refused("counts.csv").err()).contains("rnpdno-monthly");
  }

  @Test
  void emptyFileFolderAndMissingFileAreRefused() throws IOException {
    shell.file("empty.csv", "");
    assertThat(refused("empty.csv").err()).contains("empty.csv");
    Files.createDirectories(folder.resolve("folder.csv"));
    assertThat(refused("folder.csv").err()).contains("folder.csv");
    assertThat(refused("absent.csv").err()).contains("absent.csv");
  }

  @Test
  void secondFileThatIsBadLeavesNothingOfTheFirst() throws IOException {
    shell.file("good.csv", HEADER + ROW);
    shell.file("bad.csv", "<html></html>");
    Ended ended =
        shell.run("import", "good.csv", "bad.csv", "--profile", "cenapi-2018", "--out", "o");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.files("o")).isEmpty();
  }

  @Test
  void unknownProfileNamesTheNearest() throws IOException {
    shell.file("r.csv", HEADER + ROW);
    Ended ended = shell.run("import", "r.csv", "--profile", "cenapi-2081", "--out", "o");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err()).startsWith("C111").contains("cenapi-2018");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[age]|[aeg]|P002|age",
        "field = \"status\"|field = \"estatus\"|P005|status",
        "is = [\"still_missing\"]|is = [\"stil_missing\"]|P005|still_missing",
        "by = \"year\"|by = \"years\"|P005|year",
        "max = 17|max = \"17\"|P004|age.max",
        "id = \"thesis-table-1\"|id = \"Tabla 1\"|P006|id",
        "profile = \"cenapi-2018\"|profile = \"cenapi\"|C111|cenapi-2018",
        "title = {|titel = {|P002|title",
        "unknown = \"exclude\"|unknown = exclude|P001|own.toml",
        "max = 17|max = 4294967300|P006|age.max",
        "max = 17|min = 40, max = 10|P001|own.toml",
        "id = \"sex\"|id = \"Sexo M\"|P006|id",
        "id = \"status\"|id = \"age.unknown\"|P006|id",
        "to = 2017-12-31|to = 1999-12-31|P006|period"
      })
  void mistakeInADefinitionIsNamedWithItsPlaceAndTheNearestWord(
      String right, String wrong, String code, String hint) throws IOException {
    String toml = Shipped.resource("definitions/thesis-table-1.toml");
    assertThat(toml).contains(right);
    shell.file("own.toml", toml.replace(right, wrong));
    shell.file("r.csv", HEADER + ROW);
    Ended ended = shell.run("table", "own.toml", "r.csv", "--lang", "en");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err()).startsWith(code).contains(hint);
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void missingRegisterForADefinitionIsNamed() throws IOException {
    shell.file("r.csv", HEADER + ROW);
    Ended ended = shell.run("table", "rates-by-state", "r.csv");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err()).startsWith("C116").contains("conapo-state-sex-year");
  }

  @Test
  void folderThatIsAFileIsRefused() throws IOException {
    shell.file("r.csv", HEADER + ROW);
    shell.file("o", "a file");
    Ended ended = shell.run("import", "r.csv", "--profile", "cenapi-2018", "--out", "o");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err()).startsWith("C101");
    assertThat(Files.readString(folder.resolve("o"))).isEqualTo("a file");
  }
}
