package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.testsupport.SharedData;

/// The sample of Mexican names of datamx.io (CC0). Its surname file is Latin-1 in which 83 entries
/// lost or changed their N-tilde in five ways; the files of given names are UTF-8.
@NullMarked
class PublishedNamesTest {

  @Test
  void surnamesWithADosNtildeAreRepairedAndLostLettersAreReported() throws IOException {
    assertThat(kinds("apellidos", StandardCharsets.ISO_8859_1))
        .containsEntry(Repair.MOJIBAKE, 5)
        .containsEntry(Repair.LOST, 31 + 23)
        .containsOnlyKeys(Repair.NONE, Repair.MOJIBAKE, Repair.LOST);
  }

  @Test
  void givenNamesReadInTheWrongEncodingAreAllRepaired() throws IOException {
    for (String file : new String[] {"hombres", "mujeres"}) {
      assertThat(kinds(file, StandardCharsets.ISO_8859_1))
          .containsEntry(Repair.MOJIBAKE, 3)
          .containsOnlyKeys(Repair.NONE, Repair.MOJIBAKE);
      assertThat(kinds(file, StandardCharsets.UTF_8)).containsOnlyKeys(Repair.NONE);
    }
  }

  private static Map<String, Integer> kinds(String file, Charset charset) throws IOException {
    var path = SharedData.getOrSkip("names_mx/datamx_" + file + ".csv");
    Map<String, Integer> kinds = new TreeMap<>();
    for (String line : Files.readAllLines(path, charset)) {
      kinds.merge(TextRepair.repair(line).kind(), 1, Integer::sum);
    }
    return kinds;
  }
}
