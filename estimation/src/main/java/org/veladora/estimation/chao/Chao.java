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
/// small-sample correction is added. People may differ as they like in how easily they are caught:
/// by the inequality of Cauchy and Schwarz the expression is then at most the unseen, apart from
/// sampling error. For lists the second form is the right one: a person cannot be twice on the same
/// list, so f1^2 / (2 f2) overshoots even among equal and independent lists, by the factor t / (t -
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
