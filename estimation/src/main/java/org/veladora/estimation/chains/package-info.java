/// Whether the chains of a sampler agree and have moved enough to be read.
///
/// ```
/// chains (draws of one quantity) -> ChainDiagnostics: R-hat, bulk and tail effective size
///                                   converged() or the estimate is refused
/// ```
///
/// Source: Vehtari, Gelman, Simpson, Carpenter, Buerkner (2021), Rank-normalization, folding, and
/// localization: an improved R-hat for assessing convergence of MCMC, Bayesian Analysis 16: 667-718
/// (arXiv 1903.08008).
@NullMarked
package org.veladora.estimation.chains;

import org.jspecify.annotations.NullMarked;
