package org.veladora.app.coalition.survey;

import java.util.ArrayList;
import java.util.List;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.ImportReport;

/// What the trial import of a list showed, as comments.
final class ReportNotes {
  private ReportNotes() {}

  static List<Note> of(ImportReport report, List<String> headers) {
    List<Note> notes = new ArrayList<>();
    if (report.rowsSetAside() > 0) {
      notes.add(
          Note.toConfirm(
              report.rowsSetAside()
                  + " de "
                  + report.rowsRead()
                  + " renglones no se pueden leer y quedan fuera; import dice por qué.",
              report.rowsSetAside()
                  + " of "
                  + report.rowsRead()
                  + " rows cannot be read and are left out; import says why."));
    }
    for (ImportReport.Unusable cells : report.unusable()) {
      String header = Toml.quoted(headers.get(cells.column() - 1));
      notes.add(
          Note.toConfirm(
              header
                  + ": "
                  + cells.cells()
                  + " celdas no se entienden ("
                  + cells.reason()
                  + "), la primera en el renglón "
                  + cells.firstLine()
                  + ".",
              header
                  + ": "
                  + cells.cells()
                  + " cells are not understood ("
                  + cells.reason()
                  + "), the first on line "
                  + cells.firstLine()
                  + "."));
    }
    return notes;
  }

  static List<Note> ofNames(List<FieldId> fields) {
    boolean whole = fields.contains(Fields.FULL_NAME);
    boolean parted = fields.contains(Fields.GIVEN_NAME) && fields.contains(Fields.PATERNAL_SURNAME);
    return whole || parted
        ? List.of()
        : List.of(
            Note.toConfirm(
                "no se encontró el nombre completo: sin nombre no se puede reconocer a la misma"
                    + " persona en otra lista.",
                "no whole name was found: without it nobody can be recognised on another list."));
  }

  static Note ofDuplicates(DuplicateWatch watch) {
    if (!watch.isAble()) {
      return Note.toConfirm(
          "sin folio ni fecha de nacimiento no se puede ver si alguien está dos veces.",
          "without record id or date of birth it cannot be seen whether anyone is on it twice.");
    }
    return watch.repeated() == 0
        ? Note.toConfirm(
            "no hay dos renglones con el mismo folio, CURP, ni nombre y fecha de nacimiento.",
            "no two rows have the same record id, CURP, or name and date of birth.")
        : Note.toConfirm(
            watch.repeated() + " renglones repiten folio, CURP, o nombre y fecha de nacimiento.",
            watch.repeated() + " rows repeat record id, CURP, or name and date of birth.");
  }
}
