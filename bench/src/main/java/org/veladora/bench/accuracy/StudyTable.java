package org.veladora.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One world in one table: how right each method is, and what the verdict changes.
///
/// Refusals are apart: coverage, widths and errors are those of the runs that gave a number.
final class StudyTable {
  private StudyTable() {}

  /// The table as text, one line a figure, in the order in which figures first appear.
  static String render(List<CoverageRow> rows) {
    SequencedMap<String, List<CoverageRow>> byFigure = new LinkedHashMap<>();
    for (CoverageRow row : rows) {
      byFigure.computeIfAbsent(row.figure(), _ -> new ArrayList<>()).add(row);
    }
    StringBuilder text =
        new StringBuilder(
            String.format(
                "%-16s %5s %5s  %-22s %7s %7s %7s  %s%n",
                "figure", "runs", "none", "holds the truth", "width", "bias", "rmse", "refused"));
    byFigure.forEach((figure, of) -> text.append(line(figure, of)).append('\n'));
    List<CoverageRow> before = byFigure.getOrDefault(StudyRun.UNJUDGED, List.of());
    List<CoverageRow> after = byFigure.getOrDefault(StudyRun.JUDGED, List.of());
    return text.append(verdict(before, after)).toString();
  }

  private static String line(String figure, List<CoverageRow> all) {
    List<CoverageRow> given = given(all);
    if (given.isEmpty()) {
      return String.format("%-16s %5d %5d  %62s", figure, all.size(), all.size(), refusals(all));
    }
    long held = given.stream().filter(CoverageRow::holdsTruth).count();
    WilsonBand band = WilsonBand.of(held, given.size());
    return String.format(
            Locale.ROOT,
            "%-16s %5d %5d  %.3f (%.3f to %.3f) %7.3f %+7.3f %7.3f  %s",
            figure,
            all.size(),
            all.size() - given.size(),
            (double) held / given.size(),
            band.low(),
            band.high(),
            CoverageTable.median(given, row -> row.high() / row.low()),
            given.stream().mapToDouble(StudyTable::error).average().orElseThrow(),
            Math.sqrt(
                given.stream().mapToDouble(row -> error(row) * error(row)).average().orElseThrow()),
            refusals(all))
        .stripTrailing();
  }

  /// How many runs give a range that misses, without the verdict and with it.
  private static String verdict(List<CoverageRow> before, List<CoverageRow> after) {
    return before.isEmpty()
        ? ""
        : "verdict: a range is given and misses the truth in "
            + missing(before)
            + " before it, in "
            + missing(after)
            + " after it\n";
  }

  private static String missing(List<CoverageRow> all) {
    List<CoverageRow> given = given(all);
    long missed = given.stream().filter(row -> !row.holdsTruth()).count();
    return String.format(
        Locale.ROOT,
        "%d of %d runs (%.3f; of the %d given %.3f)",
        missed,
        all.size(),
        (double) missed / all.size(),
        given.size(),
        given.isEmpty() ? 0 : (double) missed / given.size());
  }

  private static double error(CoverageRow row) {
    return row.point() / row.truth() - 1;
  }

  private static List<CoverageRow> given(List<CoverageRow> all) {
    return all.stream().filter(row -> !row.isRefused()).toList();
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
}
