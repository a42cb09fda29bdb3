package org.veladora.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// The profiles that are known, and which of them fits a file.
///
/// @param profiles in order of preference, where several fit
public record Layouts(List<ImportProfile> profiles) {
  /// Copies the profiles.
  public Layouts {
    profiles = List.copyOf(profiles);
  }

  /// The profile that fits a file, judged by its header row.
  ///
  /// @param file the file, compressed or not
  /// @return the first profile whose required columns are all there and that knows all columns;
  ///   empty where none does
  /// @throws BadInput I001 to I008 or I010 where the file cannot be read as text
  public Optional<ImportProfile> findFor(Path file) {
    try (SourceBytes bytes = SourceBytes.open(file)) {
      RowReader rows = new RowReader(bytes, ',', '"', 1);
      return rows.next() ? findFitting(rows.copyRow()) : Optional.empty();
    } catch (IOException e) {
      throw SourceBytes.unreadable(String.valueOf(file.getFileName()), e);
    }
  }

  /// The profile that fits a file, or the refusal of a file that none fits.
  ///
  /// @param file the file, compressed or not
  /// @return the profile
  /// @throws BadInput I018 where no profile fits, and as [#findFor]
  public ImportProfile getFor(Path file) {
    String ids = String.join(", ", profiles.stream().map(ImportProfile::id).toList());
    return findFor(file)
        .orElseThrow(
            () -> new BadInput(Problem.of("I018", String.valueOf(file.getFileName()), ids)));
  }

  Optional<ImportProfile> findFitting(byte[] row) {
    for (ImportProfile profile : profiles) {
      Header header = Header.parse(row, profile.layout());
      if (header != null && header.fits(profile)) {
        return Optional.of(profile);
      }
    }
    return Optional.empty();
  }
}
