package org.veladora.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;

class GuessedLayoutTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void delimiterIsTheOneThatPartsTheRowsAlike(char delimiter) throws IOException {
    String text = "nombre|edad|sexo\nANA|15|F\nEVA|16|F\n".replace('|', delimiter);
    GuessedLayout guess = guess(text.getBytes(StandardCharsets.UTF_8));
    assertThat(guess.layout().delimiter()).isEqualTo(delimiter);
    assertThat(guess.headers()).containsExactly("nombre", "edad", "sexo");
  }

  @Test
  void commasWithinCellsDoNotHideTheSemicolon() throws IOException {
    String text = "nombre (apellido, nombre);edad;nota\nFIC, ANA;1;a\nCASO, EVA;2;b\nx;3;c\n";
    assertThat(guess(text.getBytes(StandardCharsets.UTF_8)).layout().delimiter()).isEqualTo(';');
  }

  @Test
  void lettersDecideTheEncoding() throws IOException {
    String text = "nombre,edad\nMuñoz,1\nPeña,2\n";
    assertThat(charset(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
    assertThat(charset(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(WINDOWS);
    assertThat(charset("nombre,edad\nANA,1\n".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(charset("\uFEFFaño,edad\nx,1\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void oneBrokenLineDoesNotMakeAnotherEncodingOfUtf8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("nombre,edad\nMuñoz,1\nPeña,2\n".getBytes(StandardCharsets.UTF_8));
    bytes.write("Ibáñez,3\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(charset(bytes.toByteArray())).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void lettersOfTheHeaderDecideAgainstThoseOfTheRows() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("año,edad\n".getBytes(StandardCharsets.UTF_8));
    bytes.write("Muñoz,3\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(charset(bytes.toByteArray())).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void compressedFilesAndFilesBeyondTheSampleAreRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write("nombre;edad\n".getBytes(StandardCharsets.UTF_8));
      zip.write("ANA;1\n".repeat(300_000).getBytes(StandardCharsets.UTF_8));
      zip.write("Muñoz;1\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    GuessedLayout guess = guess(packed.toByteArray());
    assertThat(guess.layout()).isEqualTo(new Layout(WINDOWS, ';', '"', List.of()));
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    assertThat(refusal("<html>")).isEqualTo("I005");
    assertThat(refusal("")).isEqualTo("I008");
    assertThat(refusal("\"nombre,edad")).isEqualTo("I017");
    Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
    assertThatThrownBy(() -> GuessedLayout.of(file, () -> true)).isInstanceOf(Cancelled.class);
  }

  private Charset charset(byte[] bytes) throws IOException {
    return guess(bytes).layout().charset();
  }

  private GuessedLayout guess(byte[] bytes) throws IOException {
    return GuessedLayout.of(Files.write(folder.resolve("lista.csv"), bytes), Cancel.NEVER);
  }

  private String refusal(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("lista.csv"), text);
    return catchThrowableOfType(BadInput.class, () -> GuessedLayout.of(file, Cancel.NEVER))
        .problem()
        .code();
  }
}
