package org.veladora.indicators;

import java.util.ArrayList;
import java.util.List;
import org.veladora.indicators.Tabulator.ImportDisposition;
import org.veladora.model.ImportReport;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;

/// The rows that imports of one profile did not turn into records, by rule, over all files.
final class ImportDispositions {
  private static final ImportDisposition SET_ASIDE =
      new ImportDisposition(
          new RuleId("import.set_aside"),
          new LocalText(
              "Filas apartadas: su estructura no se puede leer",
              "Rows set aside: their structure cannot be read"),
          0);

  private ImportDispositions() {}

  static List<ImportDisposition> add(List<ImportDisposition> known, ImportReport report) {
    List<ImportDisposition> next = new ArrayList<>();
    next.add(plus(SET_ASIDE, report.rowsSetAside(), known));
    for (ImportReport.LeftOut left : report.leftOut()) {
      RuleId rule = new RuleId("import." + left.rule());
      next.add(plus(new ImportDisposition(rule, left.label(), 0), left.rows(), known));
    }
    return List.copyOf(next);
  }

  private static ImportDisposition plus(
      ImportDisposition disposition, long rows, List<ImportDisposition> known) {
    long before =
        known.stream()
            .filter(other -> other.rule().equals(disposition.rule()))
            .mapToLong(ImportDisposition::rows)
            .sum();
    return new ImportDisposition(disposition.rule(), disposition.label(), before + rows);
  }
}
