package org.veladora.app;

import java.nio.file.Path;
import java.util.List;
import org.veladora.disclosure.DisclosurePolicy;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// What is asked of [TableUseCase].
///
/// @param definitions names of shipped definitions, or paths; at least one
/// @param files raw files of the registers (and of population, where rates are declared)
/// @param published which of them are already published
/// @param policy what the gate demands
/// @param command the command as the provenance record shows it: file names only, without `--out`
/// @param folder folder against which relative paths are read
/// @param progress told how far it has come
/// @param cancel asked whether to stop
public record TableRequest(
    List<String> definitions,
    List<Path> files,
    PublishedFiles published,
    DisclosurePolicy policy,
    String command,
    Path folder,
    Progress progress,
    Cancel cancel) {
  /// Copies the lists.
  public TableRequest {
    definitions = List.copyOf(definitions);
    files = List.copyOf(files);
  }
}
