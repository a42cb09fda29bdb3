package org.veladora.app;

import java.util.List;
import org.veladora.disclosure.GateOutcome;
import org.veladora.disclosure.OwnerView;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.model.ImportReport;

/// What [TableUseCase] gives.
///
/// @param outcome what may be published, or why nothing may
/// @param owner the true numbers, for the owner only
/// @param imports how each file was read; for the owner only
/// @param provenance how to make the same bytes again
public record TableResult(
    GateOutcome outcome, OwnerView owner, List<ImportReport> imports, ProvenanceRecord provenance) {
  /// Copies the list.
  public TableResult {
    imports = List.copyOf(imports);
  }
}
