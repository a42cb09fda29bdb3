package org.veladora.disclosure.estimates;

import java.util.List;
import java.util.Optional;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Estimate;

/// Chao's lower bound at the table of all that agree with a release at which it is least.
///
/// ```
/// bound = n + f1^2 / (2 f2)      f1, f2: people on exactly one list, on exactly two
/// ```
///
/// It rises with f1 and falls with f2, so the least is at the least f1 and the greatest f2: every
/// hidden combination has one person, and the spare people are on two lists if such a combination
/// is hidden, else on three or more, else on one. It is a bound under the method's assumption, that
/// people differ in how easily they are found and lists are much alike.
///
/// The interval is Chao's, of ln(bound - n), with the variance `f2 (r^4 / 4 + r^3 + r^2 / 2)`, `r =
/// f1 / f2`.
///
/// Source: A. Chao, Estimating the population size for capture-recapture data with unequal
/// catchability, Biometrics 43 (1987) 783-791.
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
    double once = onLists(1) + (hasHidden(2) || hasHiddenAbove(2) ? 0 : overlaps.spare());
    double twice = onLists(2) + (hasHidden(2) ? overlaps.spare() : 0);
    if (twice == 0) {
      return Optional.empty();
    }
    double n = overlaps.total();
    double unseen = once * once / (2 * twice);
    double ratio = once / twice;
    double variance = twice * ratio * ratio * (ratio * ratio / 4 + ratio + 0.5);
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
            "n + f1^2 / (2 f2)",
            List.of(),
            seed));
  }

  private double onLists(int lists) {
    long shown =
        overlaps.shown().stream()
            .filter(history -> Long.bitCount(history.lists()) == lists)
            .mapToLong(CaptureHistory::people)
            .sum();
    return shown + overlaps.hidden().stream().filter(m -> Long.bitCount(m) == lists).count();
  }

  private boolean hasHidden(int lists) {
    return overlaps.hidden().stream().anyMatch(mask -> Long.bitCount(mask) == lists);
  }

  private boolean hasHiddenAbove(int lists) {
    return overlaps.hidden().stream().anyMatch(mask -> Long.bitCount(mask) > lists);
  }
}
