package org.veladora.bench.accuracy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.veladora.linkage.accuracy.ClusterAccuracy;

/// Compares who is who in `clusters.csv` with who is who in `truth.csv`.
public final class TrueLinks {
  private TrueLinks() {}

  /// How right a linkage is.
  ///
  /// @param clusters columns `source`, `record_id`, `person_id`
  /// @param truth columns `source`, `record_id`, `person`; the same records
  /// @return how right it is
  /// @throws IOException if a file cannot be read, or they are not about the same records
  public static ClusterAccuracy compare(Path clusters, Path truth) throws IOException {
    Map<String, String> personOf = read(truth, "person");
    Map<String, Integer> trueNumbers = new HashMap<>();
    Map<String, Integer> foundNumbers = new HashMap<>();
    List<Integer> trueLabels = new ArrayList<>();
    List<Integer> foundLabels = new ArrayList<>();
    for (Map.Entry<String, String> found : read(clusters, "person_id").entrySet()) {
      String person = personOf.remove(found.getKey());
      if (person == null) {
        throw new IOException("the truth does not know a record of the linkage");
      }
      trueLabels.add(number(trueNumbers, person));
      foundLabels.add(number(foundNumbers, found.getValue()));
    }
    if (!personOf.isEmpty()) {
      throw new IOException(personOf.size() + " records are not in the linkage");
    }
    return ClusterAccuracy.of(array(foundLabels), array(trueLabels));
  }

  private static Map<String, String> read(Path file, String column) throws IOException {
    Map<String, String> labels = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        labels.put(row.getField("source") + " " + row.getField("record_id"), row.getField(column));
      }
    }
    return labels;
  }

  private static int number(Map<String, Integer> numbers, String label) {
    return numbers.computeIfAbsent(label, _ -> numbers.size());
  }

  private static int[] array(List<Integer> labels) {
    return labels.stream().mapToInt(Integer::intValue).toArray();
  }
}
