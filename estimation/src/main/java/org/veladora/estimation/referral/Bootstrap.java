package org.veladora.estimation.referral;

import java.util.Optional;
import java.util.SplittableRandom;
import org.veladora.figures.Refusal;

/// A way of resampling a sample by referral chains.
sealed interface Bootstrap permits SalganikBootstrap, TreeBootstrap {
  /// Stable id.
  String id();

  /// Why the sample cannot be resampled in this way; empty where it can.
  Optional<Refusal> findRefusal();

  /// A resample.
  Draw draw(SplittableRandom random);
}
