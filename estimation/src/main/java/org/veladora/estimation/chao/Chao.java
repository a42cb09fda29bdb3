package org.veladora.estimation.chao;

import java.util.Optional;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.resampling.Normal;

/// At least how many people there are, from those seen once and those seen twice.
///
/// ```
/// captures of one kind   unseen >= f1^2 / (2 f2)                      (Chao 1987)
/// lists                  unseen >= (f1^2 - sum over lists of u_i^2) / (2 f2)   (Chao 1989)
/// ```
///
/// f1 and f2 are the people seen exactly once and exactly twice, u_i those on list i only. No
/// small-sample correction is added, but in [#findCorrectedOfFrequencies]. People may differ as
/// they like in how easily they are caught: by the inequality of Cauchy and Schwarz the expression
/// is then at most the unseen, apart from sampling error. For lists the second form is the right
/// one: a person cannot be twice on the same list, so f1^2 / (2 f2) overshoots even among equal and
/// independent lists, by the factor t / (t -
/// 1) for t lists, and is no bound. With two lists the second form is Lincoln and Petersen's
///    estimate.
///
/// It misleads upwards where being on one list keeps people from another, where people leave or
/// arrive between the lists, where links were missed, and where people who are not of the
/// population are on the lists: then it is no lower bound.
///
/// Sources: Chao (1987), Estimating the population size for capture-recapture data with unequal
/// catchability, Biometrics 43: 783-791; Chao (1989), Estimating population size for sparse data in
/// capture-recapture experiments, Biometrics 45: 427-438; Rivest, Baillargeon (2007), Applications
/// and extensions of Chao's moment estimator, Biometrics 63: 999-1006.
public final class Chao {
  private Chao() {}

  /// A lower bound with its variance.
  ///
  /// @param documented people seen at least once
  /// @param unseen at least so many people were not seen
  /// @param variance of the population, for a given true number of people; people squared
  public record Bound(long documented, double unseen, double variance) {
    /// Everybody.
    ///
    /// @return at least so many people
    public double population() {
      return documented + unseen;
    }

    /// How surely the bound is known: the spread of the logarithm of the unseen, `sqrt(log(1 +
    /// variance / unseen^2))` (Chao 1987, equation 12).
    ///
    /// @return standard deviation in natural logarithms; 0 where nobody is unseen
    public double logDeviation() {
      return unseen == 0 ? 0 : Math.sqrt(Math.log1p(variance / (unseen * unseen)));
    }

    /// A quantile of the bound's log-normal distribution; the ends of Chao's interval are those at
    /// 0.025 and 0.975.
    ///
    /// @param probability within 0 and 1 (exclusive)
    /// @return people, never fewer than the documented
    public double quantile(double probability) {
      return documented + unseen * Math.exp(Normal.quantile(probability) * logDeviation());
    }
  }

  /// The bound for repeated captures of one kind, such as police records of one register.
  ///
  /// @param documented people captured at least once
  /// @param once people captured exactly once
  /// @param twice people captured exactly twice
  /// @return the bound; empty where nobody was captured twice
  /// @throws IllegalArgumentException if a count is negative or more are captured once or twice
  ///   than at all
  public static Optional<Bound> findOfFrequencies(long documented, long once, long twice) {
    if (once < 0 || twice < 0 || documented < once + twice) {
      throw new IllegalArgumentException(
          "not frequencies: " + documented + " " + once + " " + twice);
    }
    if (twice == 0) {
      return Optional.empty();
    }
    double ratio = (double) once / twice;
    double unseen = once * ratio / 2;
    double variance = unseen + once * ratio * ratio + twice * Math.pow(ratio, 4) / 4;
    return Optional.of(new Bound(documented, unseen, variance));
  }

  /// The bound for repeated captures of one kind with its small-sample correction, `f1 (f1 - 1) /
  /// (2 (f2 + 1))` (Chao 1989); the variance is that of Chao (2005, Species estimation and
  /// applications, Encyclopedia of Statistical Sciences 12: 7907-7916).
  ///
  /// @param documented people captured at least once
  /// @param once people captured exactly once
  /// @param twice people captured exactly twice
  /// @return the bound; empty where nobody was captured twice
  /// @throws IllegalArgumentException if a count is negative or more are captured once or twice
  ///   than at all
  public static Optional<Bound> findCorrectedOfFrequencies(long documented, long once, long twice) {
    return findOfFrequencies(documented, once, twice)
        .map(_ -> {
          double next = twice + 1.0;
          double unseen = once * (once - 1.0) / (2 * next);
          double onceSlope = (2.0 * once - 1) / (2 * next);
          double variance =
              unseen + once * onceSlope * onceSlope + twice * Math.pow(unseen / next, 2);
          return new Bound(documented, Math.max(0, unseen), Math.max(0, variance));
        });
  }

  /// The bound from those captured twice and three times, which does not look at those captured
  /// once: `2 f2^3 / (9 f3^2)`. It holds where some people can be captured once only
  /// (one-inflation), which pushes `f1^2 / (2 f2)` up. It is further below the truth, and less
  /// sure. The variance is that of the delta method.
  ///
  /// Source: Böhning, Kaskasamkul, van der Heijden (2019), A modification of Chao's lower bound
  /// estimator in the case of one-inflation, Metrika 82: 361-384.
  ///
  /// @param documented people captured at least once
  /// @param twice people captured exactly twice
  /// @param thrice people captured exactly three times
  /// @return the bound; empty where nobody was captured exactly twice or exactly three times
  /// @throws IllegalArgumentException if a count is negative or more are captured twice or three
  ///   times than at all
  public static Optional<Bound> findWithoutOnes(long documented, long twice, long thrice) {
    if (twice < 0 || thrice < 0 || documented < twice + thrice) {
      throw new IllegalArgumentException(
          "not frequencies: " + documented + " " + twice + " " + thrice);
    }
    if (twice == 0 || thrice == 0) {
      return Optional.empty();
    }
    double ratio = (double) twice / thrice;
    double unseen = 2 * twice * ratio * ratio / 9;
    double variance = unseen + unseen * unseen * (9.0 / twice + 4.0 / thrice);
    return Optional.of(new Bound(documented, unseen, variance));
  }

  /// The bound for lists. The variance is that of the delta method.
  ///
  /// @param counts people by history, any number of lists
  /// @return the bound; empty where nobody is on exactly two lists
  public static Optional<Bound> findOfLists(HistoryCounts counts) {
    double once = counts.onExactly(1);
    double twice = counts.onExactly(2);
    if (twice == 0) {
      return Optional.empty();
    }
    double products = once * once;
    double slopes = 0;
    for (int list = 0; list < counts.lists(); list++) {
      double only = counts.onlyOn(list);
      products -= only * only;
      slopes += only * Math.pow((once - only) / twice, 2);
    }
    double unseen = products / (2 * twice);
    double variance = unseen + slopes + unseen * unseen / twice;
    return Optional.of(new Bound(counts.total(), unseen, variance));
  }
}
