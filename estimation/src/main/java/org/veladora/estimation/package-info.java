/// How many people are on no list, estimated from how those on lists overlap, or the refusal to
/// say.
///
/// ```
/// Captures (one a linkage draw) -> Overlaps: what everything rests on
///                               -> Estimator -> PopulationEstimate: for everybody and each stratum
///                                    documented, lower bound, methods side by side, range | Refusal
/// ```
///
/// [org.veladora.estimation.Estimator] is the way in, with an
/// [org.veladora.estimation.EstimationPlan]. What it stands on can be used alone: models of list
/// dependence in `loglinear`, the lower bound in `chao`, resampling in `resampling`, all on the
/// counts of `histories`.
///
/// Each draw is estimated by itself and the draws' distributions are mixed, so that what linkage
/// does not know is in the interval (Sadinle 2018, Bayesian propagation of record linkage
/// uncertainty into population size estimation of human rights violations, Annals of Applied
/// Statistics 12: 1013-1038). docs/estimation.md says of each method what it assumes and when it
/// misleads.
@NullMarked
package org.veladora.estimation;

import org.jspecify.annotations.NullMarked;
