package org.veladora.estimation.latent;

import java.util.List;
import java.util.Optional;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Estimates the number of people by a mixture of latent classes: people differ in how easily they
/// are caught, and within a class every list catches everybody alike, independently of the others.
///
/// The class probabilities break a stick with parameter alpha ~ Gamma(0.25, 0.25), cut off at ten
/// classes; the probability of each list in each class is uniform; the number of people N has the
/// prior 1 / N (Manrique-Vallier 2016, Biometrics 72: 1246-1254).
///
/// Eight chains or more start far apart and run until the logarithm of N and the people on no list
/// agree across chains ([org.veladora.estimation.chains.ChainDiagnostics#converged]); otherwise
/// there is no number. More classes than half the number of lists cannot be told apart by the lists
/// (Aleshin-Guendel, Sadinle, Wakefield, arXiv 2101.09304), so the prior decides part of the
/// answer; how often the chains were there is in the estimate.
///
/// Deterministic: the same counts and plan give the same outcome on any number of threads. Cost:
/// chains times sweeps times O((histories and their lists) classes).
///
/// ```java
/// LatentClassOutcome outcome =
///     LatentClassModel.estimate(counts, LatentClassPlan.defaults(), Progress.NONE, Cancel.NEVER);
/// ```
public final class LatentClassModel {
  private static final int LISTS_FOR_CLASSES = 3;
  private static final int LISTS = 2;

  private LatentClassModel() {}

  /// Estimates, or refuses.
  ///
  /// @param counts people by history
  /// @param plan how
  /// @param progress told of sweeps done and the most there can be
  /// @param cancel asked several times a second
  /// @return the estimate; refused where there are fewer than three lists (two for one class),
  ///   nobody is on two lists, or the chains do not agree
  /// @throws org.veladora.model.Cancelled if asked to stop
  public static LatentClassOutcome estimate(
      HistoryCounts counts, LatentClassPlan plan, Progress progress, Cancel cancel) {
    Optional<LatentClassRefusal> refusal = findRefusal(counts, plan);
    return refusal.isPresent()
        ? refusal.get()
        : new ChainRounds(counts, plan, List.of()).run(progress, cancel);
  }

  /// Why no chain has to be run.
  static Optional<LatentClassRefusal> findRefusal(HistoryCounts counts, LatentClassPlan plan) {
    int needed = plan.classes() > 1 ? LISTS_FOR_CLASSES : LISTS;
    if (counts.lists() < needed) {
      return Optional.of(new LatentClassRefusal.TooFewLists(counts.lists(), needed));
    }
    return counts.onExactly(1) == counts.total()
        ? Optional.of(new LatentClassRefusal.NoOverlap())
        : Optional.empty();
  }
}
