package org.veladora.app.coalition;

import java.util.List;
import org.veladora.model.LocalText;
import org.veladora.model.SourceId;

/// One list of a coalition.
///
/// @param id its id
/// @param name the organisation or register, in words
/// @param files its files, relative to the folder of the coalition file; at least one
/// @param profile id of a shipped import profile, or path of a `.toml` relative to the same folder
/// @param duplicateFree whether no person is on it twice
/// @param sameDefinition whether everybody on it fits [Population#victim]
public record ListDeclaration(
    SourceId id,
    LocalText name,
    List<String> files,
    String profile,
    boolean duplicateFree,
    boolean sameDefinition) {
  /// Checks that there is a file.
  ///
  /// @throws IllegalArgumentException if there is none
  public ListDeclaration {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a list has a file: " + id);
    }
  }
}
