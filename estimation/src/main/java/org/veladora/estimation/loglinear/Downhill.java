package org.veladora.estimation.loglinear;

import java.util.ArrayList;
import java.util.List;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.model.Cancel;

/// Chooses a model by going downhill: from independent lists on, always to the neighbour with the
/// smallest criterion, while that is smaller than where it stands.
///
/// A neighbour has one effect more, all effects within which the model has, or lacks one of its
/// maximal effects. Neighbours without an extended maximum likelihood estimate do not count. Where
/// it ends no neighbour is better; models further away may be. [BestModels] looks at all of them
/// where they are few enough.
///
/// Deterministic; of equal neighbours the first counts, effects more before effects less, the
/// smaller effects first. O(neighbours) fits a step. Source: Silverman, Chan, Vincent (2024),
/// Bootstrapping multiple systems estimates to account for model selection, Statistics and
/// Computing 34:44.
public final class Downhill {
  /// One step.
  ///
  /// @param model where it led
  /// @param criterion of the model: AIC or BIC
  public record Step(LogLinearModel model, double criterion) {}

  /// The way down.
  ///
  /// @param outcome the fit of the last model; no fit where not even independent lists have one
  /// @param steps the models on the way, independent lists first; empty where these have no fit
  public record Path(FitOutcome outcome, List<Step> steps) {
    /// Copies the list.
    public Path {
      steps = List.copyOf(steps);
    }
  }

  private final Table table;
  private final Scorer scorer;
  private final int order;

  private Downhill(Table table, Scorer scorer, int order) {
    this.table = table;
    this.scorer = scorer;
    this.order = order;
  }

  /// Chooses and fits a model.
  ///
  /// @param counts people by history, 1 to [LogLinearModel#MAX_LISTS] lists, at least one person
  /// @param criterion what is made small
  /// @param order the most lists of an effect, 1 or more
  /// @param cancel asked for each neighbour
  /// @return the way down
  /// @throws IllegalArgumentException if the order is not positive or the lists are too many
  /// @throws LogLinear.NotConverged if a fit does not converge
  public static Path search(HistoryCounts counts, Criterion criterion, int order, Cancel cancel) {
    if (order < 1) {
      throw new IllegalArgumentException("an order is 1 or more: " + order);
    }
    LogLinear data = new LogLinear(counts);
    FitOutcome outcome = data.fit(LogLinearModel.independence(counts.lists()));
    if (!(outcome instanceof LogLinearFit independent)) {
      return new Path(outcome, List.of());
    }
    Table table = new Table(counts);
    Scorer scorer = new Scorer(table, criterion.penalty(counts.total()), cancel);
    Downhill search = new Downhill(table, scorer, order);
    double shift = criterion.of(independent) - search.criterion(independent);
    List<Step> steps = new ArrayList<>();
    Place place =
        new Place(independent.model(), search.criterion(independent), Effects.of(independent));
    for (Place next = place; ; place = next) {
      steps.add(new Step(place.model(), place.criterion() + shift));
      next = search.best(place);
      if (next.equals(place)) {
        break;
      }
    }
    return new Path(data.fit(place.model(), place.effects()), steps);
  }

  /// Where the search stands.
  ///
  /// @param criterion deviance and penalties
  private record Place(LogLinearModel model, double criterion, Effects effects) {}

  private double criterion(LogLinearFit fit) {
    return fit.deviance() + scorer.penalty() * fit.parameters();
  }

  /// The best neighbour, or the place itself where none is better.
  private Place best(Place place) {
    Place best = place;
    for (LogLinearModel model : neighbours(place.model())) {
      Design design = Design.of(model, table.overlaps);
      Scorer.Question question =
          new Scorer.Question(place.effects(), 0, design.parameters(), best.criterion());
      Scorer.Score score = scorer.score(design, question, () -> model);
      if (score.criterion() < best.criterion() - scorer.slack()) {
        best = new Place(model, score.criterion(), score.effects());
      }
    }
    return best;
  }

  private List<LogLinearModel> neighbours(LogLinearModel model) {
    List<Integer> more = new ArrayList<>();
    for (int mask = 1; mask < (1 << table.lists) - 1; mask++) {
      boolean small = Integer.bitCount(mask) > 1 && Integer.bitCount(mask) <= order;
      if (small && !model.has(mask) && hasAllWithin(model, mask)) {
        more.add(mask);
      }
    }
    more.sort(LogLinearModel.BY_SIZE);
    List<LogLinearModel> neighbours = new ArrayList<>();
    more.forEach(mask -> neighbours.add(model.with(mask)));
    for (int term : model.terms()) {
      if (Integer.bitCount(term) > 1) {
        neighbours.add(model.without(term));
      }
    }
    return neighbours;
  }

  private static boolean hasAllWithin(LogLinearModel model, int mask) {
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      if (!model.has(mask & ~Integer.lowestOneBit(rest))) {
        return false;
      }
    }
    return true;
  }
}
