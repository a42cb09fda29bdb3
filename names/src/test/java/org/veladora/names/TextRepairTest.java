package org.veladora.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class TextRepairTest {

  @ParameterizedTest
  @CsvSource({
    "MuÃ±oz,Muñoz",
    "MUÃ‘OZ,MUÑOZ",
    "PEÃ‘A,PEÑA",
    "JOSÃ‰,JOSÉ",
    "RamÃ³n RamÃ­rez,Ramón Ramírez",
    "Â¿QuiÃ©n?,¿Quién?",
    "MarÃ\u00ADa,María",
    "MAR\u00C3\u008DA,MARÍA",
    "LEÃ“N,LEÓN",
    "nÌƒandÃº,ñandú",
    "PE¤A,PEñA",
    "MU¥OZ,MUÑOZ"
  })
  void utf8ReadAsWindows1252IsReadAgain(String broken, String right) {
    assertThat(TextRepair.repair(broken)).isEqualTo(new Repair(right, true, Repair.MOJIBAKE));
  }

  @ParameterizedTest
  @CsvSource({"MuÃƒÂ±oz,Muñoz", "MUÃƒâ€˜OZ,MUÑOZ", "MarÃƒÂ­a,María", "LEÃƒâ€œN,LEÓN"})
  void utf8MisreadTwiceIsReadAgainTwice(String broken, String right) {
    assertThat(TextRepair.repair(broken))
        .isEqualTo(new Repair(right, true, Repair.DOUBLE_MOJIBAKE));
  }

  @Test
  void brokenWordBesideARightOneIsRepairedAlone() {
    assertThat(TextRepair.repair("Peña MuÃ±oz").text()).isEqualTo("Peña Muñoz");
    assertThat(TextRepair.repair("PEÑA NUÃ‘EZ").text()).isEqualTo("PEÑA NUÑEZ");
  }

  @Test
  void accentsThatStandApartAreJoined() {
    assertThat(TextRepair.repair("Mun\u0303oz Peri\u0301"))
        .isEqualTo(new Repair("Muñoz Perí", true, Repair.DECOMPOSED));
  }

  @Test
  void charactersThatNobodySeesAreDropped() {
    assertThat(TextRepair.repair("\uFEFFJuan\u00A0Pé\u200Brez\u00AD"))
        .isEqualTo(new Repair("Juan Pérez", true, Repair.INVISIBLE));
    assertThat(TextRepair.repair("ï»¿Juan").text()).isEqualTo("Juan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MU\uFFFDOZ", "MUÃ?OZ", "MUÿOZ", "MUÏ¿½OZ", "Pe\uFFFDa"})
  void lostLetterIsReportedAndNotGuessed(String broken) {
    assertThat(TextRepair.repair(broken)).isEqualTo(new Repair(broken, false, Repair.LOST));
  }

  @Test
  void lostLetterDoesNotHideARepairThatWasPossible() {
    assertThat(TextRepair.repair("MuÃ±oz Peï¿½a"))
        .isEqualTo(new Repair("Muñoz Pe\uFFFDa", true, Repair.LOST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "JUAN PEREZ",
        "José Ángel Ibáñez Güemes",
        "«IRMÔ “CAFÉ” PERÚ—ÚTIL…",
        "MAÇÔ",
        "¥ 500 y 20 ¤",
        "GUÐRÚN",
        "L'Haÿ-les-Roses",
        "naïf Æsir Ångström crème brûlée",
        "Χαίρετε Привет 日本",
        "क्‍ष",
        "👩‍👩‍👧"
      })
  void rightTextStaysAsItIs(String right) {
    assertThat(TextRepair.repair(right)).isEqualTo(new Repair(right, false, Repair.NONE));
  }

  @Test
  void repairShowsNoText() {
    assertThat(TextRepair.repair("MuÃ±oz")).hasToString("Repair[mojibake]");
  }
}
