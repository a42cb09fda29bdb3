package org.veladora.disclosure.estimates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Estimate;

/// Chao's lower bound for lists at the table of all that agree with a release at which it is least.
///
/// ```
/// bound = n + (f1^2 - sum over lists of u_i^2) / (2 f2)
/// ```
///
/// f1 and f2 are the people on exactly one list and on exactly two, u_i those on list i only. It
/// rises with every u_i and falls with f2, so the least is at the least u_i and the greatest f2:
/// every hidden combination has one person, and the spare people are on two lists if such a
/// combination is hidden, else on three or more, else on one. It is a bound under the method's
/// assumption: people may differ in how easily they are found, and being on one list does not keep
/// them from another.
///
/// The interval is log-normal in the unseen, with the variance of the delta method, `unseen + sum
/// of u_i ((f1 - u_i) / f2)^2 + unseen^2 / f2`.
///
/// Source: A. Chao, Estimating the population size for capture-recapture data with unequal
/// catchability, Biometrics 43 (1987) 783-791; the form for lists: A. Chao, Estimating population
/// size for sparse data in capture-recapture experiments, Biometrics 45 (1989) 427-438.
public final class CautiousBound {
  private static final double LEVEL = 0.95;
  private static final double NORMAL_QUANTILE = 1.959963984540054;

  private final ReleasedOverlaps overlaps;

  /// Prepares the bound.
  ///
  /// @param overlaps what is released
  public CautiousBound(ReleasedOverlaps overlaps) {
    this.overlaps = overlaps;
  }

  /// The bound, not rounded.
  ///
  /// @param seed printed with it; nothing here is random
  /// @return at least so many people, or empty if the release says that nobody is on exactly two
  ///   lists
  public Optional<Estimate> find(long seed) {
    double[] only = onlyOn();
    double twice = onTwo() + (hasHidden(2) ? overlaps.spare() : 0);
    if (twice == 0) {
      return Optional.empty();
    }
    double n = overlaps.total();
    double once = Arrays.stream(only).sum();
    double products = once * once;
    double slopes = 0;
    for (double people : only) {
      products -= people * people;
      slopes += people * Math.pow((once - people) / twice, 2);
    }
    double unseen = products / (2 * twice);
    double variance = unseen + slopes + unseen * unseen / twice;
    double spread =
        unseen == 0
            ? 1
            : StrictMath.exp(
                NORMAL_QUANTILE * Math.sqrt(StrictMath.log1p(variance / (unseen * unseen))));
    return Optional.of(
        new Estimate(
            n + unseen,
            n + unseen / spread,
            n + unseen * spread,
            LEVEL,
            "chao",
            "n + (f1^2 - sum u_i^2) / (2 f2)",
            List.of(),
            seed));
  }

  private double[] onlyOn() {
    double[] only = new double[overlaps.lists().size()];
    for (CaptureHistory history : overlaps.shown()) {
      if (Long.bitCount(history.lists()) == 1) {
        only[Long.numberOfTrailingZeros(history.lists())] += history.people();
      }
    }
    boolean spareIsAlone = !hasHidden(2) && !hasHiddenAbove(2);
    for (long mask : overlaps.hidden()) {
      if (Long.bitCount(mask) == 1) {
        only[Long.numberOfTrailingZeros(mask)] += spareIsAlone ? 1 + overlaps.spare() : 1;
        spareIsAlone = false;
      }
    }
    return only;
  }

  private double onTwo() {
    long shown =
        overlaps.shown().stream()
            .filter(history -> Long.bitCount(history.lists()) == 2)
            .mapToLong(CaptureHistory::people)
            .sum();
    return shown + overlaps.hidden().stream().filter(m -> Long.bitCount(m) == 2).count();
  }

  private boolean hasHidden(int lists) {
    return overlaps.hidden().stream().anyMatch(mask -> Long.bitCount(mask) == lists);
  }

  private boolean hasHiddenAbove(int lists) {
    return overlaps.hidden().stream().anyMatch(mask -> Long.bitCount(mask) > lists);
  }
}
