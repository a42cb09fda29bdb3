package org.veladora.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.figures.CellValue;
import org.veladora.figures.DerivedTable.Unit;
import org.veladora.figures.Measure;

class FigureTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0;0", "999;999", "1000;1,000", "-1234567;-1,234,567", "100000;100,000"})
  void thousandsAreSeparatedByCommas(long number, String text) {
    assertThat(FigureText.of(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1234.56;1;1,234.6", "0.05;1;0.1", "-0.04;1;0.0", "2.675;2;2.68", "12;2;12.00"})
  void measuresHaveTheDigitsWithWhichTheyAreShown(double value, int decimals, String text) {
    assertThat(FigureText.of(new Measure.Value(value, decimals), Unit.RATIO).text())
        .isEqualTo(text);
  }

  @Test
  void onlyDifferencesCarryAPlus() {
    Measure five = new Measure.Value(5, 0);
    assertThat(FigureText.of(five, Unit.PEOPLE_DIFFERENCE).text()).isEqualTo("+5");
    assertThat(FigureText.of(five, Unit.PEOPLE).text()).isEqualTo("5");
  }

  @Test
  void cellsWithoutANumberHaveTheirOwnSymbols() {
    assertThat(FigureText.of(new CellValue.Suppressed()).text()).isEqualTo("·");
    assertThat(FigureText.of(new CellValue.NoData()).text()).isEqualTo("–");
    assertThat(FigureText.of(new CellValue.AtLeast(1_200)).text()).isEqualTo("≥ 1,200");
    assertThat(FigureText.of(new CellValue.Shown(0)).text()).isEqualTo("0");
  }
}
