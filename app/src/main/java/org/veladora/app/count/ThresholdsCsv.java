package org.veladora.app.count;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.LinkageDiagnostics.Clustering;
import org.veladora.linkage.Cluster;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.Member;
import org.veladora.linkage.PeopleByThreshold;
import org.veladora.linkage.PersonId;
import org.veladora.report.CsvLines;
import org.veladora.report.layout.QuantityText;

/// Clusters at many thresholds, for the owner only.
///
/// | file | what |
/// |---|---|
/// | `thresholds.csv` | `threshold`, `people`, `linked_records`, `largest_cluster`; a row a threshold |
/// | `clusters-by-threshold.csv` | `source`, `record_id`, then `person_id_T` for each threshold `T`; a row a record, in the order of `clusters.csv` |
final class ThresholdsCsv {
  private ThresholdsCsv() {}

  static String figures(List<Clustering> clusterings) {
    CsvLines csv = new CsvLines(false);
    csv.texts(List.of("threshold", "people", "linked_records", "largest_cluster"));
    for (Clustering at : clusterings) {
      csv.number(QuantityText.declared(at.threshold()))
          .number(Long.toString(at.people()))
          .number(Long.toString(at.linkedRecords()))
          .number(Long.toString(at.largestCluster()))
          .end();
    }
    return csv.toString();
  }

  static void clusters(LinkageResult linkage, PeopleByThreshold people, Path file)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      CsvLines csv = new CsvLines(false);
      List<String> columns = new ArrayList<>(List.of("source", "record_id"));
      for (Clustering at : people.figures()) {
        columns.add("person_id_" + QuantityText.declared(at.threshold()));
      }
      csv.texts(columns);
      out.write(csv.take());
      for (Cluster cluster : linkage.clusters()) {
        for (Member member : cluster.members()) {
          csv.text(member.source().value()).text(member.recordId());
          for (PersonId id : people.of(member.record())) {
            csv.text(id.value());
          }
          csv.end();
        }
        out.write(csv.take());
      }
    }
  }
}
