package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class NicknamesTest {

  @Test
  void familiarFormGivesTheNamesThatItStandsFor() {
    assertThat(Nicknames.listFormal("PACO")).containsExactly("FRANCISCO");
    assertThat(Nicknames.listFormal("CHUY")).containsExactly("JESUS");
    assertThat(Nicknames.listFormal("BETO")).contains("ALBERTO", "ROBERTO");
  }

  @Test
  void anyOtherWordStandsForItself() {
    assertThat(Nicknames.listFormal("FRANCISCO")).containsExactly("FRANCISCO");
    assertThat(Nicknames.listFormal("")).containsExactly("");
  }
}
