package org.veladora.report.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.veladora.disclosure.Basis;
import org.veladora.disclosure.Disclosed;
import org.veladora.disclosure.OwnerView;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.model.ImportReport;
import org.veladora.model.LocalText;

/// All that one report says, in both languages.
///
/// @param title what it is about
/// @param summary the answer in short, one a paragraph; made of what the reader may see, never of
///   true numbers that stay with the owner
/// @param figures what left the gate
/// @param printed tables that others printed, checked
/// @param imports how the files were read; only with an owner's view, because the counts of an
///   import have not passed the gate
/// @param notes what a reader must know that belongs to no single table
/// @param provenance how to make the same bytes again
public record ReportDocument(
    LocalText title,
    List<LocalText> summary,
    Disclosed figures,
    List<PrintedTable> printed,
    List<ImportReport> imports,
    List<LocalText> notes,
    ProvenanceRecord provenance)
    implements Document {
  /// Copies the lists and checks that nothing of the owner's is in a report for others.
  ///
  /// @throws IllegalArgumentException if there are imports and the figures are a release, or the
  ///   provenance does not name a file of the figures
  public ReportDocument {
    summary = List.copyOf(summary);
    printed = List.copyOf(printed);
    imports = List.copyOf(imports);
    notes = List.copyOf(notes);
    if (!imports.isEmpty() && !(figures instanceof OwnerView)) {
      throw new IllegalArgumentException(
          "accounts of imports are for the owner only: they have not passed the gate");
    }
    Set<InputFile> named = new HashSet<>(provenance.inputs());
    if (!named.containsAll(figures.inputs())) {
      throw new IllegalArgumentException("the provenance must name every file of the figures");
    }
  }

  @Override
  public boolean forOwnerOnly() {
    return figures.basis() instanceof Basis.Owner;
  }
}
