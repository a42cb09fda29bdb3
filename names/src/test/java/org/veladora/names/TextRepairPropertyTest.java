package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random texts, each from a seed that the failing test names.
@NullMarked
class TextRepairPropertyTest {
  private static final int TEXTS = 2_000;
  private static final String SPANISH =
      "abcdefghijklmnopqrstuvwxyzñáéíóúüABCDEFGHIJKLMNOPQRSTUVWXYZÑÁÉÍÓÚÜ ¿?¡!.,;:-'“”‘’—–…«»ºª°";

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void spanishTextIsNeverChanged(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = spanish(random);
      assertThat(TextRepair.repair(text)).isEqualTo(new Repair(text, false, Repair.NONE));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void spanishTextMisreadOnceOrTwiceComesBack(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = spanish(random);
      String once = misread(text, random.nextBoolean());
      String twice = misread(once, random.nextBoolean());
      assertThat(TextRepair.repair(once).text()).isEqualTo(text);
      assertThat(TextRepair.repair(twice).text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void textInComposedFormOfOtherScriptsIsNeverChanged(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = Normalizer.normalize(letters(random, 0x100, 0x2FFF), Normalizer.Form.NFC);
      assertThat(TextRepair.repair(text).text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void repairOfARepairedTextChangesNothing(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String once = TextRepair.repair(characters(random)).text();
      assertThat(TextRepair.repair(once).text()).isEqualTo(once);
    }
  }

  private static String spanish(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(25);
    for (int i = 0; i < length; i++) {
      text.append(SPANISH.charAt(random.nextInt(SPANISH.length())));
    }
    return text.toString();
  }

  private static String letters(Random random, int from, int to) {
    StringBuilder text = new StringBuilder();
    while (text.length() < 12) {
      char c = (char) random.nextInt(from, to);
      if (Character.isLetter(c)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String characters(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append((char) random.nextInt(1, random.nextBoolean() ? 0x180 : 0x3000));
    }
    return text.toString();
  }

  /// Reads UTF-8 as Latin-1, or as Windows-1252 with the five bytes that it lacks as in Latin-1.
  private static String misread(String text, boolean windows) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    String latin1 = new String(utf8, StandardCharsets.ISO_8859_1);
    if (!windows) {
      return latin1;
    }
    String cp1252 = new String(utf8, Charset.forName("windows-1252"));
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < utf8.length; i++) {
      read.append(cp1252.charAt(i) == '\uFFFD' ? latin1.charAt(i) : cp1252.charAt(i));
    }
    return read.toString();
  }
}
