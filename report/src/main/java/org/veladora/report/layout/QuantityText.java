package org.veladora.report.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Quantities that are no counts, as text: estimated people, shares, weights. What is no number is
/// [FigureText#NO_DATA].
public final class QuantityText {
  /// Shares under this many hundredths of a percent are not told apart.
  private static final double LEAST_PERCENT = 0.0001;

  private QuantityText() {}

  /// An estimated number of people, to the nearest person.
  ///
  /// @param people the number
  /// @return such as `11,418`; `∞` for a number without limit
  public static String people(double people) {
    if (Double.isNaN(people)) {
      return FigureText.NO_DATA;
    }
    return Double.isInfinite(people) ? "∞" : FigureText.of(Math.round(people));
  }

  /// A share as a percentage without its sign: one decimal, or two digits where it is under 1.
  ///
  /// @param share 0 to 1
  /// @return such as `93.4` or `0.021`
  public static String percent(double share) {
    double percent = 100 * share;
    if (!Double.isFinite(percent)) {
      return FigureText.NO_DATA;
    }
    if (percent > 0 && percent < LEAST_PERCENT) {
      return "< " + declared(LEAST_PERCENT);
    }
    if (percent > 0 && percent < 1) {
      return plain(percent, new MathContext(2, RoundingMode.HALF_UP));
    }
    return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /// A share or threshold that was declared, as it was written.
  ///
  /// @param value the value
  /// @return such as `0.5` or `0.02`
  public static String declared(double value) {
    return declared(value, 0);
  }

  /// A number that was declared, with its point moved.
  ///
  /// @param value the number, finite
  /// @param places how many places its point moves to the right: 2 makes a percentage of a share
  /// @return such as `95` for 0.95 and 2
  public static String declared(double value, int places) {
    BigDecimal moved = BigDecimal.valueOf(value).movePointRight(places);
    return moved.signum() == 0 ? "0" : moved.stripTrailingZeros().toPlainString();
  }

  /// How many times one number is another.
  ///
  /// @param ratio the quotient
  /// @return with one decimal, such as `2.3`
  public static String ratio(double ratio) {
    return Double.isFinite(ratio)
        ? BigDecimal.valueOf(ratio).setScale(1, RoundingMode.HALF_UP).toPlainString()
        : FigureText.NO_DATA;
  }

  /// A weight with its sign.
  ///
  /// @param weightBits the weight
  /// @return with one decimal, such as `+6.2` or `-0.8`; `0.0` has no sign
  public static String bits(double weightBits) {
    if (Double.isNaN(weightBits)) {
      return FigureText.NO_DATA;
    }
    if (Double.isInfinite(weightBits)) {
      return weightBits > 0 ? "+∞" : "-∞";
    }
    BigDecimal rounded = BigDecimal.valueOf(weightBits).setScale(1, RoundingMode.HALF_UP);
    return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
  }

  private static String plain(double value, MathContext digits) {
    return new BigDecimal(value, digits).toPlainString();
  }
}
