package org.veladora.app.count;

import java.util.List;
import java.util.Locale;
import org.veladora.linkage.Cluster;
import org.veladora.linkage.Member;
import org.veladora.report.CsvLines;

/// Who is who, as `clusters.csv`: columns `source`, `record_id`, `person_id`, `probability`; a row
/// a record, in the order of person, source and record. For the owner only.
final class ClustersCsv {
  private ClustersCsv() {}

  static String render(List<Cluster> clusters) {
    CsvLines csv = new CsvLines(false);
    csv.texts(List.of("source", "record_id", "person_id", "probability"));
    for (Cluster cluster : clusters) {
      for (Member member : cluster.members()) {
        csv.text(member.source().value())
            .text(member.recordId())
            .text(cluster.id().value())
            .number(String.format(Locale.ROOT, "%.6f", member.probability()))
            .end();
      }
    }
    return csv.toString();
  }
}
