package org.veladora.app.coalition.survey;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.coalition.CoalitionReader;
import org.veladora.app.coalition.survey.CoalitionDraft.Entry;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.FieldId;
import org.veladora.model.FileHash;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;

/// Looks at the files of a coalition and writes a `coalition.toml` for the user to confirm, with a
/// draft profile beside it (`perfil-<list>.toml`) for each file that no shipped profile reads.
///
/// What is written can be read as it stands: each draft profile has imported its file, and the
/// coalition file was read back. It holds no value of the files. Deterministic: the same files in
/// the same order give the same bytes.
///
/// Cost O(bytes of the files), each read up to six times; memory O(rows) for the longest file,
/// whose record ids, names and dates of birth are compared with each other.
public final class InitUseCase {
  /// Name of the file that is written.
  public static final String FILE_NAME = "coalition.toml";

  private final List<Path> files;
  private final Path out;
  private final Progress progress;
  private final Cancel cancel;

  private InitUseCase(List<Path> files, Path out, Progress progress, Cancel cancel) {
    this.files = List.copyOf(files);
    this.out = out;
    this.progress = progress;
    this.cancel = cancel;
  }

  /// What was done.
  ///
  /// @param coalition the file that was written
  /// @param lists what was found, a list a file, in the order in which the files were given
  public record Result(Path coalition, List<ListDraft> lists) {
    /// Copies the list.
    public Result {
      lists = List.copyOf(lists);
    }
  }

  /// Looks at the files and writes the drafts. Either all of them are written, or none.
  ///
  /// @param files the files, one list each; at least one
  /// @param out the folder for the drafts; made where it is missing
  /// @param progress told how far each file is read
  /// @param cancel asked whether to stop
  /// @return what was done
  /// @throws BadInput I001 to I010, I013, I017 for a file that cannot be read; I019 where two files
  ///   are the same; C101 where `out` is a file; N002 where a file that would be written exists:
  ///   argument its name; N003 where the columns of a file are not understood: argument its name;
  ///   N004 where a file holds counts and not people: arguments its name, the profile that it fits;
  ///   N005 where there are too many files: arguments how many, how many there may be
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the drafts cannot be written
  /// @throws IllegalArgumentException if there is no file
  public static Result run(List<Path> files, Path out, Progress progress, Cancel cancel)
      throws IOException {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a coalition has a list");
    }
    return new InitUseCase(files, out, progress, cancel).run();
  }

  private Result run() throws IOException {
    if (files.size() > Coalition.MAX_LISTS) {
      throw new BadInput(Problem.of("N005", files.size(), Coalition.MAX_LISTS));
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new BadInput(Problem.of("C101", out.getFileName()));
    }
    refuseExisting(out.resolve(FILE_NAME));
    List<FileSurvey.Found> found = look();
    Files.createDirectories(out);
    Map<Path, String> texts = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      FileSurvey.Found one = found.get(i);
      entries.add(new Entry(one, relative(files.get(i)), ListIds.words(files.get(i))));
      if (one.draft().drafted()) {
        texts.put(out.resolve(one.draft().profile()), one.profileToml());
      }
    }
    String coalition = CoalitionDraft.toml(entries);
    CoalitionReader.read(FILE_NAME, coalition);
    texts.put(out.resolve(FILE_NAME), coalition);
    write(texts);
    return new Result(out.resolve(FILE_NAME), found.stream().map(FileSurvey.Found::draft).toList());
  }

  private List<FileSurvey.Found> look() {
    List<SourceId> ids = ListIds.of(files);
    List<FileSurvey.Found> found = new ArrayList<>();
    Set<FileHash> seen = new HashSet<>();
    Set<FieldId> shared = SharedColumns.of(files, cancel);
    for (int i = 0; i < files.size(); i++) {
      SourceId id = ids.get(i);
      List<SourceId> others = ids.stream().filter(other -> !other.equals(id)).toList();
      refuseExisting(out.resolve(ProfileDraft.id(id) + ".toml"));
      FileSurvey.Found one =
          new FileSurvey(files.get(i), id, others, shared, progress, cancel).look();
      if (!seen.add(one.hash())) {
        throw new BadInput(Problem.of("I019", files.get(i).getFileName()));
      }
      found.add(one);
    }
    return found;
  }

  private static void refuseExisting(Path file) {
    if (Files.exists(file)) {
      throw new BadInput(Problem.of("N002", file.getFileName()));
    }
  }

  /// The path of a file from the folder of the drafts, parted by `/`; absolute where it lies under
  /// another root.
  private String relative(Path file) throws IOException {
    Path name = Objects.requireNonNull(file.getFileName());
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent()).toRealPath();
    Path from = out.toRealPath();
    Path there = folder.resolve(name);
    if (!Objects.equals(from.getRoot(), there.getRoot())) {
      return there.toString();
    }
    List<String> parts = new ArrayList<>();
    from.relativize(there).forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  private static void write(Map<Path, String> texts) throws IOException {
    List<Path> made = new ArrayList<>();
    try {
      for (Map.Entry<Path, String> text : texts.entrySet()) {
        Files.createFile(text.getKey());
        made.add(text.getKey());
        Files.writeString(text.getKey(), text.getValue());
      }
    } catch (FileAlreadyExistsException e) {
      remove(made);
      throw new BadInput(Problem.of("N002", Path.of(e.getFile()).getFileName()), e);
    } catch (IOException e) {
      remove(made);
      throw e;
    }
  }

  private static void remove(List<Path> made) throws IOException {
    for (Path file : made) {
      Files.deleteIfExists(file);
    }
  }
}
