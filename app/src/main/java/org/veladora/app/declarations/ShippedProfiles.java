package org.veladora.app.declarations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.Layouts;

/// The import profiles that come with the program.
public final class ShippedProfiles {
  private static final List<String> IDS =
      List.of(
          "cenapi-2018",
          "rnpdno-monthly",
          "rnped-2015",
          "sesnsp-victims-long",
          "sesnsp-2026-wide",
          "conapo-state-sex-year",
          "conapo-state-year",
          "person-list");

  private ShippedProfiles() {}

  /// All of them, each a layout of its own, so that a header fits one.
  ///
  /// @return the profiles
  public static Layouts layouts() {
    return new Layouts(IDS.stream().map(ShippedProfiles::read).toList());
  }

  /// The profile with an id.
  ///
  /// @param id the id
  /// @return the profile, or empty where none that is shipped has that id
  public static Optional<ImportProfile> find(String id) {
    return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
  }

  /// The ids.
  ///
  /// @return in the order in which they are listed to users
  public static List<String> listIds() {
    return IDS;
  }

  /// The text of a profile: a start for a user's own.
  ///
  /// @param id the id
  /// @return the TOML
  /// @throws IllegalArgumentException if none that is shipped has that id
  public static String getToml(String id) {
    String resource = "/org/veladora/app/profiles/" + id + ".toml";
    try (InputStream in = ShippedProfiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no shipped profile \"" + id + "\"");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImportProfile read(String id) {
    return ProfileReader.read(id + ".toml", getToml(id));
  }
}
