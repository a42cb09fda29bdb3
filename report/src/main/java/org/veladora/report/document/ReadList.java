package org.veladora.report.document;

import java.util.List;
import org.veladora.model.ImportReport;

/// One list of a count and how its files were read. For the owner: the numbers have not passed the
/// gate.
///
/// @param list the list as declared
/// @param files one account a file, in the order of reading
public record ReadList(CountedList list, List<ImportReport> files) {
  /// Copies the list.
  public ReadList {
    files = List.copyOf(files);
  }
}
