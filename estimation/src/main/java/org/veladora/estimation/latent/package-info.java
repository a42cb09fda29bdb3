/// People who differ in how easily lists catch them, as a mixture of latent classes in each of
/// which the lists catch independently; and the same beside records of people who are not of the
/// population.
///
/// ```
/// HistoryCounts -> LatentClassModel -> LatentClassEstimate | LatentClassRefusal
///   + declared shares of false records
///               -> OutOfScopeModel  -> OutOfScopeEstimate  | LatentClassRefusal
///
/// LatentChain: a sampler     counts of people by history and class, never people
///   draw classes, unseen  |  given the probabilities of classes and lists
///   SplitMerge, unseen,   |  with those probabilities integrated out
///   exchange, alpha       |
///   draw probabilities    |
/// ChainRounds: eight chains or more, in rounds twice as long each time, until they agree
/// ```
///
/// Sources: Manrique-Vallier (2016), Bayesian population size estimation using Dirichlet process
/// mixtures, Biometrics 72: 1246-1254; Di Cecco, Di Zio, Liseo (2020), Bayesian latent class models
/// for capture-recapture in the presence of missing data, Biometrical Journal 62: 957-969.
@NullMarked
package org.veladora.estimation.latent;

import org.jspecify.annotations.NullMarked;
