package org.veladora.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.linkage.comparison.JaroWinkler;

@NullMarked
class PeersTest {
  @TempDir Path folder;

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(65); left > 0; left--) {
      text.append("AAEIOLMNRSÑ".charAt(random.nextInt(11)));
    }
    return text.toString();
  }

  private String accuracy(Path links) throws IOException {
    PrintStream terminal = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      PeerAccuracy.main(new String[] {folder.toString(), "links", links.toString()});
    } finally {
      System.setOut(terminal);
    }
    return printed.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void similaritiesAreThoseOfCommonsTextUpTo64Letters() {
    Random random = new Random(1);
    JaroWinklerSimilarity theirs = new JaroWinklerSimilarity();
    for (int i = 0; i < 20_000; i++) {
      String a = text(random);
      String b = text(random);
      assertThat(JaroWinkler.similarity(a, b)).isEqualTo(theirs.apply(a, b));
    }
  }

  @Test
  void everyProgramGetsTheRecordsOfTheTruth() throws IOException {
    PeerSet.main(new String[] {folder.toString(), "register", "200", "1"});
    List<String> records = Files.readAllLines(folder.resolve(PeerSet.LIST));
    List<String> truth = Files.readAllLines(folder.resolve("truth.csv"));
    assertThat(records.getFirst()).isEqualTo("id,given,paternal,maternal,birth,sex,state,curp");
    assertThat(records).hasSameSizeAs(truth);
    assertThat(Files.readString(folder.resolve("duke.xml")))
        .contains(folder.resolve(PeerSet.LIST).toString())
        .doesNotContain("{folder}/");
  }

  @Test
  void linksAreJoinedToClustersAndCutWhereTheyAreBest() throws IOException {
    Files.writeString(
        folder.resolve("truth.csv"), "source,record_id,person\nx,a,1\nx,b,1\nx,c,1\nx,d,2\n");
    Path links = folder.resolve("links.csv");
    Files.writeString(links, "+,a,b,0.97\n+,b,c,0.95\n+,c,d,0.81\n");
    assertThat(accuracy(links)).isEqualTo("1.0000 1.0000 1.0000  best at 0.82");
  }
}
