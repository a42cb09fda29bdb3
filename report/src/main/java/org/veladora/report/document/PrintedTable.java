package org.veladora.report.document;

import java.util.List;
import org.veladora.figures.DerivedTable;
import org.veladora.model.LocalText;

/// A table as somebody else printed it, and what does not add up in it. It holds no person of a
/// register: it was public before.
///
/// @param table the numbers as printed
/// @param citation where it was printed
/// @param findings what does not add up in it, one a finding; empty where everything does
public record PrintedTable(DerivedTable table, LocalText citation, List<LocalText> findings) {
  /// Copies the list.
  public PrintedTable {
    findings = List.copyOf(findings);
  }
}
