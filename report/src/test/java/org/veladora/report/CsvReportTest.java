package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.figures.Category;
import org.veladora.figures.Dimension;
import org.veladora.figures.Table;
import org.veladora.model.LocalText;

class CsvReportTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠A"})
  void textThatASpreadsheetWouldRunIsLedByAnApostrophe(String code) {
    assertThat(CsvReport.render(oneCell("x", code), false))
        .isEqualTo("x,people,mark\r\n'" + code + ",5,\r\ntotal,5,\r\n");
  }

  @Test
  void textsWithCommasQuotesAndLinesAreQuoted() {
    assertThat(CsvReport.render(oneCell("x", "a,\"b\"\nc"), false))
        .startsWith("x,people,mark\r\n\"a,\"\"b\"\"\nc\",5,\r\n");
  }

  @Test
  void carriageReturnIsGuardedAndQuoted() {
    assertThat(CsvReport.render(oneCell("x", "\r=1"), false)).contains("\"'\r=1\",5,");
  }

  @Test
  void byteOrderMarkLeadsTheFileOnRequest() {
    assertThat(CsvReport.render(oneCell("x", "a"), true)).startsWith("\uFEFFx,people");
  }

  @Test
  void negativeDifferencesStayNumbers() {
    assertThat(DerivedCsv.render(Invented.derived(), false))
        .contains("2021,change,-1840,people_difference,\r\n");
  }

  @Test
  void everyCellAndMarginHasOneLine() {
    assertThat(CsvReport.render(Invented.byYear(), false).lines()).hasSize(1 + 7 * 3);
  }

  @Test
  void categoryWithTheCodeOfTheTotalIsRefused() {
    assertThatThrownBy(() -> CsvReport.render(oneCell("x", "total"), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("code of the total");
  }

  @Test
  void dimensionNamedAsAColumnIsRefused() {
    assertThatThrownBy(() -> CsvReport.render(oneCell("people", "a"), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Table oneCell(String dimension, String code) {
    LocalText label = LocalText.same("x");
    return Invented.table(
        "t",
        label,
        List.of(new Dimension(dimension, label, List.of(new Category(code, label)))),
        5);
  }
}
