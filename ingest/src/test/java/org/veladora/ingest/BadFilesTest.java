package org.veladora.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;

/// Files that are refused as a whole: each with its code and what its message needs.
class BadFilesTest {
  private static final String HEADER = "nombre,edad,fecha,sexo\n";
  private static final String ROW = "Ana Ficticia,15,31/05/2017,Mujer\n";
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;

  @TempDir private Path folder;

  @Test
  void savedWebPageIsNamedAndNothingIsImported() {
    String page = "\n  <!DOCTYPE html>\n<html><body>nombre,edad</body></html>\n";
    assertThat(refusal(page)).isEqualTo(Problem.of("I005", "lista.csv"));
    assertThat(refusal("\uFEFF<html>").code()).isEqualTo("I005");
    assertThat(refusal("<?xml version=\"1.0\"?><html>").code()).isEqualTo("I005");
  }

  @Test
  void truncatedGzipIsRefusedAndLeavesNoRecordsFile() throws IOException {
    byte[] whole = gzip(HEADER + ROW.repeat(20_000));
    Path file = Imported.write(folder, Arrays.copyOf(whole, whole.length - 40));
    Path records = folder.resolve("records.csv");
    BadInput refused;
    try (RecordWriter writer = RecordWriter.open(records, Lists.people())) {
      refused =
          catchThrowableOfType(
              BadInput.class,
              () ->
                  new Importer(Imported::layouts)
                      .read(
                          file,
                          Lists.people(),
                          writer,
                          SetAsideSink.NONE,
                          Progress.NONE,
                          Cancel.NEVER));
    }
    assertThat(refused.problem()).isEqualTo(Problem.of("I010", "lista.csv"));
    assertThat(folder).isDirectoryNotContaining("glob:**records*");
  }

