package org.veladora.bench.accuracy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.veladora.estimation.EstimationPlan;
import org.veladora.estimation.Estimator;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.Refusal;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Prints what the verdict says of published sets, and each list of them as a population whose size
/// is known: how many people the other lists say it has, beside how many it has.
///
/// A set is a file of one row a history: 0 or 1 for each list, then people.
public final class SetVerdict {
  private SetVerdict() {}

  /// Prints the sets.
  ///
  /// @param arguments files
  /// @throws IOException if a file cannot be read
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      Path file = Path.of(argument);
      StratumEstimates whole =
          Estimator.estimate(
                  EstimationPlan.defaults(), List.of(read(file)), Progress.NONE, Cancel.NEVER)
              .whole();
      System.out.printf(
          "%n%s: %d documented, range %s%n",
          file.getFileName(), whole.documented().getFirst(), text(whole.range()));
      for (EstimateVerdict.Line line : whole.verdict().lines()) {
        System.out.printf(
            "  %2d %-18s %-12s %s%n",
            line.check().number(),
            line.check().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            line.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            codes(line));
      }
      long held = 0;
      long given = 0;
      for (EstimateVerdict.ListAsPopulation list : whole.verdict().listsAsPopulations()) {
        System.out.printf(
            "  list %-8s %6d people, by the other lists %s%n",
            list.list(), list.known(), text(list.outcome()));
        if (list.outcome() instanceof Estimate estimate) {
          given++;
          held += estimate.low() <= list.known() && list.known() <= estimate.high() ? 1 : 0;
        }
      }
      System.out.printf("  intervals that hold the people of the list: %d of %d%n", held, given);
    }
  }

  private static String codes(EstimateVerdict.Line line) {
    return String.join(
        ", ", line.findings().stream().map(finding -> finding.code()).distinct().toList());
  }

  private static String text(EstimateOrRefusal outcome) {
    return switch (outcome) {
      case Estimate e ->
          String.format(Locale.ROOT, "%.0f (%.0f to %.0f)", e.point(), e.low(), e.high());
      case Refusal refusal -> "refused: " + refusal.reason().code();
    };
  }

  private static Captures read(Path file) throws IOException {
    List<CaptureHistory> histories = new ArrayList<>();
    List<String> lists = List.of();
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord row : rows) {
        int last = row.getFieldCount() - 1;
        if (lists.isEmpty()) {
          lists = List.copyOf(row.getFields().subList(0, last));
          continue;
        }
        long mask = 0;
        for (int list = 0; list < last; list++) {
          mask |= Long.parseLong(row.getField(list)) << list;
        }
        long people = Long.parseLong(row.getField(last));
        if (mask != 0 && people > 0) {
          histories.add(new CaptureHistory(mask, "all", people));
        }
      }
    }
    return new Captures(lists, histories, List.of());
  }
}
