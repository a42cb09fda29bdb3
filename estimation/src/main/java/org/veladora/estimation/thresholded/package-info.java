/// The number of people by a log-linear model of which only those pairs of lists are kept that a
/// posterior distribution says matter.
///
/// ```
/// HistoryCounts, ThresholdPlan -> Thresholding -> ThresholdOutcome
///                                   ThresholdedEstimate: posterior, pairs, model, diagnostics | NoEstimate
/// ```
///
/// Where the work is done:
///
/// ```
/// LogConcave         the posterior of the effects       Whitening      its mode and its shape
/// HamiltonianChain   one chain of draws from it         EffectSample   several, diagnosed
/// ```
///
/// Source: Silverman (2020), Multiple-systems analysis for the quantification of modern slavery:
/// classical and Bayesian approaches, Journal of the Royal Statistical Society A 183: 691-736.
@NullMarked
package org.veladora.estimation.thresholded;

import org.jspecify.annotations.NullMarked;