  @Test
  void damagedGzipIsRefused() throws IOException {
    byte[] bytes = gzip(HEADER + ROW.repeat(20_000));
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20, (byte) 0x55);
    assertThat(Imported.refusal(folder, bytes, Lists.people()).code()).isEqualTo("I010");
  }

  @Test
  void workbookAndUtf16AreNamed() {
    assertThat(refusal("PK\u0003\u0004 zip").code()).isEqualTo("I006");
    byte[] utf16 = ("\uFEFF" + HEADER + ROW).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Imported.refusal(folder, utf16, Lists.people()).code()).isEqualTo("I007");
  }

  @Test
  void emptyFileAndFileWithoutRowsAreRefused() {
    assertThat(refusal("").code()).isEqualTo("I008");
    assertThat(refusal(" \n\n").code()).isEqualTo("I008");
    assertThat(refusal(HEADER)).isEqualTo(Problem.of("I009", "lista.csv"));
  }

  @Test
  void missingFileFolderAndUnreadableFileAreTold() {
    assertThat(read(folder.resolve("no-hay.csv"))).isEqualTo(Problem.of("I001", "no-hay.csv"));
    assertThat(read(folder).code()).isEqualTo("I002");
    assertThat(
            SourceBytes.unreadable("x.csv", new AccessDeniedException("/secret/x.csv")).problem())
        .isEqualTo(Problem.of("I003", "x.csv"));
    assertThat(SourceBytes.unreadable("x.csv", new IOException("disk")).problem().code())
        .isEqualTo("I004");
  }

  @Test
  void fileOfAnotherLayoutNamesTheProfileThatFits() {
    assertThat(refusal("estado,mes,total\n01,2020-01,3\n"))
        .isEqualTo(Problem.of("I011", "lista.csv", "lista", "conteos"));
  }

  @Test
  void anotherDelimiterIsNamed() {
    assertThat(refusal((HEADER + ROW).replace(',', ';')))
        .isEqualTo(Problem.of("I012", "lista.csv", "lista", ",", ";"));
    assertThat(refusal((HEADER + ROW).replace(',', '\t')).arguments()).endsWith("TAB");
  }

  @Test
  void repeatedMissingAndUnknownColumnsAreNamed() {
    assertThat(refusal("nombre,edad,fecha,sexo,EDAD\na,1,2017,Mujer,2\n"))
        .isEqualTo(Problem.of("I013", "lista.csv", "EDAD", 2, 5));
    assertThat(refusal("nombre,edad\nAna,1\n"))
        .isEqualTo(Problem.of("I014", "lista.csv", "lista", "fecha, sexo"));
    assertThat(refusal("nombre,edad,fecha,sexo,color\na,1,2017,Mujer,x\n"))
        .isEqualTo(Problem.of("I015", "lista.csv", "lista", "color", 5));
  }

  @Test
  void fileWithoutHeaderNeverShowsItsFirstPerson() {
    assertThat(refusal(ROW + ROW).arguments()).noneMatch(argument -> argument.contains("Ana"));
  }

  @Test
  void encodingThatTheHeaderBeliesIsNamed() {
    ImportProfile utf8 = Lists.counts();
    ImportProfile accents = withHeader(utf8, "año");
    byte[] latin = "estado,año,total\n01,2020-01,3\n".getBytes(LATIN);
    assertThat(Imported.refusal(folder, latin, accents))
        .isEqualTo(Problem.of("I016", "lista.csv", "conteos", "UTF-8", "windows-1252"));
    ImportProfile latinProfile = withCharset(accents, LATIN);
    byte[] unicode = "estado,año,total\n01,2020-01,3\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Imported.refusal(folder, unicode, latinProfile))
        .isEqualTo(Problem.of("I016", "lista.csv", "conteos", "ISO-8859-1", "UTF-8"));
  }

  @Test
  void headerThatCannotBeReadIsRefused() {
    assertThat(refusal("nombre,\"edad\nAna,1\n").code()).isEqualTo("I017");
    assertThat(refusal("nom\u0000bre,edad\nAna,1\n").code()).isEqualTo("I017");
    assertThat(refusal("x".repeat(3_000_000)).code()).isEqualTo("I017");
  }

  @Test
  void fileThatNoProfileFitsIsRefusedByName() {
    Path file = Imported.write(folder, "a,b\n1,2\n".getBytes(LATIN));
    BadInput refused = catchThrowableOfType(BadInput.class, () -> Imported.layouts().getFor(file));
    assertThat(refused.problem()).isEqualTo(Problem.of("I018", "lista.csv", "lista, conteos"));
    assertThat(Imported.layouts().findFor(file)).isEmpty();
  }

  @Test
  void sameBytesAreNotImportedTwiceInOneSession() throws IOException {
    Path first = Imported.write(folder, (HEADER + ROW).getBytes(LATIN));
    Path second = Files.copy(first, folder.resolve("copia.csv"));
    Importer importer = new Importer(Imported::layouts);
    assertThat(Imported.of(importer, first, Lists.people()).records()).hasSize(1);
    BadInput refused =
        catchThrowableOfType(BadInput.class, () -> Imported.of(importer, second, Lists.people()));
    assertThat(refused.problem()).isEqualTo(Problem.of("I019", "copia.csv"));
  }

  private Problem refusal(String text) {
    return Imported.refusal(folder, text, Lists.people());
  }

  private static Problem read(Path file) {
    return catchThrowableOfType(
            BadInput.class,
            () -> Imported.of(new Importer(Imported::layouts), file, Lists.people()))
        .problem();
  }

  private static ImportProfile withHeader(ImportProfile profile, String header) {
    FieldRule old = profile.fields().get(1);
    FieldRule date =
        new FieldRule(
            old.field(),
            header,
            old.value(),
            true,
            old.blank(),
            old.unusable(),
            old.sentinels(),
            old.fallback(),
            old.vetoes());
    return new ImportProfile(
        profile.id(),
        profile.title(),
        profile.layout(),
        profile.rows(),
        List.of(profile.fields().getFirst(), date),
        profile.filters(),
        List.of());
  }

  private static ImportProfile withCharset(ImportProfile profile, Charset charset) {
    return new ImportProfile(
        profile.id(),
        profile.title(),
        new Layout(charset, ',', '"', List.of()),
        profile.rows(),
        profile.fields(),
        profile.filters(),
        profile.buckets());
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
