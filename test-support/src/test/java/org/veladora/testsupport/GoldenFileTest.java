package org.veladora.testsupport;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class GoldenFileTest {
  @TempDir Path folder;

  @Test
  void sameTextPassesAndAnotherFails() throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), "año,1\n");
    GoldenFile.at(file).assertEqualTo("año,1\n");
    assertThatThrownBy(() -> GoldenFile.at(file).assertEqualTo("año,1\r\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("table.csv");
  }

  @Test
  void absentFileFailsAndSaysHowToWriteIt() {
    assertThatThrownBy(() -> GoldenFile.at(folder.resolve("none.csv")).assertEqualTo(""))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dgolden.write=true");
  }
}
