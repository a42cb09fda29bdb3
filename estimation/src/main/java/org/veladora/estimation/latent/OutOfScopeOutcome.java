package org.veladora.estimation.latent;

/// What a model with people out of scope gives: an estimate, or why there is none.
public sealed interface OutOfScopeOutcome permits OutOfScopeEstimate, LatentClassRefusal {}
