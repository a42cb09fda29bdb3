package org.veladora.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.veladora.app.declarations.Nearest;
import org.veladora.app.declarations.ShippedProfiles;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// Declarations by name: those that ship with the product, and files of the user.
public final class Shipped {
  /// Ids of the shipped import profiles.
  public static final List<String> PROFILES = ShippedProfiles.listIds();

  /// Ids of the shipped definitions.
  public static final List<String> DEFINITIONS =
      List.of(
          "cohorts-girls",
          "compare-cenapi-rnpdno",
          "rates-by-state",
          "rnpdno-missing-by-year",
          "sesnsp-trafficking-crimes-2026",
          "sesnsp-trafficking-victims",
          "thesis-table-1",
          "thesis-table-2");

  private static final String SUFFIX = ".toml";

  private Shipped() {}

  /// Kinds of declaration.
  public enum Kind {
    /// An import profile.
    PROFILE("profiles", PROFILES, "C111"),
    /// A definition of a table.
    DEFINITION("definitions", DEFINITIONS, "C112");

    private final String folder;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> ids;

    private final String missing;

    Kind(String folder, List<String> ids, String missing) {
      this.folder = folder;
      this.ids = ids;
      this.missing = missing;
    }
  }

  /// The text of a declaration.
  ///
  /// @param fileName name of its file, without folders
  /// @param toml its text
  public record DeclarationText(String fileName, String toml) {}

  /// Finds a declaration: a path to a file (anything that ends in `.toml` or names a folder), or a
  /// shipped id.
  ///
  /// @param kind what is wanted
  /// @param nameOrPath id or path
  /// @param folder folder against which a relative path is read
  /// @return its text
  /// @throws BadInput C111 or C112 if there is no such declaration; C113 if the file is not UTF-8
  ///   text
  /// @throws IOException if the file cannot be read
  public static DeclarationText find(Kind kind, String nameOrPath, Path folder) throws IOException {
    if (kind.ids.contains(nameOrPath)) {
      return new DeclarationText(
          nameOrPath + SUFFIX, resource(kind.folder + "/" + nameOrPath + SUFFIX));
    }
    if (!nameOrPath.endsWith(SUFFIX) || !Files.isRegularFile(folder.resolve(nameOrPath))) {
      throw new BadInput(
          Problem.of(
              kind.missing,
              nameOrPath,
              Nearest.to(nameOrPath, kind.ids),
              String.join(", ", kind.ids)));
    }
    return read(folder.resolve(nameOrPath));
  }

  /// Reads a declaration of the user's.
  ///
  /// @param file the file
  /// @return its text
  /// @throws BadInput C118 if there is no such file; C113 if it is not UTF-8 text
  /// @throws IOException if it cannot be read
  public static DeclarationText read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new BadInput(Problem.of("C118", name));
    }
    try {
      return new DeclarationText(name, Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new BadInput(Problem.of("C113", name), e);
    }
  }

  /// A resource of this module.
  ///
  /// @param path path under this package
  /// @return its text
  public static String resource(String path) {
    try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
