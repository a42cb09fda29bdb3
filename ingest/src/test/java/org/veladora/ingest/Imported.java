package org.veladora.ingest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.ImportIssue;
import org.veladora.model.ImportReport;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.RegisterRecord;

/// What an import of bytes gave.
record Imported(
    ImportReport report, List<RegisterRecord> records, String setAside, List<String> codes) {

  static Imported of(Path folder, byte[] bytes, ImportProfile profile) {
    return of(new Importer(Imported::layouts), write(folder, bytes), profile);
  }

  static Imported of(Path folder, String text, ImportProfile profile) {
    return of(folder, text.getBytes(profile.layout().charset()), profile);
  }

  static Imported of(Importer importer, Path file, ImportProfile profile) {
    List<RegisterRecord> records = new ArrayList<>();
    Kept kept = new Kept();
    ImportReport report =
        importer.read(file, profile, records::add, kept, Progress.NONE, Cancel.NEVER);
    return new Imported(
        report, records, kept.text.toString(StandardCharsets.ISO_8859_1), kept.codes);
  }

  static Problem refusal(Path folder, byte[] bytes, ImportProfile profile) {
    return catchThrowableOfType(BadInput.class, () -> of(folder, bytes, profile)).problem();
  }

  static Problem refusal(Path folder, String text, ImportProfile profile) {
    return refusal(folder, text.getBytes(StandardCharsets.UTF_8), profile);
  }

  static Layouts layouts() {
    return new Layouts(List.of(Lists.people(), Lists.counts()));
  }

  static Path write(Path folder, byte[] bytes) {
    try {
      return Files.write(folder.resolve("lista.csv"), bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// Keeps rows set aside, without their header.
  static final class Kept implements SetAsideSink {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final List<String> codes = new ArrayList<>();

    @Override
    public void begin(byte[] header) {}

    @Override
    public void text(byte[] buffer, int from, int length) {
      text.write(buffer, from, length);
    }

    @Override
    public void end(ImportIssue issue) {
      text.write('\n');
      codes.add(issue.line() + ":" + issue.column() + " " + issue.problem().code());
    }
  }
}
