package org.veladora.disclosure.estimates;

import org.veladora.figures.Estimate;
import org.veladora.figures.EstimateOrRefusal;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.Refusal;

/// Estimates as they are printed for anyone: intervals widened for linkage, two significant digits.
///
/// ```
/// low' = point (low / point)^w     high' = point (high / point)^w
/// ```
///
/// Points are rounded to the nearest (halves to the even digit), low ends down, high ends up;
/// nothing finer than whole people. No number of people is less than the documented ones, which the
/// release shows: where rounding would go below, the documented number itself is printed.
///
/// @param documented people of the release
/// @param widening w, 1 or more
public record PublicFigures(long documented, double widening) {
  private static final double DIGITS = 100;

  /// A method's estimates as printed.
  ///
  /// @param method the method on the completions
  /// @return the same method; its draws, one a completion, are not widened, because they hold
  ///   sampling error only
  public MethodEstimate print(MethodEstimate method) {
    PublicFigures single = new PublicFigures(documented, 1);
    return new MethodEstimate(
        method.method(),
        print(method.pooled()),
        method.draws().stream().map(single::print).toList(),
        Math.rint(method.shareBetweenDraws() * DIGITS) / DIGITS);
  }

  /// An estimate as printed.
  ///
  /// @param estimate on the completions
  /// @return with its numbers rounded; a refusal as it is
  public EstimateOrRefusal print(EstimateOrRefusal estimate) {
    return switch (estimate) {
      case Refusal refusal -> refusal;
      case Estimate number -> print(number, nearest(number.point()));
    };
  }

  /// A lower bound as printed: the point is rounded down too.
  ///
  /// @param bound at least so many people
  /// @return with its numbers rounded
  public Estimate printBound(Estimate bound) {
    return print(bound, down(bound.point()));
  }

  private Estimate print(Estimate number, double roundedPoint) {
    double point = Math.max((double) documented, roundedPoint);
    double low = Math.max((double) documented, down(widened(number.low(), number.point())));
    double high = up(widened(number.high(), number.point()));
    return new Estimate(
        point,
        Math.min(low, point),
        Math.max(high, point),
        number.level(),
        number.method(),
        number.model(),
        number.diagnostics(),
        number.seed());
  }

  private double widened(double end, double point) {
    boolean movable = end > 0 && Double.isFinite(end) && widening > 1;
    return movable ? point * StrictMath.pow(end / point, widening) : end;
  }

  static double nearest(double people) {
    double unit = unit(people);
    return Math.rint(people / unit) * unit;
  }

  static double down(double people) {
    double unit = unit(people);
    return Math.floor(people / unit) * unit;
  }

  static double up(double people) {
    double unit = unit(people);
    return Math.ceil(people / unit) * unit;
  }

  private static double unit(double people) {
    double unit = 1;
    while (Double.isFinite(people) && people / unit >= DIGITS) {
      unit *= 10;
    }
    return unit;
  }
}
