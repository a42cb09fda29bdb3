package org.veladora.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class PersonListGeneratorTest {

  @Test
  void sameSeedGivesTheSameListAndAnotherSeedAnother() throws IOException {
    assertThat(lines(200, 1)).isEqualTo(lines(200, 1)).isNotEqualTo(lines(200, 2));
  }

  @Test
  void everyRowHasElevenCells() throws IOException {
    List<String> lines = lines(5_000, 1);
    assertThat(lines).hasSize(5_001);
    assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(11));
  }

  @Test
  void listHasTheFaultsOfRealLists() throws IOException {
    String text = String.join("\n", lines(5_000, 1));
    assertThat(text)
        .contains("Ñ", "Ã", ",SIN DATO,", ",1900-01-01,", "DE LA CRUZ", "MONTES DE OCA");
  }

  @Test
  void thereAreNamesEnough() {
    assertThat(new HashSet<>(InventedNames.SURNAMES)).hasSizeGreaterThanOrEqualTo(200);
    assertThat(InventedNames.WOMEN.size() + InventedNames.MEN.size()).isGreaterThanOrEqualTo(150);
  }

  private static List<String> lines(int rows, long seed) throws IOException {
    StringWriter out = new StringWriter();
    new PersonListGenerator(seed).write(out, rows);
    return out.toString().lines().toList();
  }
}
