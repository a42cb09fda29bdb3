package org.veladora.estimation.loglinear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.veladora.estimation.histories.HistoryCounts;

/// Chooses the pairs of a log-linear model step by step, by their p-values.
///
/// From the model without pairs on: the p-value of a pair that is not in the model is the smaller
/// one-sided Poisson tail of its observed overlap (everybody on both lists) given its fitted mean.
/// The pair with the smallest p-value joins while that is below the threshold and the larger model
/// has an extended maximum likelihood estimate; a pair whose model has none is skipped in that
/// step.
///
/// Deterministic; of equal p-values the pair of the lower lists goes first. Source: Chan,
/// Silverman, Vincent (2021), Journal of the American Statistical Association 116: 1297-1306,
/// section 3.2.
public final class Stepwise {
  private Stepwise() {}

  /// A pair that the data asked for and that no model can hold.
  ///
  /// @param mask bit mask of the two lists
  /// @param logP natural logarithm of its p-value under the chosen model
  /// @param verdict why its model has no estimate
  public record Skipped(int mask, double logP, Verdict verdict) {}

  /// What was chosen.
  ///
  /// @param outcome the fit of the chosen model; no fit where not even the model without pairs has
  ///   one
  /// @param added masks of the pairs, in the order in which they joined
  /// @param skipped pairs below the threshold under the chosen model whose models have no estimate
  public record Choice(FitOutcome outcome, List<Integer> added, List<Skipped> skipped) {
    /// Copies the lists.
    public Choice {
      added = List.copyOf(added);
      skipped = List.copyOf(skipped);
    }
  }

  private record Candidate(int mask, double logP) {}

  /// Chooses and fits a model. At most as many steps as there are pairs, each a fit and existence
  /// checks.
  ///
  /// @param counts people by history, 1 to [LogLinearModel#MAX_LISTS] lists, at least one person
  /// @param threshold pairs join below this p-value, 0 to 0.5; 0 keeps the lists independent
  /// @return the choice
  /// @throws IllegalArgumentException if the threshold is out of range
  public static Choice choose(HistoryCounts counts, double threshold) {
    if (!(threshold >= 0 && threshold <= 0.5)) {
      throw new IllegalArgumentException("a threshold is within 0 and 0.5: " + threshold);
    }
    LogLinear data = new LogLinear(counts);
    FitOutcome outcome = data.fit(LogLinearModel.independence(counts.lists()));
    List<Integer> added = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    boolean grows = outcome instanceof LogLinearFit;
    while (grows && outcome instanceof LogLinearFit current) {
      grows = false;
      skipped.clear();
      for (Candidate candidate : candidates(data, current, Math.log(threshold))) {
        FitOutcome larger = extend(data, current, candidate);
        if (larger instanceof FitOutcome.NoFit(LogLinearModel _, Verdict verdict)) {
          skipped.add(new Skipped(candidate.mask(), candidate.logP(), verdict));
        } else {
          outcome = larger;
          added.add(candidate.mask());
          grows = true;
          break;
        }
      }
    }
    return new Choice(outcome, added, skipped);
  }

  private static List<Candidate> candidates(LogLinear data, LogLinearFit fit, double logThreshold) {
    double[] fitted = data.fittedOverlaps(fit);
    List<Candidate> candidates = new ArrayList<>();
    for (int first = 0; first < data.lists(); first++) {
      for (int second = first + 1; second < data.lists(); second++) {
        int mask = 1 << first | 1 << second;
        double logP = PoissonTail.logSmaller(data.overlap(mask), fitted[mask]);
        if (!fit.model().has(mask) && logP < logThreshold) {
          candidates.add(new Candidate(mask, logP));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::logP));
    return candidates;
  }

  private static FitOutcome extend(LogLinear data, LogLinearFit fit, Candidate candidate) {
    return data.fit(fit.model().with(candidate.mask()), Effects.of(fit));
  }
}
