package org.veladora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @Test
  void everyCommandEndsWell(@TempDir Path folder) {
    Rehearsal.run(folder, 500);

    assertThat(folder.resolve("out2/private/clusters.csv")).isNotEmptyFile();
    assertThat(folder.resolve("out3/public")).isNotEmptyDirectory();
  }
}
