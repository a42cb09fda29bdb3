package org.veladora.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.veladora.linkage.partition.Partitions;
import org.veladora.linkage.review.Decisions;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.model.SourceId;

/// What is linked with what, and how.
///
/// Records of different lists are compared with each other; records of one list among themselves
/// only where the list is not duplicate-free.
///
/// @param sources the lists, each once
/// @param threshold least posterior probability at which the default linkage keeps records
///   together, above 0 and below 1
/// @param draws whole linkages to draw from the posterior, 0 to [#MAX_DRAWS]
/// @param seed seed of everything that is random; results depend on nothing else
/// @param decisions what reviewers decided: facts of the default linkage and of every draw
/// @param learnsFromDecisions whether the model is fitted to the decisions too
public record LinkagePlan(
    List<LinkedSource> sources,
    double threshold,
    int draws,
    long seed,
    Decisions decisions,
    boolean learnsFromDecisions) {
  /// The most draws.
  public static final int MAX_DRAWS = 10_000;

  /// Least threshold for which clusters can be told beside those of the plan's: pairs of a lower
  /// probability join nothing.
  public static final double LEAST_THRESHOLD = Partitions.LEAST_THRESHOLD;

  /// Checks the plan.
  ///
  /// @throws BadInput L002 if a source is declared twice; L005 if the decisions make two records of
  ///   a duplicate-free list one person
  /// @throws IllegalArgumentException if there is no source, the threshold is not between 0 and 1,
  ///   or the number of draws is out of range
  public LinkagePlan {
    sources = List.copyOf(sources);
    if (sources.isEmpty() || !(threshold > 0 && threshold < 1) || draws < 0 || draws > MAX_DRAWS) {
      throw new IllegalArgumentException(
          "a plan needs a source, a threshold between 0 and 1 and 0 to " + MAX_DRAWS + " draws");
    }
    Set<SourceId> seen = new HashSet<>();
    for (LinkedSource source : sources) {
      if (!seen.add(source.id())) {
        throw new BadInput(Problem.of("L002", source.id()));
      }
    }
    decisions.checkAgainst(
        sources.stream()
            .filter(LinkedSource::duplicateFree)
            .map(LinkedSource::id)
            .collect(Collectors.toSet()));
  }

  /// A plan without decisions.
  ///
  /// @param sources the lists, each once
  /// @param threshold least probability at which the default linkage keeps records together
  /// @param draws whole linkages to draw
  /// @param seed seed of everything that is random
  /// @throws BadInput L002 if a source is declared twice
  /// @throws IllegalArgumentException if a value is out of its bounds
  public LinkagePlan(List<LinkedSource> sources, double threshold, int draws, long seed) {
    this(sources, threshold, draws, seed, Decisions.NONE, false);
  }

  /// Whether a list is declared free of duplicates.
  ///
  /// @param source a list of the plan
  /// @return true where two of its records are never the same person
  /// @throws IllegalArgumentException if the plan does not have the list
  public boolean isDuplicateFree(SourceId source) {
    return sources.stream()
        .filter(linked -> linked.id().equals(source))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the plan has no source " + source))
        .duplicateFree();
  }
}
