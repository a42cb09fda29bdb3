package org.veladora.estimation.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.estimation.loglinear.ModelNotation.Problem;
import org.veladora.estimation.loglinear.ModelNotation.Read;
import org.veladora.estimation.loglinear.ModelNotation.Unreadable;

class LogLinearModelTest {

  @Test
  void modelsWithTheSameEffectsAreEqual() {
    LogLinearModel model = LogLinearModel.of(4, 0b1001, 0b0111, 0b1100, 0b0011);

    assertThat(model).isEqualTo(LogLinearModel.of(4, 0b1100, 0b1001, 0b0111));
    assertThat(model.terms()).containsExactly(0b0111, 0b1001, 0b1100);
    assertThat(model.effects())
        .containsExactly(1, 2, 4, 8, 0b0011, 0b0101, 0b1001, 0b0110, 0b1100, 0b0111);
    assertThat(model.order()).isEqualTo(3);
  }

  @Test
  void notationListsTheLargerTermsFirst() {
    assertThat(LogLinearModel.of(4, 0b1001, 0b0111, 0b1100).notation()).isEqualTo("[123,14,34]");
    assertThat(LogLinearModel.of(4, 0b0011, 0b0101).notation()).isEqualTo("[12,13,4]");
    assertThat(LogLinearModel.independence(2).notation()).isEqualTo("[1,2]");
    assertThat(LogLinearModel.of(10, 1 | 1 << 9, 0b110).notation())
        .isEqualTo("[(1:10),23,4,5,6,7,8,9]");
  }

  @Test
  void effectTakenAwayLeavesThoseWithinIt() {
    LogLinearModel model = LogLinearModel.of(4, 0b0111, 0b1001);

    assertThat(model.without(0b0111).notation()).isEqualTo("[12,13,14,23]");
    assertThat(model.without(0b1001).notation()).isEqualTo("[123,4]");
    assertThat(model.without(0b1001).with(0b1001)).isEqualTo(model);
    assertThatThrownBy(() -> model.without(0b0011)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogLinearModel.independence(2).without(1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> LogLinearModel.of(3, 0b1001))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogLinearModel.of(3, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogLinearModel.independence(11))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyModelIsReadAsItWasWritten() {
    SplittableRandom random = new SplittableRandom(2);
    for (int each = 0; each < 500; each++) {
      int lists = 1 + random.nextInt(10);
      LogLinearModel model = LogLinearModel.independence(lists);
      for (int effect = 0; effect < random.nextInt(6); effect++) {
        model = model.with(1 + random.nextInt((1 << lists) - 1));
      }
      assertThat(ModelNotation.read(model.notation(), lists)).isEqualTo(new Read(model));
    }
  }

  @Test
  void orderAndBlanksOfANotationAreFree() {
    assertThat(ModelNotation.read(" [ 32, 21 ,2] ", 3))
        .isEqualTo(new Read(LogLinearModel.of(3, 0b011, 0b110)));
    assertThat(ModelNotation.read("[(10:1),2345,6789]", 10))
        .isEqualTo(new Read(new LogLinearModel(10, List.of(1 | 1 << 9, 0b11110, 0b111100000))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12,23; NO_BRACKETS; 12,23",
        "[12,23; NO_BRACKETS; [12,23",
        "[; NO_BRACKETS; [",
        "[]; NOT_A_TERM; ''",
        "[12,,3]; NOT_A_TERM; ''",
        "[12,3a]; NOT_A_TERM; 3a",
        "[12,(1:)]; NOT_A_TERM; (1:)",
        "[12,30]; NOT_A_TERM; 30",
        "[12,34]; NO_SUCH_LIST; 34",
        "[12,3,10]; NO_SUCH_LIST; 10",
        "[12,(0:3)]; NO_SUCH_LIST; (0:3)",
        "[12,33]; LIST_TWICE; 33",
        "[12]; LIST_MISSING; 3",
      })
  void badNotationIsRefusedWithItsPart(String notation, Problem problem, String part) {
    assertThat(ModelNotation.read(notation, 3)).isEqualTo(new Unreadable(problem, part));
  }
}
