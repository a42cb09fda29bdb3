package org.veladora.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// A folder of results: `public/`, which may be given to anyone, and `private/`, for the owner only
/// (mode 0700).
///
/// All files of a command are written under `.unfinished/` and moved into place together by
/// [#commit], so that a command that is stopped, fails or fills the disk leaves nothing
/// half-written: neither a file cut short nor half of the files. What an earlier command that was
/// killed left there is removed.
public final class OutputFolder implements AutoCloseable {
  private static final String UNFINISHED = ".unfinished";
  private static final String MARK = "NO-PUBLICAR.txt";
  private static final String RELEASED = "released-files.txt";

  private final Path root;
  private final Map<Path, Path> staged = new LinkedHashMap<>();

  /// Who a file is for.
  public enum Zone {
    /// Anyone.
    PUBLIC("public"),
    /// The owner of the records.
    PRIVATE("private");

    private final String folder;

    Zone(String folder) {
      this.folder = folder;
    }

    /// The name of its folder.
    ///
    /// @return `public` or `private`
    public String folder() {
      return folder;
    }
  }

  /// Opens a folder for writing, making it where it is missing.
  ///
  /// @param root the folder
  /// @throws BadInput C101 if a file stands in its place
  /// @throws IOException if it cannot be made or written
  public OutputFolder(Path root) throws IOException {
    this.root = root;
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new BadInput(Problem.of("C101", root.getFileName()));
    }
    Files.createDirectories(root);
    deleteTree(root.resolve(UNFINISHED));
    makePrivate(root.resolve(UNFINISHED));
  }

  /// A place for a file of the command: write it there; [#commit] moves it to its folder. A place
  /// that nothing was written to is passed over.
  ///
  /// @param zone who it is for
  /// @param name its name, without folders
  /// @return the path to write to
  public Path stage(Zone zone, String name) {
    Path from = root.resolve(UNFINISHED).resolve(zone.folder() + "-" + name);
    staged.put(from, root.resolve(zone.folder()).resolve(name));
    return from;
  }

  /// A place for a file that the command itself reads and the owner keeps: it is staged for
  /// `private/` under its own name.
  ///
  /// @param name its name, without folders
  /// @return the path to write to; its file name is `name`
  /// @throws IOException if its folder cannot be made
  public Path input(String name) throws IOException {
    Path folder = root.resolve(UNFINISHED).resolve("inputs");
    Files.createDirectories(folder);
    staged.put(folder.resolve(name), root.resolve(Zone.PRIVATE.folder()).resolve(name));
    return folder.resolve(name);
  }

  /// Writes a text file.
  ///
  /// @param zone who it is for
  /// @param name its name, without folders
  /// @param text its content
  /// @throws IOException if it cannot be written
  public void write(Zone zone, String name, String text) throws IOException {
    Files.writeString(stage(zone, name), text, StandardCharsets.UTF_8);
  }

  /// Moves all files into place. What an earlier command released into the folder and this one does
  /// not is removed.
  ///
  /// @return the files, in the order in which they were staged
  /// @throws IOException if one cannot be moved
  public List<Path> commit() throws IOException {
    makePrivate(root.resolve(Zone.PRIVATE.folder()));
    Files.createDirectories(root.resolve(Zone.PUBLIC.folder()));
    write(
        Zone.PRIVATE,
        MARK,
        """
        NO PUBLICAR: esta carpeta tiene datos de personas o cifras que no pasaron la revisión de divulgación.
        DO NOT PUBLISH: this folder holds data of people, or figures that did not pass the disclosure gate.
        """);
    replaceEarlierRelease();
    List<Path> moved = new ArrayList<>();
    for (Map.Entry<Path, Path> entry : staged.entrySet()) {
      if (!Files.exists(entry.getKey())) {
        continue;
      }
      Files.move(
          entry.getKey(),
          entry.getValue(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      moved.add(entry.getValue());
    }
    staged.clear();
    return moved;
  }

  /// Removes from `public/` what an earlier command put there and this one did not: two releases
  /// side by side could be subtracted from each other. Files of the user's own stay. The names are
  /// kept in `private/`.
  private void replaceEarlierRelease() throws IOException {
    Path list = root.resolve(Zone.PRIVATE.folder()).resolve(RELEASED);
    Path folder = root.resolve(Zone.PUBLIC.folder());
    if (Files.exists(list)) {
      for (String name : Files.readAllLines(list)) {
        Path earlier = folder.resolve(name).normalize();
        if (folder.normalize().equals(earlier.getParent())) {
          Files.deleteIfExists(earlier);
        }
      }
    }
    String names =
        staged.values().stream()
            .filter(path -> folder.equals(path.getParent()))
            .map(path -> path.getFileName() + "\n")
            .sorted()
            .collect(Collectors.joining());
    write(Zone.PRIVATE, RELEASED, names);
  }

  /// Removes what was not committed.
  @Override
  public void close() throws IOException {
    deleteTree(root.resolve(UNFINISHED));
  }

  private static void makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileStore store = Files.getFileStore(folder);
    if (store.supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
