package org.veladora.linkage;

import org.veladora.linkage.partition.Components;
import org.veladora.linkage.partition.Partitions;
import org.veladora.linkage.partition.UnseenLinks;
import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.linkage.weights.Labels;
import org.veladora.linkage.weights.LevelShares;
import org.veladora.linkage.weights.ModelFit;

/// What the steps of a linkage left behind, for its figures and warnings.
record Linkage(
    ComparedPairs compared,
    LevelShares shares,
    Labels labels,
    ModelFit.Fitted fitted,
    Components components,
    Partitions partitions,
    UnseenLinks unseen) {
  /// People of a draw.
  long people(int draw) {
    return partitions.people(draw) - unseen.links(draw);
  }

  /// People to expect, in the mean.
  double expectedPeople() {
    return partitions.expected().people() - unseen.meanLinks();
  }
}
