package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.model.SourceId;

@NullMarked
class PersonKeyTest {
  private static final byte[] BYTES = new byte[32];

  @Test
  void idIsTheSameForTheSameKeyAndRecord() {
    PersonId id = PersonKey.of(BYTES).idOf(new SourceId("refugio"), "17");
    assertThat(id).isEqualTo(PersonKey.of(BYTES.clone()).idOf(new SourceId("refugio"), "17"));
    assertThat(id.value()).startsWith("p-").hasSize(26);
  }

  @Test
  void anotherKeyRecordOrListGivesAnotherId() {
    byte[] other = BYTES.clone();
    other[0] = 1;
    PersonId id = PersonKey.of(BYTES).idOf(new SourceId("refugio"), "17");
    assertThat(PersonKey.of(other).idOf(new SourceId("refugio"), "17")).isNotEqualTo(id);
    assertThat(PersonKey.of(BYTES).idOf(new SourceId("refugio"), "18")).isNotEqualTo(id);
    assertThat(PersonKey.of(BYTES).idOf(new SourceId("linea"), "17")).isNotEqualTo(id);
  }

  @Test
  void marksForAnotherPurposeTextOrKeyHaveNothingInCommon() {
    byte[] other = BYTES.clone();
    other[0] = 1;
    String mark = PersonKey.of(BYTES).mark("record", "17");
    assertThat(mark).matches("[0-9a-f]{64}");
    assertThat(PersonKey.of(BYTES).mark("record", "17")).isEqualTo(mark);
    assertThat(PersonKey.of(BYTES).mark("pair", "17")).isNotEqualTo(mark);
    assertThat(PersonKey.of(BYTES).mark("record", "18")).isNotEqualTo(mark);
    assertThat(PersonKey.of(other).mark("record", "17")).isNotEqualTo(mark);
  }

  @Test
  void keySaysNothingOfItselfAndHasAtLeastSixteenBytes() {
    assertThat(PersonKey.of(BYTES)).hasToString("PersonKey[redacted]");
    assertThatThrownBy(() -> PersonKey.of(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
