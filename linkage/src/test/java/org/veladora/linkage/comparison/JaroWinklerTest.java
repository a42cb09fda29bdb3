package org.veladora.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class JaroWinklerTest {

  /// Values printed by Winkler (1990) and in the literature since.
  @ParameterizedTest
  @CsvSource({
    "MARTHA, MARHTA, 0.961",
    "DWAYNE, DUANE, 0.840",
    "DIXON, DICKSONX, 0.813",
    "SHACKLEFORD, SHACKELFORD, 0.982",
    "ABC, XYZ, 0.0",
    "LUNA, LUNA, 1.0"
  })
  void publishedValues(String a, String b, double similarity) {
    assertThat(JaroWinkler.similarity(a, b)).isCloseTo(similarity, within(0.0006));
    assertThat(JaroWinkler.similarity(b, a)).isCloseTo(similarity, within(0.0006));
  }

  @Test
  void emptyTextsAreEqualAndLikeNoOther() {
    assertThat(JaroWinkler.similarity("", "")).isEqualTo(1);
    assertThat(new JaroWinkler().similarity(EncodedText.of(""), EncodedText.of(""))).isEqualTo(1);
    assertThat(JaroWinkler.similarity("", "A")).isZero();
  }

  @Test
  void lettersAfterThe64thAreNotRead() {
    String start = "X".repeat(64);
    assertThat(JaroWinkler.similarity(start + "A", start + "BCD")).isEqualTo(1);
  }

  @Test
  void encodedTextDoesNotShowItself() {
    assertThat(EncodedText.of("LUNA").toString()).doesNotContain("LUNA");
  }
}
