package org.veladora.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SeenIdsTest {
  @Test
  void idIsNewOnceAndKeepsItsFirstPlaceHoweverManyFollow() {
    SeenIds seen = new SeenIds();
    for (int k = 0; k < 20_000; k++) {
      assertThat(seen.add("folio " + k, k < 10_000 ? "a.csv" : "b.csv", k + 2)).isTrue();
    }
    assertThat(seen.add("folio 17", "b.csv", 30_000)).isFalse();
    assertThat(seen.file("folio 17")).isEqualTo("a.csv");
    assertThat(seen.line("folio 17")).isEqualTo(19);
    assertThat(seen.file("folio 12345")).isEqualTo("b.csv");
    assertThat(seen.line("folio 12345")).isEqualTo(12_347);
  }
}
