package org.veladora.disclosure;

/// What the gate answers to a request to publish an estimate.
public sealed interface EstimateOutcome permits ReleasedEstimate, Withheld {}
