package org.veladora.estimation.loglinear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.model.Cancel;

/// The best of all admissible hierarchical models up to an order: those with the smallest AIC or
/// BIC among those that have an extended maximum likelihood estimate and only one.
///
/// The search is exact (branch and bound, see `ModelSearch`): a model that is not fitted is known
/// not to be among the best. Several of the best can be averaged, each with a weight proportional
/// to `exp(-criterion / 2)`; for BIC that approximates its posterior probability where all models
/// are equally likely beforehand (Kass, Raftery 1995, Bayes factors, Journal of the American
/// Statistical Association 90: 773-795).
///
/// Deterministic. Source: Silverman, Chan, Vincent (2024), Bootstrapping multiple systems estimates
/// to account for model selection, Statistics and Computing 34:44.
public final class BestModels {
  private BestModels() {}

  /// What the search gives.
  public sealed interface Outcome {}

  /// The best models.
  ///
  /// @param models models in the family, admissible or not
  /// @param admissible how many of them have an estimate
  /// @param best the best first, as many as were asked for or as there are
  public record Ranking(long models, long admissible, List<Ranked> best) implements Outcome {
    /// Copies the list.
    public Ranking {
      best = List.copyOf(best);
    }

    /// The estimate: that of the best model, or the average of the best.
    ///
    /// @return documented and unseen people
    public double population() {
      return best.stream().mapToDouble(each -> each.weight() * each.fit().population()).sum();
    }
  }

  /// One of the best models.
  ///
  /// @param fit its fit
  /// @param criterion its AIC or BIC
  /// @param weight its share in the average; all weights sum to 1
  public record Ranked(LogLinearFit fit, double criterion, double weight) {}

  /// No model has an estimate.
  ///
  /// @param models models in the family
  public record NoneAdmissible(long models) implements Outcome {}

  /// The family is too large to look at all of it. [Downhill] is possible.
  ///
  /// @param lists number of lists
  /// @param order the most lists of an effect that was asked for
  /// @param possibleOrder the largest order for these lists that is not too large; 1 where not even
  ///   pairs are
  public record TooManyModels(int lists, int order, int possibleOrder) implements Outcome {}

  /// Searches.
  ///
  /// @param counts people by history, 1 to [LogLinearModel#MAX_LISTS] lists, at least one person
  /// @param criterion what is made small
  /// @param order the most lists of an effect, 1 or more
  /// @param averaged how many of the best models are wanted, 1 or more
  /// @param cancel asked for each model
  /// @return the best models, or why there are none
  /// @throws IllegalArgumentException if a number is out of range
  /// @throws LogLinear.NotConverged if a fit does not converge
  public static Outcome search(
      HistoryCounts counts, Criterion criterion, int order, int averaged, Cancel cancel) {
    checkRange(order, averaged);
    Table table = new Table(counts);
    Optional<ModelFamily> family = ModelFamily.find(counts.lists(), order);
    if (family.isEmpty()) {
      int possible = order - 1;
      while (ModelFamily.find(counts.lists(), possible).isEmpty()) {
        possible--;
      }
      return new TooManyModels(counts.lists(), order, possible);
    }
    long[] numbers = countAdmissible(table, family.get(), cancel);
    LogLinear data = new LogLinear(counts);
    List<LogLinearFit> fits = new ArrayList<>();
    for (ModelSearch.Found found : best(counts, family.get(), criterion, averaged, cancel)) {
      LogLinearModel model = family.get().model(found.bits());
      if (data.fit(model) instanceof LogLinearFit fit) {
        fits.add(fit);
      }
    }
    if (fits.isEmpty()) {
      return new NoneAdmissible(numbers[0]);
    }
    double[] weights = weights(fits.stream().mapToDouble(criterion::of).toArray());
    List<Ranked> ranked = new ArrayList<>();
    for (int at = 0; at < weights.length; at++) {
      ranked.add(new Ranked(fits.get(at), criterion.of(fits.get(at)), weights[at]));
    }
    return new Ranking(numbers[0], numbers[1], ranked);
  }

  private static long[] countAdmissible(Table table, ModelFamily family, Cancel cancel) {
    long[] numbers = new long[2];
    family.forEach(bits -> {
      cancel.check();
      numbers[0]++;
      Design design = family.design(bits, table.overlaps);
      numbers[1] += Existence.judge(design, table) instanceof Verdict.Exists ? 1 : 0;
    });
    return numbers;
  }

  static void checkRange(int order, int averaged) {
    if (order < 1 || averaged < 1) {
      throw new IllegalArgumentException(
          "an order and a number of models are 1 or more: " + order + ", " + averaged);
    }
  }

  /// The estimate alone, for resamples.
  ///
  /// @return people; infinite where no model has an estimate
  static double population(
      HistoryCounts counts, ModelFamily family, Criterion criterion, int averaged, Cancel cancel) {
    List<ModelSearch.Found> best = best(counts, family, criterion, averaged, cancel);
    if (best.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    double[] weights = weights(best.stream().mapToDouble(ModelSearch.Found::criterion).toArray());
    double unseen = 0;
    for (int at = 0; at < weights.length; at++) {
      unseen += weights[at] * best.get(at).unseen();
    }
    return counts.total() + unseen;
  }

  private static List<ModelSearch.Found> best(
      HistoryCounts counts, ModelFamily family, Criterion criterion, int averaged, Cancel cancel) {
    Table table = new Table(counts);
    Scorer scorer = new Scorer(table, criterion.penalty(counts.total()), cancel);
    return new ModelSearch(table, family, scorer, averaged).run();
  }

  private static double[] weights(double[] criteria) {
    double[] weights = new double[criteria.length];
    double sum = 0;
    for (int at = 0; at < weights.length; at++) {
      weights[at] = Math.exp((criteria[0] - criteria[at]) / 2);
      sum += weights[at];
    }
    for (int at = 0; at < weights.length; at++) {
      weights[at] /= sum;
    }
    return weights;
  }
}
