package org.veladora.estimation.loglinear;

import java.util.ArrayList;
import java.util.List;

/// How an estimate changes with the one thing that no data can say: the interaction of all lists
/// together.
///
/// With k lists the counts of the 2^k - 1 cells that are seen say nothing about the last one. Every
/// log-linear model closes the gap by the same assumption, that the interaction of all k lists is
/// zero: for two lists that their odds ratio is 1, for three that the odds ratio of two of them is
/// the same on and off the third. Let it be lambda instead, and leave every seen cell as fitted:
/// the unseen are then `ratio = exp((-1)^k lambda)` times as many. For two lists the ratio is their
/// odds ratio.
///
/// No data speak for one ratio rather than another; a range can only be argued for. Ratios within
/// one half and two are what [Dial#HALF_TO_DOUBLE] shows. The ends of an interval move as its point
/// does, because a resample of people has as many documented people as the data; where incidents
/// are resampled it has nearly as many.
///
/// Source: Aleshin-Guendel, Sadinle, Wakefield, The central role of the identifying assumption in
/// population size estimation, arXiv 2101.09304; for two lists Gerritse, van der Heijden, Bakker
/// (2015), Sensitivity of population size estimation for violating parametric assumptions in
/// log-linear models, Journal of Official Statistics 31: 357-379.
public final class Sensitivity {
  private Sensitivity() {}

  /// An estimate at one ratio.
  ///
  /// @param ratio by which the unseen are multiplied, above 0; 1 as fitted; its natural logarithm
  ///   is the dial gamma
  /// @param point documented and unseen people
  /// @param low lower end of the interval
  /// @param high upper end, infinite where there is none
  public record Level(double ratio, double point, double low, double high) {}

  /// The ratios at which to look.
  ///
  /// @param least smallest ratio, above 0
  /// @param most largest ratio
  /// @param levels how many, 2 or more; equal steps of the logarithm
  public record Dial(double least, double most, int levels) {
    /// From half to twice the unseen in nine levels, the fifth as fitted.
    public static final Dial HALF_TO_DOUBLE = new Dial(0.5, 2, 9);

    /// Checks the range.
    ///
    /// @throws IllegalArgumentException if it is empty or not of positive, finite numbers
    public Dial {
      if (!(least > 0 && most > least && most < Double.POSITIVE_INFINITY && levels >= 2)) {
        throw new IllegalArgumentException(
            "two levels or more of a positive, growing ratio are expected: "
                + least
                + " to "
                + most
                + " in "
                + levels);
      }
    }
  }

  /// The estimate at one ratio.
  ///
  /// @param documented people on at least one list
  /// @param fitted the estimate at ratio 1, none of its numbers below `documented`
  /// @param ratio above 0
  /// @return the estimate
  public static Level at(long documented, Level fitted, double ratio) {
    return new Level(
        ratio,
        documented + ratio * (fitted.point() - documented),
        documented + ratio * (fitted.low() - documented),
        documented + ratio * (fitted.high() - documented));
  }

  /// The estimate over a range of ratios.
  ///
  /// @param documented people on at least one list
  /// @param fitted the estimate at ratio 1, none of its numbers below `documented`
  /// @param dial where to look
  /// @return one estimate a level, from the least ratio on
  public static List<Level> curve(long documented, Level fitted, Dial dial) {
    List<Level> curve = new ArrayList<>();
    double growth = Math.log(dial.most() / dial.least()) / (dial.levels() - 1);
    for (int level = 0; level < dial.levels(); level++) {
      curve.add(at(documented, fitted, dial.least() * Math.exp(growth * level)));
    }
    return List.copyOf(curve);
  }
}
