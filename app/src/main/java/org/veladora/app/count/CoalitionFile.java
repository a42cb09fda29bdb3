package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.veladora.app.Hashes;
import org.veladora.app.Profiles;
import org.veladora.app.Shipped;
import org.veladora.app.Shipped.DeclarationText;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.coalition.CoalitionReader;
import org.veladora.app.coalition.ListDeclaration;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.ingest.ImportProfile;
import org.veladora.model.BadInput;
import org.veladora.model.FileHash;

/// A coalition file with the profiles that it names.
final class CoalitionFile {
  private final Path folder;
  private final Coalition coalition;
  private final Profiles profiles = new Profiles();
  private final ProvenanceRecord.Declaration declaration;
  private final List<ProvenanceRecord.Declaration> decisions = new ArrayList<>();

  private CoalitionFile(Path file, DeclarationText text) {
    this.folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    this.coalition = CoalitionReader.read(text.fileName(), text.toml());
    this.declaration =
        new ProvenanceRecord.Declaration("coalition", coalition.id(), Hashes.of(text.toml()));
  }

  /// Reads a coalition file.
  ///
  /// @throws BadInput C118 if there is none, or what [CoalitionReader] finds wrong in it
  static CoalitionFile read(Path file) throws IOException {
    return new CoalitionFile(file, Shipped.read(file));
  }

  Coalition coalition() {
    return coalition;
  }

  ImportProfile profile(ListDeclaration list) throws IOException {
    return profiles.get(list.profile(), folder);
  }

  List<Path> files(ListDeclaration list) {
    return list.files().stream().map(folder::resolve).toList();
  }

  Path keyFile() {
    return folder.resolve(coalition.linkage().key());
  }

  /// The review files whose decisions are facts of the linkage.
  List<Path> decisionFiles() {
    return coalition.linkage().decisions().stream().map(folder::resolve).toList();
  }

  /// Records what the review files were, for the provenance record.
  void decided(List<FileHash> hashes) {
    for (int i = 0; i < hashes.size(); i++) {
      decisions.add(
          new ProvenanceRecord.Declaration("decisions", String.valueOf(i + 1), hashes.get(i)));
    }
  }

  /// What shaped the count, for the provenance record.
  List<ProvenanceRecord.Declaration> declarations() {
    List<ProvenanceRecord.Declaration> all = new ArrayList<>(profiles.declarations());
    all.add(declaration);
    all.addAll(decisions);
    return all;
  }
}
