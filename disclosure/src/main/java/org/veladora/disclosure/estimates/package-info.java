/// What the gate gives an estimator in place of the true overlaps of lists, and how it prints what
/// comes back.
///
/// ```
/// Release -> ReleasedOverlaps (shown cells, suppressed cells, total)
///         -> Completions (suppressed cells drawn, weights of MainEffects) -> estimator -> PublicFigures
/// ```
///
/// Nothing here sees a true number that the release does not show, so an estimate made of it is a
/// function of the release and a seed, and says nothing of two sets of true numbers that give the
/// same release.
@NullMarked
package org.veladora.disclosure.estimates;

import org.jspecify.annotations.NullMarked;
