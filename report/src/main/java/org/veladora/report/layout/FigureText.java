package org.veladora.report.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.veladora.figures.CellValue;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.Measure;

/// Numbers as they are written in Mexico, in both languages: comma for thousands, point for
/// decimals.
public final class FigureText {
  /// Stands in a cell that the gate does not publish.
  public static final String SUPPRESSED = "·";

  /// Stands in a cell without data.
  public static final String NO_DATA = "–";

  private FigureText() {}

  /// A whole number.
  ///
  /// @param number the number
  /// @return such as `1,234` or `-5`
  public static String of(long number) {
    String digits = Long.toString(number);
    return number < 0 ? "-" + grouped(digits.substring(1)) : grouped(digits);
  }

  /// What stands in a cell of a table of people.
  ///
  /// @param cell the cell
  /// @return the number or the symbol
  public static CellText of(CellValue cell) {
    String text =
        switch (cell) {
          case CellValue.Shown(long people) -> of(people);
          case CellValue.AtLeast(long people) -> "≥ " + of(people);
          case CellValue.Suppressed _ -> SUPPRESSED;
          case CellValue.NoData _ -> NO_DATA;
        };
    return new CellText(text, Mark.of(cell));
  }

  /// What stands in a cell of a derived table. Differences carry their sign.
  ///
  /// @param measure the figure
  /// @param unit its unit
  /// @return the number or the symbol
  public static CellText of(Measure measure, DerivedTable.Unit unit) {
    String text =
        switch (measure) {
          case Measure.Value value -> signed(rounded(value), unit);
          case Measure.Suppressed _ -> SUPPRESSED;
          case Measure.NoData _ -> NO_DATA;
        };
    return new CellText(text, Mark.of(measure));
  }

  /// A derived figure, rounded to the digits with which it is shown, halves away from zero. Nothing
  /// finer leaves a report: a finer number could be turned back into small counts.
  ///
  /// @param value the figure
  /// @return the rounded number
  public static BigDecimal rounded(Measure.Value value) {
    return BigDecimal.valueOf(value.value()).setScale(value.decimals(), RoundingMode.HALF_UP);
  }

  /// A difference between two numbers of people.
  ///
  /// @param people people more, or (negative) fewer
  /// @return such as `+12`, `-5` or `0`
  public static String difference(long people) {
    return people > 0 ? "+" + of(people) : of(people);
  }

  private static String signed(BigDecimal number, DerivedTable.Unit unit) {
    boolean plus = unit == DerivedTable.Unit.PEOPLE_DIFFERENCE && number.signum() > 0;
    String sign = plus ? "+" : number.signum() < 0 ? "-" : "";
    return sign + grouped(number.abs().toPlainString());
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(digits);
    for (int i = end - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
