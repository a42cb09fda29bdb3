package org.veladora.app.coalition.survey;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.coalition.CoalitionReader;
import org.veladora.app.declarations.ProfileReader;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.Importer;
import org.veladora.ingest.Layouts;
import org.veladora.ingest.SetAsideSink;
import org.veladora.model.Answer;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.ImportReport;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.RegisterRecord;

/// Invented files in a folder, and what init makes of them.
final class Trial {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  Trial(Path folder) {
    this.folder = folder;
  }

  Trial file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  Trial file(String name, String text, Charset charset) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      files.add(Files.write(file, text.getBytes(charset)));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Trial path(Path file) {
    files.add(file);
    return this;
  }

  Path out() {
    return folder.resolve("salida");
  }

  InitUseCase.Result run() {
    try {
      return InitUseCase.run(files, out(), Progress.NONE, Cancel.NEVER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The one list of a trial with one file.
  ListDraft list() {
    return run().lists().getFirst();
  }

  Problem problem() {
    return catchThrowableOfType(BadInput.class, this::run).problem();
  }

  String text(String name) {
    try {
      return Files.readString(out().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Coalition coalition() {
    return CoalitionReader.read("coalition.toml", text("coalition.toml"));
  }

  ImportProfile profile(String name) {
    return ProfileReader.read(name, text(name));
  }

  /// Imports a file with a draft.
  Imported read(String profile, int file) {
    List<RegisterRecord> records = new ArrayList<>();
    ImportReport report =
        new Importer(() -> new Layouts(List.of()))
            .read(
                files.get(file),
                profile(profile),
                records::add,
                SetAsideSink.NONE,
                Progress.NONE,
                Cancel.NEVER);
    return new Imported(report, records);
  }

  record Imported(ImportReport report, List<RegisterRecord> records) {
    Imported {
      records = List.copyOf(records);
    }

    /// The answers to a field: canonical values, or `?kind`.
    List<String> values(FieldId field) {
      return records.stream()
          .map(record ->
              record.answer(field) instanceof Answer.Stated<ClaimValue>(ClaimValue value)
                  ? value.canonical()
                  : "?" + record.answer(field).kind())
          .toList();
    }
  }
}
