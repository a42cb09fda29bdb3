package org.veladora.estimation.latent;

/// What a mixture of latent classes gives: an estimate, or why there is none.
public sealed interface LatentClassOutcome permits LatentClassEstimate, LatentClassRefusal {}
