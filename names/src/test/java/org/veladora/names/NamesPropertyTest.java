package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.veladora.model.Answer;
import org.veladora.model.NameText;

/// What holds for every name, over random names from seeds that the failing test names.
@NullMarked
class NamesPropertyTest {
  private static final List<String> WORDS =
      List.of(
          "MARÍA",
          "JOSÉ",
          "JUAN",
          "GUADALUPE",
          "CARLOS",
          "MUÑOZ",
          "PEÑA",
          "GARCÍA",
          "LÓPEZ",
          "CRUZ",
          "DE",
          "LA",
          "LOS",
          "DEL",
          "ÁNGELES",
          "JESÚS",
          "SAN",
          "MARTÍN",
          "PONCE",
          "LEÓN",
          "MONTES",
          "OCA",
          "Y",
          "MA.",
          "J.",
          "GPE.",
          "HDZ",
          "D'ÁVILA",
          "GARCÍA-ROBLES",
          "AGÜERO",
          "XIMENA");

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sameNameWrittenInSeveralWaysHasOneNormalForm(long seed) {
    Random random = new Random(seed);
    NameNormaliser names = new NameNormaliser();
    for (int i = 0; i < 200; i++) {
      String name = name(random);
      String canonical = names.normalise(name).canonical();
      String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
      assertThat(names.normalise(apart).canonical()).isEqualTo(canonical);
      assertThat(names.normalise(name.toLowerCase(Locale.ROOT)).canonical()).isEqualTo(canonical);
      assertThat(names.normalise(" " + name.replace(" ", "\u00A0 ")).canonical())
          .isEqualTo(canonical);
      assertThat(names.normalise(canonical).canonical()).isEqualTo(canonical);
      assertThat(canonical).matches("[A-ZÑ]+( [A-ZÑ]+)*");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyReadingOfANameHasAllItsWordsAndNoOther(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String name = name(random);
      for (NameOrder order : NameOrder.values()) {
        List<NameParts> readings = readings(PersonName.parse(name, order));
        assertThat(readings).doesNotHaveDuplicates();
        assertThat(readings).allSatisfy(parts -> assertThat(words(parts)).isEqualTo(words(name)));
      }
    }
  }

  private static String name(Random random) {
    return IntStream.range(0, 1 + random.nextInt(6))
        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" ", "", " LÓPEZ"));
  }

  private static List<NameParts> readings(PersonName name) {
    return switch (name) {
      case PersonName.Parted(NameParts parts) -> List.of(parts);
      case PersonName.Ambiguous(List<NameParts> readings) -> readings;
    };
  }

  /// Words as written, in the order of the alphabet; the `Y` between surnames is no part of one.
  private static List<String> words(String text) {
    return Stream.of(text.replace(".", ". ").strip().split("\\s+", -1))
        .filter(word -> !word.equals("Y"))
        .sorted()
        .toList();
  }

  private static List<String> words(NameParts parts) {
    return words(
        Stream.of(parts.givenNames(), parts.paternalSurname(), parts.maternalSurname())
            .filter(Answer.Stated.class::isInstance)
            .map(part ->
                part instanceof Answer.Stated<NameText>(NameText name) ? name.written() : "")
            .collect(Collectors.joining(" ")));
  }
}
