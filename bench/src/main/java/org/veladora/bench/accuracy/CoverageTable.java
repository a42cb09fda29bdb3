package org.veladora.bench.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Many simulated counts in one table: how often each interval holds the truth.
///
/// Refusals are apart: coverage, widths and errors are those of the runs that gave a number.
final class CoverageTable {
  static final String HEADLINE = "range";
  static final String DOCUMENTED = "documented";
  static final String PRECISION = "pairwise precision";
  static final String RECALL = "pairwise recall";

  private static final List<String> LINKAGE = List.of(DOCUMENTED, PRECISION, RECALL);

  private CoverageTable() {}

  /// The table as text, one line a figure, in the order in which figures first appear.
  static String render(List<CoverageRow> rows) {
    SequencedMap<String, List<CoverageRow>> byFigure = new LinkedHashMap<>();
    for (CoverageRow row : rows) {
      byFigure.computeIfAbsent(row.figure(), _ -> new ArrayList<>()).add(row);
    }
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "%-26s %5s %5s  %-22s %7s %7s %7s  %s%n",
            "figure", "runs", "none", "holds the truth", "width", "error", "|error|", "below"));
    byFigure.forEach((figure, of) -> {
      if (!LINKAGE.contains(figure)) {
        text.append(line(figure, of)).append('\n');
      }
    });
    text.append(linkage(byFigure));
    return text.toString();
  }

  private static String line(String figure, List<CoverageRow> all) {
    List<CoverageRow> given = all.stream().filter(row -> !row.isRefused()).toList();
    String refusals = refusals(all);
    if (given.isEmpty()) {
      return String.format("%-26s %5d %5d  refused: %s", figure, all.size(), all.size(), refusals);
    }
    long held = count(given, CoverageRow::holdsTruth);
    WilsonBand band = WilsonBand.of(held, given.size());
    return String.format(
        Locale.ROOT,
        "%-26s %5d %5d  %.3f (%.3f to %.3f)  %6.3f %+7.3f %7.3f  point %.3f, low end %.3f%s",
        figure,
        all.size(),
        all.size() - given.size(),
        share(held, given),
        band.low(),
        band.high(),
        median(given, row -> row.high() / row.low()),
        median(given, row -> row.point() / row.truth() - 1),
        median(given, row -> Math.abs(row.point() / row.truth() - 1)),
        share(count(given, row -> row.point() < row.truth()), given),
        share(count(given, row -> row.low() < row.truth()), given),
        refusals.isEmpty() ? "" : "; refused: " + refusals);
  }

  private static String refusals(List<CoverageRow> rows) {
    Map<String, Long> codes =
        rows.stream()
            .filter(CoverageRow::isRefused)
            .collect(
                Collectors.groupingBy(CoverageRow::refusal, TreeMap::new, Collectors.counting()));
    return codes.entrySet().stream()
        .map(code -> code.getKey() + " x " + code.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String linkage(Map<String, List<CoverageRow>> byFigure) {
    List<CoverageRow> documented = byFigure.getOrDefault(DOCUMENTED, List.of());
    return String.format(
        Locale.ROOT,
        "linkage: documented people, mean by draw %.1f, in truth %.1f, mean error %+.4f, least to"
            + " most of the draws holds the truth in %d of %d; pairwise precision %.4f, recall"
            + " %.4f%n",
        mean(documented, CoverageRow::point),
        mean(documented, CoverageRow::truth),
        mean(documented, row -> row.point() / row.truth() - 1),
        count(documented, CoverageRow::holdsTruth),
        documented.size(),
        mean(byFigure.getOrDefault(PRECISION, List.of()), CoverageRow::point),
        mean(byFigure.getOrDefault(RECALL, List.of()), CoverageRow::point));
  }

  private static long count(List<CoverageRow> rows, Predicate<CoverageRow> which) {
    return rows.stream().filter(which).count();
  }

  private static double share(long some, List<CoverageRow> all) {
    return (double) some / all.size();
  }

  private static double mean(List<CoverageRow> rows, ToDoubleFunction<CoverageRow> value) {
    return rows.stream().mapToDouble(value).average().orElse(Double.NaN);
  }

  /// The middle value; the mean of the two in the middle where their number is even.
  static double median(List<CoverageRow> rows, ToDoubleFunction<CoverageRow> value) {
    double[] sorted = rows.stream().mapToDouble(value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
  }
}
