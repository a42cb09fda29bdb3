package org.veladora.app.coalition.survey;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.veladora.ingest.GuessedLayout;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.FieldId;

/// Columns that the dictionary of headers does not know and that two files or more have: what
/// several organisations write down of a person may tell who she is.
final class SharedColumns {
  private SharedColumns() {}

  /// Their names. A file that cannot be read has none: what is wrong with it is told when it is
  /// looked at.
  static Set<FieldId> of(List<Path> files, Cancel cancel) {
    Set<FieldId> once = new HashSet<>();
    Set<FieldId> shared = new HashSet<>();
    for (Path file : files) {
      for (FieldId field : fields(file, cancel)) {
        if (!once.add(field)) {
          shared.add(field);
        }
      }
    }
    return Set.copyOf(shared);
  }

  private static Set<FieldId> fields(Path file, Cancel cancel) {
    Set<FieldId> fields = new HashSet<>();
    try {
      GuessedLayout.of(file, cancel).headers().stream()
          .map(FurtherWords::findField)
          .flatMap(Optional::stream)
          .forEach(fields::add);
    } catch (BadInput _) {
      return Set.of();
    }
    return fields;
  }
}
