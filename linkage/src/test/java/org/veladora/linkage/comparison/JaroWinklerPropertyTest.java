package org.veladora.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class JaroWinklerPropertyTest {
  private static final int PAIRS = 40_000;
  private static final String FEW = "AB";
  private static final String NAMES = "AAAAEEEIIOOUBCDFGHJLMNPQRSTVZ ";
  private static final String BEYOND_ASCII = "AEÑÁéß\u0000\u00FF\u0100\u0120ЖЯ漢\uD83D\uDE00\uFFFF";

  private static String draw(Random random, String letters, int longest) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(longest + 1); left > 0; left--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  /// The text with some letters changed, lost or exchanged with the next: near pairs.
  private static String altered(Random random, String text, String letters) {
    StringBuilder other = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0 && other.length() > 1; i--) {
      int at = random.nextInt(other.length() - 1);
      switch (random.nextInt(3)) {
        case 0 -> other.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
        case 1 -> other.deleteCharAt(at);
        default -> other.append(other.charAt(at)).deleteCharAt(at);
      }
    }
    return other.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {FEW, NAMES, BEYOND_ASCII})
  void similarityIsThatOfLetterByLetterComparisonToTheLastBit(String letters) {
    Random random = new Random(letters.hashCode());
    JaroWinkler comparison = new JaroWinkler();
    EncodedText one = EncodedText.of("");
    String text = "";
    for (int i = 0; i < PAIRS; i++) {
      int longest = i % 2 == 0 ? 12 : 70;
      if (i % 5 == 0) { // then the same against others
        text = draw(random, letters, longest);
        one = EncodedText.of(text);
      }
      String other = i % 3 == 0 ? altered(random, text, letters) : draw(random, letters, longest);
      EncodedText encoded = EncodedText.of(other);
      double expected = LetterByLetterJaroWinkler.similarity(text, other);
      assertThat(comparison.similarity(one, encoded)).isEqualTo(expected);
      assertThat(JaroWinkler.similarity(text, other)).isEqualTo(expected);
      assertThat(JaroWinkler.similarity(other, text)).isEqualTo(expected);
      for (double threshold : new double[] {expected, 0.7, 0.85, 0.92, 1}) {
        if (threshold > 0) {
          assertThat(comparison.similarityAtLeast(one, encoded, threshold))
              .isEqualTo(expected >= threshold ? expected : 0);
        }
      }
    }
  }

  /// Where Jaro is 0.7 exactly, Winkler does not add for the start, and Apache Commons Text does.
  /// No two texts of up to 64 letters have that number, so that the definitions agree.
  @Test
  void noTwoTextsHaveTheNumberFromWhichTheStartCounts() {
    int longest = EncodedText.MAX_LENGTH;
    for (int a = 1; a <= longest; a++) {
      for (int b = 1; b <= longest; b++) {
        for (int common = 1; common <= Math.min(a, b); common++) {
          for (int unlike = 0; unlike <= common; unlike++) {
            double shared = common;
            double jaro = (shared / a + shared / b + (shared - unlike / 2.0) / shared) / 3;
            if (jaro == 0.7) {
              throw new AssertionError(a + " " + b + " " + common + " " + unlike);
            }
          }
        }
      }
    }
  }
}
