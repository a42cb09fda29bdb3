package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.cli.Shell.Ended;

/// Files of capture histories: what cannot be read is named by line and column and never quoted;
/// what is unusual and right gives the same numbers.
final class EstimateBadInputTest {
  private static final String ROWS =
      "1,0,0,60\n0,1,0,50\n0,0,1,70\n1,1,0,14\n1,0,1,11\n0,1,1,9\n1,1,1,5\n";
  private static final String GOOD = "a,b,c,n\n" + ROWS;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private Ended estimate(String name) {
    return shell.run("estimate", name, "--replicates", "100", "--lang", "en");
  }

  private String refused(String name, String code) {
    Ended ended = estimate(name);
    assertThat(ended.err()).startsWith(code + "  ");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err().lines()).hasSize(2);
    assertThat(ended.err()).doesNotContain("Exception").doesNotContain(folder.toString());
    assertThat(ended.out()).isEmpty();
    Ended spanish = shell.run("estimate", name);
    assertThat(spanish.err()).startsWith(code + "  ").isNotEqualTo(ended.err());
    return ended.err();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b,c,n~1,2,0,5|N206|line 2, column 2",
        "a,b,c,n~1,Juana,0,5|N206|line 2, column 2",
        "a,b,c,n~1,0,0,5~1,,0,5|N206|line 3, column 2",
        "a,b,c,n~1,0,0,-5|N206|line 2, column 4",
        "a,b,c,n~1,0,0,2.5|N206|line 2, column 4",
        "a,b,c,n~1,0,0,|N206|line 2, column 4",
        "a,b,c,n~1,0,0,1e9|N206|line 2, column 4",
        "a,b,c,n~1,0,0,999999999999|N206|10000000",
        "a,b,c,n~1,0,0,9999999~0,1,0,2|N206|line 3, column 4",
        "a,b,c,n~1,0,5|N205|line 2: 4 columns were expected and there are 3",
        "a,b,c,n~1,0,0,5,0|N205|there are 5",
        "a,b,c,n~0,0,0,7|N207|line 2",
        "a,b,c~1,0,0~0,0,0|N207|line 3",
        "1,0,0,60~0,1,0,50|N202|column 1",
        "a,,c,n~1,0,0,60|N202|column 2",
        "a,b\u001B[31m,c,n~1,0,0,60|N202|column 2",
        "a,b,A,n~1,0,0,60|N203|column 3",
        "Juana,Juana,Luna~1,0,1|N203|column 2",
        "a,b,n,people~1,0,7,7|N203|column 4",
        "personas,b,c,n~1,0,1,60|N203|column 4",
        "n~60|N204|0 columns",
        "n,stratum~60,x|N204|0 columns"
      })
  void mistakeIsNamedWithItsPlaceAndNotQuoted(String text, String code, String hint)
      throws IOException {
    shell.file("h.csv", text.replace('~', '\n') + "\n");
    assertThat(refused("h.csv", code))
        .contains("h.csv", hint)
        .doesNotContain("Juana")
        .doesNotContain("\u001B");
  }

  @Test
  void emptyBinaryCompressedAndMissingFilesAreRefused() throws IOException {
    shell.file("empty.csv", "");
    refused("empty.csv", "N201");
    shell.file("binary.csv", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, (byte) 0xff, (byte) 0xc3});
    refused("binary.csv", "C113");
    shell.file("nul.csv", new byte[] {'P', 'K', 3, 4, 0, 0, ',', 'b', '\n'});
    refused("nul.csv", "N202");
    refused("absent.csv", "C118");
    Files.createDirectories(folder.resolve("folder.csv"));
    refused("folder.csv", "C118");
    shell.file("quote.csv", "a,b,c,n\n1,0,0,\"5\n" + "1,0,0,5\n".repeat(3));
    Ended open = estimate("quote.csv");
    assertThat(open.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(open.err()).containsPattern("N20[568]");
  }

  @Test
  void hugeNamesAndHugeCellsAreRefused() throws IOException {
    refused("x".repeat(400) + ".csv", "C118");
    shell.file("h".repeat(240) + ".csv", GOOD.replace("60", "sesenta"));
    refused("h".repeat(240) + ".csv", "N206");
    shell.file("cell.csv", "a,b,c,n\n1,0,0," + "9".repeat(20_000_000) + "\n");
    Ended huge = estimate("cell.csv");
    assertThat(huge.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(huge.err()).containsPattern("^N20[68]").hasSizeLessThan(1_000);
  }

  @Test
  void moreThanFortyListsAreRefusedAndFortyAreNotEstimated() throws IOException {
    shell.file("41.csv", wide(41));
    assertThat(refused("41.csv", "N204")).contains("41", "1 to 40");
    shell.file("40.csv", wide(40));
    Ended forty = shell.run("estimate", "40.csv", "--methods", "least", "--lang", "en");
    assertThat(forty.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(forty.out()).contains("E010");
  }

  private static String wide(int lists) {
    String header =
        IntStream.range(0, lists).mapToObj(l -> "l" + l).collect(Collectors.joining(","));
    StringBuilder text = new StringBuilder(header + ",n\n");
    for (int row = 0; row < lists - 1; row++) {
      int one = row;
      text.append(
              IntStream.range(0, lists)
                  .mapToObj(l -> l == one || l == one + 1 ? "1" : "0")
                  .collect(Collectors.joining(",")))
          .append(",20\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b,c,n~1,0,0,0~0,1,0,0|E003",
        "a,b,c,n|E003",
        "a,b,c,n~0,0,0,0|E003",
        "a,n~1,80|E004",
        "a,b,c,n~1,0,0,50~0,1,0,50~1,1,0,9|E005",
        "a,b,c,n~1,0,0,5~0,1,0,5~0,0,1,5~1,1,0,9|E006",
        "a,b,c,n~1,0,0,50~0,1,0,50~0,0,1,50|E007",
        "a,b,n~1,0,50~0,1,50~1,1,20|E009"
      })
  void whatCannotBeEstimatedIsRefusedWithItsReasonAndNoStackTrace(String text, String reason)
      throws IOException {
    shell.file("h.csv", text.replace('~', '\n') + "\n");
    Ended ended = estimate("h.csv");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(ended.out()).contains(reason).contains("NO PUBLICAR");
    assertThat(ended.err()).doesNotContain("Exception");
    Ended json = shell.run("estimate", "h.csv", "--replicates", "100", "--format", "json");
    assertThat(json.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(json.out()).contains('"' + reason + '"');
  }

  @Test
  void twoListsHaveTheDocumentedPeopleAndTheBoundAndNoRange() throws IOException {
    shell.file("h.csv", "a,b,n\n1,0,50\n0,1,50\n1,1,20\n");
    String out = estimate("h.csv").out();
    assertThat(out).contains("120").containsIgnoringCase("lower bound");
    assertThat(out.lines().filter(line -> line.strip().startsWith("Estimated total")))
        .isNotEmpty()
        .allMatch(line -> line.contains("not estimated [E009]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bom",
        "crlf",
        "semicolon",
        "tab",
        "quoted",
        "blank lines",
        "repeated",
        "spaces",
        "persons"
      })
  void unusualAndRightFilesGiveTheSameNumbers(String kind) throws IOException {
    shell.file("plain.csv", GOOD);
    String text =
        switch (kind) {
          case "bom" -> "\uFEFF" + GOOD;
          case "crlf" -> GOOD.replace("\n", "\r\n");
          case "semicolon" -> GOOD.replace(',', ';');
          case "tab" -> GOOD.replace(',', '\t');
          case "quoted" -> GOOD.replaceAll("([^,\n]+)", "\"$1\"");
          case "blank lines" -> GOOD.replace("\n", "\n\n");
          case "repeated" -> GOOD.replace("1,0,0,60\n", "1,0,0,25\n1,0,0,0\n1,0,0,35\n");
          case "spaces" -> GOOD.replace(",", " , ");
          default -> persons();
        };
    shell.file("other.csv", text.getBytes(StandardCharsets.UTF_8));
    Ended plain = estimate("plain.csv");
    Ended other = estimate("other.csv");
    assertThat(plain.code()).as(plain.err()).isEqualTo(ExitCode.OK);
    assertThat(other.code()).as(other.err()).isEqualTo(ExitCode.OK);
    assertThat(other.out().replace("other.csv", "plain.csv")).isEqualTo(plain.out());
  }

  private static String persons() {
    StringBuilder text = new StringBuilder("a,b,c\n");
    for (String row : ROWS.split("\n", -1)) {
      int comma = row.lastIndexOf(',');
      if (comma > 0) {
        text.append(
            (row.substring(0, comma) + "\n").repeat(Integer.parseInt(row.substring(comma + 1))));
      }
    }
    return text.toString();
  }

  @Test
  void namesOfListsInAnyScriptAreShown() throws IOException {
    shell.file("h.csv", GOOD.replace("a,b,c,n", "Niñas y niños,避难所,Ομάδα,n"));
    Ended ended = shell.run("estimate", "h.csv", "--replicates", "100", "--format", "json");
    assertThat(ended.code()).isEqualTo(ExitCode.OK);
    assertThat(ended.out()).contains("Niñas y niños", "避难所", "Ομάδα");
  }

  @ParameterizedTest
  @CsvSource({
    "--threshold,1.5",
    "--threshold,-1",
    "--threshold,abc",
    "--threshold,0,5",
    "--replicates,99",
    "--replicates,100001",
    "--replicates,1e3",
    "--seed,-1",
    "--seed,99999999999999999999"
  })
  void optionOutOfBoundsIsAMistakeOfUsage(String option, String value) throws IOException {
    shell.file("h.csv", GOOD);
    Ended ended = shell.run("estimate", "h.csv", option, value, "--lang", "en");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err()).startsWith("C004").contains(option, "...");
  }
}
