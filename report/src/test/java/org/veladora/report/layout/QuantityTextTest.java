package org.veladora.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantityTextTest {
  @Test
  void peopleAreWholeAndGrouped() {
    assertThat(QuantityText.people(11_417.9911)).isEqualTo("11,418");
    assertThat(QuantityText.people(Double.POSITIVE_INFINITY)).isEqualTo("∞");
    assertThat(QuantityText.people(Double.NaN)).isEqualTo("–");
  }

  @Test
  void smallSharesKeepTwoDigits() {
    assertThat(QuantityText.percent(0.9871)).isEqualTo("98.7");
    assertThat(QuantityText.percent(0.000031)).isEqualTo("0.0031");
    assertThat(QuantityText.percent(1e-9)).isEqualTo("< 0.0001");
    assertThat(QuantityText.percent(0)).isEqualTo("0.0");
    assertThat(QuantityText.percent(1)).isEqualTo("100.0");
    assertThat(QuantityText.percent(Double.NaN)).isEqualTo("–");
  }

  @Test
  void declaredNumbersStandAsTheyWereWritten() {
    assertThat(QuantityText.declared(0.02)).isEqualTo("0.02");
    assertThat(QuantityText.declared(1)).isEqualTo("1");
    assertThat(QuantityText.declared(0)).isEqualTo("0");
    assertThat(QuantityText.declared(0.55, 2)).isEqualTo("55");
    assertThat(QuantityText.declared(0.999, 2)).isEqualTo("99.9");
  }

  @Test
  void weightsCarryTheirSign() {
    assertThat(QuantityText.bits(6.24)).isEqualTo("+6.2");
    assertThat(QuantityText.bits(-6.25)).isEqualTo("-6.3");
    assertThat(QuantityText.bits(0.04)).isEqualTo("0.0");
    assertThat(QuantityText.bits(-0.04)).isEqualTo("0.0");
    assertThat(QuantityText.bits(Double.NEGATIVE_INFINITY)).isEqualTo("-∞");
    assertThat(QuantityText.bits(Double.NaN)).isEqualTo("–");
  }

  @Test
  void ratiosHaveOneDecimal() {
    assertThat(QuantityText.ratio(1.5009)).isEqualTo("1.5");
    assertThat(QuantityText.ratio(Double.NaN)).isEqualTo("–");
  }
}
