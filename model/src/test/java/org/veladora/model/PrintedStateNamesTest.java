package org.veladora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every name of a state that stands beside its code in published files is found, with that code.
/// Skipped where the files are absent. (The locator is written out here, because test support needs
/// this module.)
@NullMarked
class PrintedStateNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "geo/ageeml_catalog.csv,2,1",
    "population/conapo_pob_ent_gender_1950_2070.csv.gz,1,2",
    "registries/rnpdno_monthly_2010_2026/2016.csv.gz,1,0",
    "registries/rnpdno_monthly_2010_2026/poblacion_entidades_conapo_2010_2026.csv,1,0",
    "registries/cenapi_2018/cenapi_2018-06.csv.gz,1,2"
  })
  void printedNamesLeadToTheirCodes(String file, int nameColumn, int codeColumn)
      throws IOException {
    Set<MexicanState> found = new HashSet<>();
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.replace("\"", "").split(",", -1);
        Optional<MexicanState> coded = MexicanState.findByCode(cells[codeColumn]);
        if (coded.isPresent()) {
          assertThat(MexicanState.findByName(cells[nameColumn])).as(line).isEqualTo(coded);
          found.add(coded.get());
        }
      }
    }
    assertThat(found).hasSize(32);
  }

  private static BufferedReader open(String file) throws IOException {
    Path at = Path.of("").toAbsolutePath();
    Path data = at.resolveSibling("shared").resolve("data").resolve(file);
    String configured = System.getenv("VELADORA_SHARED");
    if (configured != null) {
      data = Path.of(configured, "data", file);
    }
    while (configured == null && !Files.exists(data) && at.getParent() != null) {
      at = at.getParent();
      data = at.resolveSibling("shared").resolve("data").resolve(file);
    }
    assumeTrue(Files.exists(data), "skipped: no file shared/data/" + file);
    InputStream in = Files.newInputStream(data);
    InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
