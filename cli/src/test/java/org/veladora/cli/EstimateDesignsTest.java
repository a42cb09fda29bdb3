package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.cli.Shell.Ended;

/// Estimates by other designs than overlapping lists: what cannot be read is named by line and
/// column and never quoted; what is unusual and right gives the same numbers.
final class EstimateDesignsTest {
  private static final String REPEATS = "captures,n\n1,160\n2,60\n3,15\n4,4\n";
  private static final String CHAINS = chains("id,recruiter,degree,trait", "seed");

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  /// 120 people: four seeds, each of the others referred by the one four places before.
  private static String chains(String header, String seed) {
    return header
        + "\n"
        + IntStream.range(0, 120)
            .mapToObj(i ->
                (i + 100)
                    + ","
                    + (i < 4 ? seed : String.valueOf(i + 96))
                    + ","
                    + (2 + i % 5)
                    + ","
                    + (i % 7 % 2 == 0 ? "yes" : "no"))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private Ended repeats(String name, String... more) {
    return run(new String[] {"estimate", name, "--design", "repeats", "--lang", "en"}, more);
  }

  private Ended chains(String name, String... more) {
    String[] command = {
      "estimate", name, "--design", "referral-chains", "--trait", "trait", "--lang", "en"
    };
    return run(command, more);
  }

  private Ended run(String[] command, String... more) {
    return shell.run(Stream.of(command, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private static void assertNamed(Ended ended, String code, String hint) {
    assertThat(ended.err()).startsWith(code + "  ").contains(hint).doesNotContain("Exception");
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.err().lines()).hasSize(2);
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void repeatsGiveTheLowerBoundAndEveryMethod() throws IOException {
    shell.file("r.csv", REPEATS);
    Ended ended = repeats("r.csv");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    assertThat(ended.out())
        .startsWith("NO PUBLICAR")
        .contains("239 people are on the list, captured 341 times in all; 160 of them")
        .contains("Lower bound (Chao)  ")
        .contains("there are at least 452")
        .contains("Zelterman  ");
    Ended spanish = shell.run("estimate", "r.csv", "--design", "repeats");
    assertThat(spanish.out()).contains("239 personas están en la lista");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "captures,n~1,5~2.5,3|R202|line 3, column 1",
        "captures,n~1,5~-2,3|R202|line 3, column 1",
        "captures,n~1,5~Juana,3|R202|line 3, column 1",
        "captures,n~1,5~,3|R202|line 3, column 1",
        "captures,n~1,5~10001,3|R202|10000",
        "captures,n~0,5000~1,5|R203|line 2",
        "captures~1~0|R203|line 3",
        "captures,n~1,5.5|R204|line 2, column 2",
        "captures,n~1,|R204|line 2, column 2",
        "captures,n~1,9999999~2,2|R204|line 3, column 2",
        "visits,n~1,5|R201|visits, n",
        "captures,veces~1,5|N203|column 2",
        "captures,n,personas~1,5,5|N203|column 3",
        "captures,n~1,5,7|N205|line 2: 2 columns were expected and there are 3",
        "1,160~2,60|N202|column 1"
      })
  void mistakeInRepeatsIsNamedWithItsPlaceAndNotQuoted(String text, String code, String hint)
      throws IOException {
    shell.file("r.csv", text.replace('~', '\n') + "\n");
    Ended ended = repeats("r.csv");
    assertNamed(ended, code, hint);
    assertThat(ended.err()).contains("r.csv").doesNotContain("Juana");
  }

  @Test
  void covariatesAreColumnsOfTheFile() throws IOException {
    shell.file("r.csv", "captures,Place,n\n1,a,160\n2,a,60\n3,a,15\n1,,300\n2,,30\n3,,5\n");
    Ended found = repeats("r.csv", "--covariates", "place");
    assertThat(found.code()).as(found.err()).isEqualTo(ExitCode.OK);
    assertThat(found.out()).contains("With covariates (Poisson)", "place=a").doesNotContain("R009");

    assertNamed(repeats("r.csv", "--covariates", "sex"), "R205", "\"sex\"");
    assertNamed(repeats("r.csv", "--covariates", "n"), "R205", "\"n\"");
    String many = IntStream.range(0, 51).mapToObj(i -> "1,c" + i).collect(Collectors.joining("\n"));
    shell.file("m.csv", "captures,place\n" + many + "\n");
    assertNamed(repeats("m.csv", "--covariates", "place"), "R206", "50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "captures,n|R001",
        "captures,n~1,20~2,9|R002",
        "captures,n~1,500|R003",
        "captures,n~1,500~2,4|R004",
        "captures,n~1,500~3,40|R005"
      })
  void repeatsThatCannotBeEstimatedAreRefused(String text, String reason) throws IOException {
    shell.file("r.csv", text.replace('~', '\n') + "\n");
    Ended ended = repeats("r.csv");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(ended.out()).contains("[" + reason + "]").contains("NO PUBLICAR");
    Ended json = repeats("r.csv", "--format", "json");
    assertThat(json.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(json.out()).contains('"' + reason + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"bom", "semicolon", "spanish", "spaces", "persons", "split", "zero"})
  void unusualAndRightRepeatsGiveTheSameNumbers(String kind) throws IOException {
    shell.file("plain.csv", REPEATS);
    String text =
        switch (kind) {
          case "bom" -> "\uFEFF" + REPEATS;
          case "semicolon" -> REPEATS.replace(',', ';');
          case "spanish" -> REPEATS.replace("captures,n", "Veces,Personas");
          case "spaces" -> REPEATS.replace(",", " , ");
          case "split" -> REPEATS.replace("1,160\n", "1,100\n1,60\n");
          case "zero" -> REPEATS.replace("1,160\n", "0,0\n1,160\n9,0\n");
          default ->
              "captures\n"
                  + "1\n".repeat(160)
                  + "2\n".repeat(60)
                  + "3\n".repeat(15)
                  + "4\n".repeat(4);
        };
    shell.file("other.csv", text.getBytes(StandardCharsets.UTF_8));
    assertThat(repeats("other.csv").out()).isEqualTo(repeats("plain.csv").out());
  }

  @Test
  void chainsGiveSharesAndNoNumberOfPeople() throws IOException {
    shell.file("c.csv", CHAINS);
    Ended ended = chains("c.csv", "--replicates", "100");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OK);
    assertThat(ended.out())
        .startsWith("NO PUBLICAR")
        .contains("120 people were reached from 4 seeds in up to 29 waves. Trait: trait.")
        .contains("RDS-I", "RDS-II", "One long chain", "Trees", "no number of people is")
        .doesNotContain("yes: SS");
    Ended known = chains("c.csv", "--replicates", "100", "--population", "2000");
    assertThat(known.out()).contains("yes: SS", "People, if there are 2,000 in all");
    Ended small = chains("c.csv", "--replicates", "100", "--population", "120");
    assertThat(small.out()).contains("not estimated [T005]");
    assertThat(small.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void sameSeedGivesTheSameBytes() throws IOException {
    shell.file("c.csv", CHAINS);
    String[] more = {"--replicates", "200", "--seed", "7", "--format", "json"};
    assertThat(chains("c.csv", more).out()).isEqualTo(chains("c.csv", more).out());
    String[] other = {"--replicates", "200", "--seed", "8", "--format", "json"};
    assertThat(chains("c.csv", other).out()).isNotEqualTo(chains("c.csv", more).out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,recruiter,degree,trait~1,seed,5,a~Juana,9,5,a|T205|line 3",
        "id,recruiter,degree,trait~1,seed,5,a~2,,5,a|T209|line 3, column 2",
        "id,recruiter,degree,trait~1,seed,5,a~,1,5,a|T208|line 3, column 1",
        "id,recruiter,degree,trait~1,seed,5,a~2,1,5,a~2,1,5,a|T203|line 4: the id is already in line 3",
        "id,recruiter,degree,trait~1,seed,5,a~2,1,5,a~2,seed,5,a|T204|line 4",
        "id,recruiter,degree,trait~1,seed,5,a~2,seed,5,a~3,1/2,5,a|T204|line 4",
        "id,recruiter,degree,trait~1,seed,5,a~2,4,5,a~3,2,5,a~4,3,5,a|T206|lines 3, 4, 5",
        "id,recruiter,degree,trait~1,seed,5,a~2,2,5,a|T206|lines 3",
        "id,recruiter,degree,trait~1,seed,0,a|T207|line 2, column 3",
        "id,recruiter,degree,trait~1,seed,,a|T207|line 2, column 3",
        "id,recruiter,degree,trait~1,seed,5.5,a|T207|line 2, column 3",
        "id,recruiter,degree,trait~1,seed,1000001,a|T207|1000000",
        "id,recruiter,trait~1,seed,a|T201|degree",
        "id,degree,trait~1,5,a|T201|recruiter",
        "recruiter,degree,trait~1,5,a|T201|for id",
        "id,recruiter,degree,other~1,seed,5,a|T202|\"trait\"",
        "id,folio,recruiter,degree,trait~1,1,seed,5,a|N203|column 2",
        "id,recruiter,degree,trait~1,seed,5|N205|line 2"
      })
  void mistakeInChainsIsNamedWithItsLineAndNotQuoted(String text, String code, String hint)
      throws IOException {
    shell.file("c.csv", text.replace('~', '\n') + "\n");
    Ended ended = chains("c.csv");
    assertNamed(ended, code, hint);
    assertThat(ended.err()).contains("c.csv").doesNotContain("Juana");
  }

  @Test
  void traitWithTooManyCategoriesIsRefused() throws IOException {
    String rows =
        IntStream.range(0, 51).mapToObj(i -> i + ",seed,5,c" + i).collect(Collectors.joining("\n"));
    shell.file("c.csv", "id,recruiter,degree,trait\n" + rows + "\n");
    assertNamed(chains("c.csv"), "T210", "50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"id,recruiter,degree,trait~1,seed,5,a|T001", "id,recruiter,degree,trait|T001"})
  void chainsThatCannotBeEstimatedAreRefused(String text, String reason) throws IOException {
    shell.file("c.csv", text.replace('~', '\n') + "\n");
    Ended ended = chains("c.csv");
    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(ended.out()).contains("[" + reason + "]").contains("NO PUBLICAR");
    assertThat(chains("c.csv", "--format", "json").out()).contains('"' + reason + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", "order", "more columns", "tab", "semilla"})
  void unusualAndRightChainsGiveTheSameNumbers(String kind) throws IOException {
    shell.file("plain.csv", CHAINS);
    String text =
        switch (kind) {
          case "names" -> chains("Folio,Recruiter.ID,Network size,Trait", "SEED");
          case "order" -> CHAINS.replaceAll("(?m)^([^,]*),([^,]*),([^,]*),(.*)$", "$4,$3,$2,$1");
          case "more columns" ->
              CHAINS.replaceAll("(?m)^(.+)$", "$1,x").replace("trait,x", "trait,w");
          case "tab" -> CHAINS.replace(',', '\t');
          default -> chains("id,reclutador,conocidas,trait", "semilla");
        };
    shell.file("other.csv", text);
    assertThat(chains("other.csv", "--replicates", "100").out())
        .isEqualTo(chains("plain.csv", "--replicates", "100").out());
  }

  @Test
  void blankTraitIsNotACategory() throws IOException {
    shell.file("c.csv", CHAINS.replace("150,146,2,no", "150,146,2,"));
    Ended ended = chains("c.csv", "--replicates", "100");
    assertThat(ended.out()).contains("Of 1 of them the trait is not known");
  }

  @ParameterizedTest
  @CsvSource({
    "lists,--trait,x",
    "lists,--covariates,x",
    "lists,--population,50",
    "repeats,--threshold,0.1",
    "repeats,--seed,3",
    "referral-chains,--covariates,x"
  })
  void optionOfAnotherDesignIsAMistakeOfUsage(String design, String option, String value)
      throws IOException {
    shell.file("f.csv", REPEATS);
    Ended ended = shell.run("estimate", "f.csv", "--design", design, option, value, "--lang", "en");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err()).startsWith("C001").contains(option, "--design ");
  }

  @Test
  void designThatIsNoneAndChainsWithoutATraitAreMistakesOfUsage() throws IOException {
    shell.file("f.csv", REPEATS);
    Ended none = shell.run("estimate", "f.csv", "--design", "snowball", "--lang", "en");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).startsWith("C004").contains("lists, repeats, referral-chains");
    Ended trait = shell.run("estimate", "f.csv", "--design", "referral-chains", "--lang", "en");
    assertThat(trait.code()).isEqualTo(ExitCode.USAGE);
    assertThat(trait.err()).startsWith("C002").contains("--trait");
    Ended people = chains("f.csv", "--population", "-5");
    assertThat(people.code()).isEqualTo(ExitCode.USAGE);
    assertThat(people.err()).startsWith("C004").contains("--population");
  }
}
