package org.veladora.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.app.count.LinkUseCase;
import org.veladora.linkage.accuracy.ClusterAccuracy;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

@NullMarked
class FebrlListTest {
  @TempDir private Path folder;

  @Test
  void listIsReadAndComparedWithTheTruthOfItsIds() throws IOException {
    Path zipped = folder.resolve("dataset0.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(
          """
          rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id
          rec-7-org, aurelia, zuniga, 1, , , , 2000, nsw, 19700102, 1
          rec-7-dup-0, aurelia, zuniga, 1, , , , 2000, nsw, 19700102, 1
          rec-8-org, benito, quiroz, 2, , , , 2000, nsw, , 2
          """
              .getBytes(StandardCharsets.UTF_8));
    }
    FebrlList.write(zipped, folder);
    assertThat(folder.resolve("truth.csv"))
        .hasContent(
            """
            source,record_id,person
            febrl,rec-7-org,7
            febrl,rec-7-dup-0,7
            febrl,rec-8-org,8
            """);
    LinkUseCase.Result linked =
        LinkUseCase.run(
            folder.resolve("coalition.toml"),
            folder.resolve("out"),
            List.of(),
            Progress.NONE,
            Cancel.NEVER);
    ClusterAccuracy links = TrueLinks.compare(linked.clusters(), folder.resolve("truth.csv"));
    assertThat(linked.summary().records()).isEqualTo(3);
    assertThat(links.truePeople()).isEqualTo(2);
    assertThat(links.pairwisePrecision()).isEqualTo(1);
  }
}
