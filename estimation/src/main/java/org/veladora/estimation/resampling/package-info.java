/// Uncertainty by resampling: resamples of people or of the incidents in which they came,
/// quantiles, and bias-corrected accelerated intervals.
///
/// Everything random is drawn by the index of its task, so results do not depend on threads.
///
/// Sources: DiCiccio, Efron (1996), Bootstrap confidence intervals, Statistical Science 11:
/// 189-228; Hyndman, Fan (1996), Sample quantiles in statistical packages, The American
/// Statistician 50: 361-365.
@NullMarked
package org.veladora.estimation.resampling;

import org.jspecify.annotations.NullMarked;
