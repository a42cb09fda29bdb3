package org.veladora.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.veladora.app.Shipped.DeclarationText;
import org.veladora.app.Shipped.Kind;
import org.veladora.app.declarations.ProfileReader;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.ingest.ImportProfile;

/// Import profiles by name, with their texts for the provenance record.
public final class Profiles {
  private final Map<String, ImportProfile> byId = new LinkedHashMap<>();
  private final List<ProvenanceRecord.Declaration> declarations = new ArrayList<>();

  /// Makes a set that has read no profile yet.
  public Profiles() {}

  /// The profile of a name or path; read once.
  ///
  /// @param nameOrPath id of a shipped profile, or path of a file
  /// @param folder folder against which a relative path is read
  /// @return the profile
  /// @throws org.veladora.model.BadInput if there is none, or it has a mistake
  /// @throws IOException if it cannot be read
  public ImportProfile get(String nameOrPath, Path folder) throws IOException {
    ImportProfile known = byId.get(nameOrPath);
    if (known != null) {
      return known;
    }
    DeclarationText text = Shipped.find(Kind.PROFILE, nameOrPath, folder);
    ImportProfile profile = ProfileReader.read(text.fileName(), text.toml());
    byId.put(nameOrPath, profile);
    declarations.add(
        new ProvenanceRecord.Declaration("profile", profile.id(), Hashes.of(text.toml())));
    return profile;
  }

  /// What was read so far, for the provenance record.
  ///
  /// @return one a profile, in the order of reading
  public List<ProvenanceRecord.Declaration> declarations() {
    return List.copyOf(declarations);
  }
}
