package org.veladora.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.cli.ExitCode;

/// The worked examples of the guides, run as they say, on invented data.
@NullMarked
class GuidesTest {
  private static final String LIST = "refugio-inventado.csv";
  private static final String PROFILE = "refugio-inventado.toml";
  private static final String DEFINITION = "ingresos-por-edad-y-sexo.toml";

  private final CommandLines lines = new CommandLines(Documents.path("docs/examples"));

  @Test
  void importGivesTheAccountThatTheGuideShows(@TempDir Path out) throws IOException {
    CommandLines.Result result =
        lines.run("import", LIST, "--profile", PROFILE, "--out", out.toString(), "--lang", "en");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(quotes("how-to-add-a-profile", "Rows read"))
        .hasSize(1)
        .allSatisfy(line -> assertThat(result.out()).contains(line));
    assertThat(Files.readAllLines(out.resolve("private/refugio-inventado.set-aside.csv")))
        .hasSize(3);
    assertThat(result.out()).doesNotContain("could not be used");
  }

  @Test
  void mendedRowsCountBesideTheOriginalFile(@TempDir Path out) throws IOException {
    lines.run("import", LIST, "--profile", PROFILE, "--out", out.toString());
    Path aside = out.resolve("private/refugio-inventado.set-aside.csv");
    Path mended = out.resolve("mended.csv");
    List<String> rows = Files.readAllLines(aside);
    Files.write(mended, List.of(rows.get(0), rows.get(1).replace(";revisar", "")));

    CommandLines.Result before = lines.run("table", DEFINITION, LIST, "--owner", "--format", "csv");
    CommandLines.Result after =
        lines.run("table", DEFINITION, LIST, mended.toString(), "--owner", "--format", "csv");

    assertThat(before.out()).contains("total,total,134,");
    assertThat(after.out()).contains("total,total,135,");
  }

  @Test
  void ownerSeesTheTableThatTheGuideShows() {
    CommandLines.Result result = lines.run("table", DEFINITION, LIST, "--owner", "--lang", "en");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(quotes("how-to-add-an-indicator", "  "))
        .hasSizeGreaterThan(6)
        .allSatisfy(line -> assertThat(result.out()).contains(line));
    assertThat(result.out()).contains("140 (+6)");
  }

  @Test
  void releaseShowsNoNumberUnderTheThreshold() {
    CommandLines.Result result = lines.run("table", DEFINITION, LIST, "--format", "csv");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("0-11,female,,suppressed").contains("0-11,male,0,");
    assertThat(result.out().lines()).noneMatch(line -> line.matches(".*,([1-9]|10),"));
  }

  @Test
  void listWithRepeatCapturesGivesTheLinesThatItsPageShows() {
    CommandLines.Result result =
        lines.run(
            "estimate",
            "registros-repetidos-inventados.csv",
            "--design",
            "repeats",
            "--covariates",
            "zona",
            "--lang",
            "en");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    for (String method : List.of("  Lower bound (", "  Alike people (", "  With covariates (")) {
      assertThat(quotes("estimation-one-list", method))
          .hasSize(1)
          .allSatisfy(line -> assertThat(result.out()).contains(line));
    }
    assertThat(result.out()).contains("p 0.004", "p 0.364", "567 people");
  }

  @Test
  void referralChainsGiveTheLinesThatTheirPageShows() {
    CommandLines.Result result =
        lines.run(
            "estimate",
            "cadenas-inventadas.csv",
            "--design",
            "referral-chains",
            "--trait",
            "turno",
            "--lang",
            "en");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(quotes("estimation-referral-chains", "  "))
        .hasSize(3)
        .allSatisfy(line -> assertThat(result.out()).contains(line));
    assertThat(result.out()).contains("180 people", "[T101]", "among the last 44 people");
  }

  /// Lines of a guide that quote what a command prints.
  private static List<String> quotes(String guide, String start) {
    return Documents.text("docs/" + guide + ".md")
        .lines()
        .filter(line -> line.startsWith(start) && !line.startsWith("  {"))
        .toList();
  }
}
