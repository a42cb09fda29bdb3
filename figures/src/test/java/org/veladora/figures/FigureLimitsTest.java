package org.veladora.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.model.FileHash;
import org.veladora.model.LocalText;
import org.veladora.model.SourceFile;
import org.veladora.model.TableId;

/// What the types of figures refuse to hold.
@NullMarked
class FigureLimitsTest {

  @ParameterizedTest
  @CsvSource({
    "10,11,12,0.95", "10,5,9,0.95", "-1,-2,1,0.95", "NaN,1,2,0.95", "10,NaN,12,0.95",
    "10,5,NaN,0.95", "Infinity,5,Infinity,0.95", "10,5,12,0", "10,5,12,1", "10,5,12,NaN"
  })
  void estimateHasAPointWithinItsIntervalAndALevel(
      double point, double low, double high, double level) {
    assertThatIllegalArgumentException().isThrownBy(() -> estimate(point, low, high, level));
  }

  @Test
  void estimateMayHaveNoUpperBound() {
    assertThat(estimate(10, 5, Double.POSITIVE_INFINITY, 0.95).high()).isInfinite();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1L << 40, Long.MIN_VALUE})
  void historyNamesOneToFortyLists(long lists) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CaptureHistory(lists, "all", 1));
  }

  @Test
  void historyOfTheFortiethListIsAccepted() {
    assertThat(new CaptureHistory(1L << 39, "all", 0).people()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new CaptureHistory(1, "all", -1));
  }

  @Test
  void measureIsAFiniteNumberOrNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Measure.Value(Double.NaN, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measure.Value(Double.POSITIVE_INFINITY, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Measure.Value(1, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> new Measure.Value(1, -1));
  }

  @Test
  void incompleteCountIsNoMeasureOfTheWhole() {
    assertThat(Measure.of(new CellValue.Shown(7))).isEqualTo(new Measure.Value(7, 0));
    assertThat(Measure.of(new CellValue.AtLeast(7))).isEqualTo(new Measure.NoData());
    assertThat(Measure.of(new CellValue.NoData())).isEqualTo(new Measure.NoData());
    assertThat(Measure.of(new CellValue.Suppressed())).isEqualTo(new Measure.Suppressed());
  }

  @Test
  void derivedRowHasAValueAColumn() {
    LocalText text = LocalText.same("text");
    var column = new DerivedTable.Column("rate", text, DerivedTable.Unit.PER_100_000);
    var row = new DerivedTable.Row("2017", text, List.of());
    TableId id = new TableId("rates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DerivedTable(id, text, text, text, List.of(column), List.of(row)))
        .withMessage("row 2017 of rates needs 1 values");
  }

  @Test
  void onlyADeclaredFileIsPublished() {
    SourceFile file = new SourceFile("list.csv", new FileHash("0".repeat(64)), 1);
    assertThat(new InputFile.Unpublished(file).findPublication()).isEmpty();
    assertThat(new InputFile.Denominator(file).findPublication()).isEmpty();
    var published = new InputFile.AlreadyPublished(file, "printed report", "2018-06");
    assertThat(published.findPublication()).contains(published);
  }

  private static Estimate estimate(double point, double low, double high, double level) {
    return new Estimate(point, low, high, level, "method", "model", List.of(), 1);
  }
}
