package org.veladora.app.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.veladora.model.FieldId;
import org.veladora.model.ImportReport;
import org.veladora.model.Problem;
import org.veladora.report.document.DifferenceDocument.Total;
import org.veladora.report.document.DifferenceOutcome;

/// What must be known with the numbers: where a file, and not the register, may be the cause.
final class Notes {
  /// Share of the records of the old cut beyond which a loss is more likely a file cut short.
  static final double MOST_LOST = 0.2;

  private final Pairs pairs;
  private final List<Problem> notes = new ArrayList<>();

  private Notes(Pairs pairs) {
    this.pairs = pairs;
  }

  static List<Problem> of(Pairs pairs, List<Total> totals, long sameIds) {
    Notes notes = new Notes(pairs);
    notes.addAboutFiles();
    notes.addAboutLoss(totals);
    notes.addAboutIds(sameIds);
    return notes.notes;
  }

  private void addAboutFiles() {
    ImportReport older = pairs.older().report();
    ImportReport newer = pairs.newer().report();
    if (older.file().hash().equals(newer.file().hash())) {
      notes.add(Problem.of("Q010"));
    }
    if (!pairs.fields().haveNames()) {
      notes.add(Problem.of("Q011", older.profile()));
    }
    List<FieldId> only = new ArrayList<>(pairs.fields().onlyOlder());
    only.addAll(pairs.fields().onlyNewer());
    if (!only.isEmpty()) {
      notes.add(
          Problem.of("Q012", names(pairs.fields().onlyOlder()), names(pairs.fields().onlyNewer())));
    }
    addAboutRows(older);
    if (!older.file().hash().equals(newer.file().hash())) {
      addAboutRows(newer);
    }
  }

  private static String names(List<FieldId> fields) {
    return fields.isEmpty()
        ? "-"
        : fields.stream().map(FieldId::value).collect(Collectors.joining(", "));
  }

  private void addAboutRows(ImportReport report) {
    long left =
        report.leftOut().stream()
            .filter(rule -> !List.of("blank_line", "repeated_header").contains(rule.rule().value()))
            .mapToLong(ImportReport.LeftOut::rows)
            .sum();
    if (report.rowsSetAside() + left > 0) {
      notes.add(Problem.of("Q013", report.file().name(), report.rowsSetAside(), left));
    }
  }

  private void addAboutLoss(List<Total> totals) {
    long lost =
        totals.stream()
            .filter(total ->
                total.outcome() == DifferenceOutcome.REMOVED
                    || total.outcome() == DifferenceOutcome.ONLY_OLD)
            .mapToLong(Total::olderRecords)
            .sum();
    if (lost > MOST_LOST * pairs.older().size()) {
      notes.add(
          Problem.of(
              "Q014",
              lost,
              pairs.older().size(),
              Math.round(100 * MOST_LOST),
              pairs.newer().report().file().name()));
    }
  }

  private void addAboutIds(long sameIds) {
    if (pairs.countRepeatedIds() > 0) {
      notes.add(Problem.of("Q015", pairs.countRepeatedIds()));
    }
    int reused = pairs.reused().size();
    if (reused > 0 && reused > sameIds - reused) {
      notes.add(Problem.of("Q016", reused, sameIds));
    }
  }
}
