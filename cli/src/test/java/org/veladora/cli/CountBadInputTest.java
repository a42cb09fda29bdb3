package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.cli.Shell.Ended;

/// A coalition, list or key that cannot be used ends a count with a message that names the place
/// and the remedy, in both languages, with the exit code for bad input, and leaves nothing behind.
final class CountBadInputTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private static InventedLists three() {
    return InventedLists.random(60, 0.5, "a", "b", "c");
  }

  /// The message in English of a count, or linkage, that must not be done.
  private String refused(String code) throws IOException {
    String english = refused(code, "count", "en");
    assertThat(refused(code, "count", "es")).isNotEqualTo(english);
    assertThat(refused(code, "link", "en")).isEqualTo(english);
    return english;
  }

  private String refused(String code, String command, String language) throws IOException {
    Ended ended = shell.run(command, "c/coalition.toml", "--out", "o", "--lang", language);
    assertThat(ended.err()).startsWith(code + "  ");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err().lines()).hasSizeBetween(2, 3);
    assertThat(ended.err())
        .doesNotContain("Exception")
        .doesNotContain("{")
        .doesNotContain(folder.toString());
    assertThat(ended.out()).isEmpty();
    assertThat(shell.files("o")).isEmpty();
    assertThat(folder.resolve("o/.unfinished")).doesNotExist();
    return ended.err();
  }

  @Test
  void clusterWithoutItsModuleAndSecretsThatAreNotThereAreRefused() throws IOException {
    three().write(folder.resolve("c"));
    String[] link = {"link", "c/coalition.toml", "--out", "o", "--spark", "local[2]"};
    Ended ended = shell.run(link);
    assertThat(ended.err()).startsWith("L040  ").contains("mvn -Pspark");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    List<String> withSecret = new ArrayList<>(List.of(link));
    withSecret.addAll(List.of("--spark-secret", "none"));
    assertThat(shell.run(withSecret.toArray(String[]::new)).err()).startsWith("C118  ");
    assertThat(shell.files("o")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "closed = true|closed = 1|P004|population.closed",
        "closed = true|# closed|P003|closed",
        "strata = \"none\"|strata = \"sexo\"|P005|none, sex, state, age_group",
        "referrals = \"drop\"|referals = \"drop\"|P002|referrals",
        "draws = 4|draws = 0|P006|1...10000",
        "replicates = 100|replicates = 99|P006|100...100000",
        "replicates = 100|threshold = 0.6|P006|0.5",
        "id = \"b\"|id = \"a\"|P008|a",
        "id = \"b\"|id = \"B\"|P006|id",
        "id = \"b\"|id = \"personas\"|P006|personas",
        "files = [\"b.csv\"]|files = [\"./a.csv\"]|N001|\"a\"",
        "files = [\"b.csv\"]|files = []|P003|files",
        "format = 1|format = 2|P007|2",
        "[linkage]|[linkage|P001|coalition.toml",
        "profile = \"lista.toml\"|profile = \"person-lst\"|C111|person-list",
        "profile = \"lista.toml\"|profile = \"absent.toml\"|C111|absent.toml",
        "profile = \"lista.toml\"|profile = \"rnpdno-monthly\"|N103|\"a\""
      })
  void mistakeInTheCoalitionIsNamed(String right, String wrong, String code, String hint)
      throws IOException {
    three().write(folder.resolve("c"));
    Path file = folder.resolve("c/coalition.toml");
    assertThat(Files.readString(file)).contains(right);
    Files.writeString(file, Files.readString(file).replaceFirst(Pattern.quote(right), wrong));
    String message = refused(code);
    assertThat(message).contains(hint);
    if (code.startsWith("P")) {
      assertThat(message).containsPattern("coalition.toml.*line \\d+, column \\d+");
    }
  }

  @Test
  void missingUnreadableOrEmptyCoalitionIsNamed() throws IOException {
    assertThat(refused("C118")).contains("coalition.toml");
    Files.createDirectories(folder.resolve("c/coalition.toml"));
    refused("C118");
    Files.delete(folder.resolve("c/coalition.toml"));
    Files.write(folder.resolve("c/coalition.toml"), new byte[] {(byte) 0xff, 0, 7});
    refused("C113");
    Files.writeString(folder.resolve("c/coalition.toml"), "");
    refused("P003");
  }

  @Test
  void missingListFileIsNamed() throws IOException {
    three().write(folder.resolve("c"));
    Files.delete(folder.resolve("c/b.csv"));
    assertThat(refused("I001")).contains("b.csv");
  }

  @Test
  void emptyListsAreNotTakenForNobody() throws IOException {
    three().write(folder.resolve("c"));
    Files.writeString(folder.resolve("c/b.csv"), "");
    assertThat(refused("I008")).contains("b.csv");
    Files.writeString(folder.resolve("c/b.csv"), InventedLists.HEADER + "\n");
    assertThat(refused("I009")).contains("b.csv");
  }

  @Test
  void listThatIsTheSameFileAsAnotherIsRefused() throws IOException {
    three().write(folder.resolve("c"));
    Files.copy(folder.resolve("c/a.csv"), folder.resolve("c/copy.csv"));
    Path file = folder.resolve("c/coalition.toml");
    Files.writeString(file, Files.readString(file).replace("\"b.csv\"", "\"copy.csv\""));
    assertThat(refused("I019")).contains("copy.csv");
  }

  @Test
  void changedLayoutOfAListIsNamed() throws IOException {
    InventedLists lists = three();
    lists.header(InventedLists.HEADER.replace("primer_apellido", "apellido_uno"));
    lists.write(folder.resolve("c"));
    assertThat(refused("I014")).contains("a.csv", "primer_apellido");
    lists.header(InventedLists.HEADER.replace(",", ";"));
    lists.write(folder.resolve("c"));
    assertThat(refused("I012")).contains("a.csv");
    lists.header(InventedLists.HEADER + ",telefono");
    lists.write(folder.resolve("c"));
    assertThat(refused("I015")).contains("a.csv", "telefono");
  }

  @Test
  void recordNumberTwiceInAListDeclaredFreeOfDuplicatesIsRefusedWithBothPlaces()
      throws IOException {
    InventedLists lists = three();
    lists.capture("b", 900).capture("b", 901, "", "").row("b", again("b", 900));
    lists.write(folder.resolve("c"));
    int last = lists.size("b") + 1;
    assertThat(refused("N102"))
        .contains("\"b\"", "b.csv, line " + (last - 2) + ",", "b.csv, line " + last + ".")
        .contains("duplicate_free = false")
        .doesNotContain("b-Ñ900");
  }

  @Test
  void recordNumberTwiceInTwoFilesOfAListNamesBothFiles() throws IOException {
    InventedLists lists = three();
    lists.list("d").row("d", again("b", 902)).capture("b", 902);
    lists.write(folder.resolve("c"));
    Path file = folder.resolve("c/coalition.toml");
    String[] parts = Files.readString(file).split("\\[\\[list\\]\\]\nid = \"d\"", -1);
    Files.writeString(file, parts[0].replace("\"b.csv\"", "\"b.csv\", \"d.csv\""));
    int last = lists.size("b") + 1;
    assertThat(refused("N102")).contains("b.csv, line " + last + ", and in d.csv, line 2");
  }

  private static String again(String list, int person) {
    return InventedLists.row(list + "-Ñ" + person, person + 50, "", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not a key",
        "00112233445566778899aabbccddeeff",
        "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff0",
        "00112233445566778899aabbccddeeff\n00112233445566778899aabbccddeeff",
        "\u0000\u0001ñ"
      })
  void keyOfAnotherFormIsRefusedAndNotShown(String key) throws IOException {
    three().key(key).write(folder.resolve("c"));
    assertThat(refused("N101"))
        .contains("coalition.key")
        .doesNotContain("0011223344")
        .doesNotContain(key);
    assertThat(Files.readString(folder.resolve("c/coalition.key"))).isEqualTo(key + "\n");
  }

  @Test
  void emptyKeyFileAndFolderInItsPlaceAreRefused() throws IOException {
    three().key("").write(folder.resolve("c"));
    Path key = folder.resolve("c/coalition.key");
    Files.writeString(key, "");
    refused("N101");
    Files.delete(key);
    Files.createDirectories(key);
    refused("N101");
  }

  @Test
  void badListLeavesAnEarlierResultAsItWas() throws IOException {
    InventedLists lists = three();
    lists.write(folder.resolve("c"));
    shell.run("count", "c/coalition.toml", "--out", "o");
    String before = Files.readString(folder.resolve("o/private/report.json"));
    int files = shell.files("o").size();
    Files.writeString(folder.resolve("c/c.csv"), "<html></html>");
    Ended ended = shell.run("count", "c/coalition.toml", "--out", "o");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(Files.readString(folder.resolve("o/private/report.json"))).isEqualTo(before);
    assertThat(shell.files("o")).hasSize(files);
  }

  @Test
  void simulateRefusesAFolderWithFilesAndSettingsThatAreNotThere() throws IOException {
    shell.file("mine.txt", "a file of the user's own");
    Ended full = shell.run("simulate", "easy", "--people", "50", "--out", ".", "--lang", "en");
    assertThat(full.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(full.err()).startsWith("N301");
    Ended unknown = shell.run("simulate", "esy", "--out", "s", "--lang", "en");
    assertThat(unknown.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(unknown.err()).startsWith("S001").contains("easy, realistic, hard, register");
    assertThat(folder.resolve("s")).doesNotExist();
    assertThat(shell.run("simulate", "easy", "--people", "0", "--out", "s").code())
        .isEqualTo(ExitCode.USAGE);
    Files.createDirectories(folder.resolve("empty"));
    Ended within = shell.run("simulate", "easy", "--people", "50", "--out", "empty/.");
    assertThat(within.code()).as(within.err()).isEqualTo(ExitCode.OK);
    assertThat(shell.files("empty")).contains("coalition.toml").noneMatch(n -> n.contains(".unf"));
    assertThat(folder.resolve("empty/.unfinished")).doesNotExist();
  }

  @Test
  void simulationThatIsStoppedLeavesNothing() throws IOException {
    int[] checks = {0};
    Ended ended =
        shell
            .cancelledBy(() -> ++checks[0] > 5)
            .run("simulate", "easy", "--people", "400", "--out", "s");
    assertThat(ended.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(shell.files("s")).isEmpty();
    assertThat(folder.resolve("s/.unfinished")).doesNotExist();
  }
}
