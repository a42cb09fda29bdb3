package org.veladora.figures;

import java.util.Optional;
import org.veladora.model.SourceFile;

/// A file from which figures were made.
public sealed interface InputFile {

  /// The file.
  ///
  /// @return name, hash, size
  SourceFile file();

  /// A file that holds people of whom nothing was published.
  ///
  /// @param file the file
  record Unpublished(SourceFile file) implements InputFile {}

  /// A file that its user declares already published, byte for byte.
  ///
  /// @param file the file
  /// @param where where it was published, such as an address or a citation
  /// @param when day or month of publication or consultation, ISO 8601
  record AlreadyPublished(SourceFile file, String where, String when) implements InputFile {}

  /// A file of public population figures, used only to divide by: it holds no people of a register.
  ///
  /// @param file the file
  record Denominator(SourceFile file) implements InputFile {}

  /// The declaration of publication.
  ///
  /// @return the declaration, or empty for another file
  default Optional<AlreadyPublished> findPublication() {
    return this instanceof AlreadyPublished published ? Optional.of(published) : Optional.empty();
  }
}
