package org.veladora.estimation.loglinear;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.model.Cancel;

/// A way to choose a model, so that the whole procedure can be repeated in each resample.
///
/// ```java
/// ModelRule rule = new ModelRule.BestOfAll(Criterion.BIC, 2, 1);
/// ToDoubleFunction<HistoryCounts> whole = rule.procedure(5, Cancel.NEVER);
/// double people = whole.applyAsDouble(resample);
/// ```
public sealed interface ModelRule {
  /// The whole procedure, the choice of the model included. The function may be called by several
  /// threads at a time; what it gives depends on its argument alone.
  ///
  /// @param lists number of lists of the counts that it will be given
  /// @param cancel asked for each model that is looked at
  /// @return people by history -> documented and unseen people; infinite where there is no estimate
  ///   or its fit does not converge
  /// @throws IllegalArgumentException if the rule cannot be applied to so many lists
  ToDoubleFunction<HistoryCounts> procedure(int lists, Cancel cancel);

  /// Pairs join by their p-values, see [Stepwise].
  ///
  /// @param threshold 0 to 0.5
  record ByPValue(double threshold) implements ModelRule {
    @Override
    public ToDoubleFunction<HistoryCounts> procedure(int lists, Cancel cancel) {
      return orInfinite(counts -> population(Stepwise.choose(counts, threshold).outcome()));
    }
  }

  /// Downhill by a criterion, see [Downhill].
  ///
  /// @param criterion what is made small
  /// @param order the most lists of an effect, 1 or more
  record GoingDownhill(Criterion criterion, int order) implements ModelRule {
    @Override
    public ToDoubleFunction<HistoryCounts> procedure(int lists, Cancel cancel) {
      return orInfinite(
          counts -> population(Downhill.search(counts, criterion, order, cancel).outcome()));
    }
  }

  /// The best of all admissible models, or the average of the best, see [BestModels].
  ///
  /// @param criterion what is made small
  /// @param order the most lists of an effect, 1 or more
  /// @param averaged how many models are averaged, 1 or more
  record BestOfAll(Criterion criterion, int order, int averaged) implements ModelRule {
    /// Checks the ranges.
    ///
    /// @throws IllegalArgumentException if a number is below 1
    public BestOfAll {
      BestModels.checkRange(order, averaged);
    }

    @Override
    public ToDoubleFunction<HistoryCounts> procedure(int lists, Cancel cancel) {
      ModelFamily family =
          ModelFamily.find(lists, order)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "too many models of " + lists + " lists and order " + order));
      return orInfinite(
          counts -> BestModels.population(counts, family, criterion, averaged, cancel));
    }
  }

  /// The best of some models: one model that is given, or those that were the best of all for the
  /// data themselves. The second is a short cut around searching all in each resample (Silverman,
  /// Chan, Vincent 2024); with few models the interval is too short.
  ///
  /// @param criterion what is made small
  /// @param models at least one, all of the same lists
  record BestOfThese(Criterion criterion, List<LogLinearModel> models) implements ModelRule {
    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if it is empty
    public BestOfThese {
      models = List.copyOf(models);
      if (models.isEmpty()) {
        throw new IllegalArgumentException("at least one model is expected");
      }
    }

    @Override
    public ToDoubleFunction<HistoryCounts> procedure(int lists, Cancel cancel) {
      if (models.stream().anyMatch(model -> model.lists() != lists)) {
        throw new IllegalArgumentException("models of " + lists + " lists are expected: " + models);
      }
      return orInfinite(counts -> population(counts, cancel));
    }

    private double population(HistoryCounts counts, Cancel cancel) {
      Table table = new Table(counts);
      Scorer scorer = new Scorer(table, criterion.penalty(counts.total()), cancel);
      double least = Double.POSITIVE_INFINITY;
      double unseen = Double.POSITIVE_INFINITY;
      for (LogLinearModel model : models) {
        Design design = Design.of(model, table.overlaps);
        Scorer.Question question =
            new Scorer.Question(scorer.independent(), 0, design.parameters(), least);
        Scorer.Score score = scorer.score(design, question, () -> model);
        if (score.criterion() < least) {
          least = score.criterion();
          unseen = score.unseen();
        }
      }
      return counts.total() + unseen;
    }
  }

  private static double population(FitOutcome outcome) {
    return outcome instanceof LogLinearFit fit ? fit.population() : Double.POSITIVE_INFINITY;
  }

  private static ToDoubleFunction<HistoryCounts> orInfinite(
      ToDoubleFunction<HistoryCounts> estimate) {
    return counts -> {
      try {
        return estimate.applyAsDouble(counts);
      } catch (LogLinear.NotConverged _) {
        return Double.POSITIVE_INFINITY;
      }
    };
  }
}
