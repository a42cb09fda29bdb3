package org.veladora.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class TextBoundsTest {
  @ParameterizedTest
  @ValueSource(strings = {"ABC", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "AÑ😀 "})
  void whatIsRuledOutIsNeverAlike(String letters) {
    SplittableRandom random = new SplittableRandom(3);
    String[] texts = new String[400];
    for (int t = 0; t < texts.length; t++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      texts[t] = text.toString();
    }
    TextBounds bounds = new TextBounds(texts.length, t -> texts[t]);
    int ruledOut = 0;
    for (int a = 0; a < texts.length; a++) {
      for (int b = 0; b < texts.length; b++) {
        if (!bounds.canReach(a, b, 0.85)) {
          ruledOut++;
          assertThat(JaroWinkler.similarity(texts[a], texts[b])).isLessThan(0.85);
        }
      }
    }
    assertThat(ruledOut).isPositive();
  }
}
