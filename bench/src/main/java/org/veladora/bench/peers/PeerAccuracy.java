package org.veladora.bench.peers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.veladora.bench.accuracy.TrueLinks;
import org.veladora.linkage.accuracy.ClusterAccuracy;

/// Says how right a program's links are: pairwise precision, recall and F1 of the clusters that the
/// links join records to.
///
/// A list of scored pairs is cut at thresholds from 0.80 to 0.999, and the best F1 is printed: the
/// truth chooses the threshold, in the program's favour. `veladora link` gives clusters and is
/// judged as it is.
public final class PeerAccuracy {
  private static final double[] THRESHOLDS = {
    0.80, 0.82, 0.84, 0.86, 0.88, 0.90, 0.92, 0.94, 0.96, 0.98, 0.99, 0.995, 0.999
  };

  private PeerAccuracy() {}

  private record Link(int one, int other, double score) {}

  /// Prints one line.
  ///
  /// @param arguments folder of a [PeerSet], then `clusters FILE` or `links FILE`: rows that end in
  ///   two record ids and a score
  /// @throws IOException if a file cannot be read
  public static void main(String[] arguments) throws IOException {
    Path truth = Path.of(arguments[0]).resolve("truth.csv");
    Path file = Path.of(arguments[2]);
    switch (arguments[1]) {
      case "clusters" -> print(TrueLinks.compare(file, truth), "as given");
      case "links" -> printBest(truth, file);
      default -> throw new IllegalArgumentException("clusters or links: " + arguments[1]);
    }
  }

  private static void printBest(Path truth, Path file) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    int[] people = readTruth(truth, places);
    List<Link> links = readLinks(file, places);
    double best = THRESHOLDS[0];
    for (double threshold : THRESHOLDS) {
      boolean better =
          accuracy(links, threshold, people).pairwiseF1()
              > accuracy(links, best, people).pairwiseF1();
      best = better ? threshold : best;
    }
    print(accuracy(links, best, people), "best at " + best);
  }

  private static ClusterAccuracy accuracy(List<Link> links, double threshold, int[] people) {
    int[] roots = new int[people.length];
    Arrays.setAll(roots, i -> i);
    for (Link link : links) {
      if (link.score >= threshold) {
        roots[root(roots, link.one)] = root(roots, link.other);
      }
    }
    int[] found = new int[people.length];
    Arrays.setAll(found, i -> root(roots, i));
    return ClusterAccuracy.of(found, people);
  }

  private static int root(int[] roots, int record) {
    int root = record;
    while (roots[root] != root) {
      roots[root] = roots[roots[root]];
      root = roots[root];
    }
    return root;
  }

  private static int[] readTruth(Path truth, Map<String, Integer> places) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    List<Integer> people = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(truth)) {
      for (NamedCsvRecord row : rows) {
        places.put(row.getField("record_id"), people.size());
        people.add(numbers.computeIfAbsent(row.getField("person"), _ -> numbers.size()));
      }
    }
    return people.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<Link> readLinks(Path file, Map<String, Integer> places) throws IOException {
    List<Link> links = new ArrayList<>();
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord row : rows) {
        int last = row.getFieldCount() - 1;
        links.add(
            new Link(
                place(places, row.getField(last - 2)),
                place(places, row.getField(last - 1)),
                Double.parseDouble(row.getField(last))));
      }
    }
    return links;
  }

  private static int place(Map<String, Integer> places, String record) throws IOException {
    Integer place = places.get(record);
    if (place == null) {
      throw new IOException("the truth does not know a record of the links");
    }
    return place;
  }

  private static void print(ClusterAccuracy accuracy, String threshold) {
    System.out.printf(
        Locale.ROOT,
        "%.4f %.4f %.4f  %s%n",
        accuracy.pairwisePrecision(),
        accuracy.pairwiseRecall(),
        accuracy.pairwiseF1(),
        threshold);
  }
}
