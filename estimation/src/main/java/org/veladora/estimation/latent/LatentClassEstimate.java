package org.veladora.estimation.latent;

import org.veladora.estimation.chains.ChainDiagnostics;
import org.veladora.estimation.chains.ChainSample;
import org.veladora.estimation.posterior.Posterior;

/// What chains that agree say of the number of people.
///
/// @param people distribution of the number of people, documented or not
/// @param draws what it was made of, chain by chain; gives the Monte-Carlo error of its quantiles
/// @param logPeople diagnostics of the logarithm of the number of people
/// @param unseen diagnostics of the people on no list
/// @param chains number of chains
/// @param sweeps of each chain, in all
/// @param meanClasses mean number of classes that hold documented people
/// @param shareBeyondLists share of the draws in which more than half as many classes as lists hold
///   documented people: so many classes cannot be told apart by the lists, and where the share is
///   large the prior has decided much
public record LatentClassEstimate(
    Posterior people,
    ChainSample draws,
    ChainDiagnostics logPeople,
    ChainDiagnostics unseen,
    int chains,
    long sweeps,
    double meanClasses,
    double shareBeyondLists)
    implements LatentClassOutcome {}
