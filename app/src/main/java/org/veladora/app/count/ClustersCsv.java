package org.veladora.app.count;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.veladora.linkage.Cluster;
import org.veladora.linkage.Member;
import org.veladora.report.CsvLines;

/// Who is who, as `clusters.csv`: columns `source`, `record_id`, `person_id`, `probability`; a row
/// a record, those of a person together, in the order of source and record. For the owner only.
final class ClustersCsv {
  private static final int MICRO = 1_000_000;

  private ClustersCsv() {}

  static void write(List<Cluster> clusters, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      CsvLines csv = new CsvLines(false);
      csv.texts(List.of("source", "record_id", "person_id", "probability"));
      out.write(csv.take());
      for (Cluster cluster : clusters) {
        for (Member member : cluster.members()) {
          csv.text(member.source().value())
              .text(member.recordId())
              .text(cluster.id().value())
              .number(probability(member.probability()))
              .end();
        }
        out.write(csv.take());
      }
    }
  }

  /// Six decimals.
  private static String probability(double probability) {
    long micro = Math.round(probability * MICRO);
    return micro == MICRO ? "1.000000" : "0." + Long.toString(MICRO + micro).substring(1);
  }
}
