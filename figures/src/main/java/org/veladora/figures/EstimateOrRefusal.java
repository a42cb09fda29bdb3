package org.veladora.figures;

/// What an estimator gives: a number with its uncertainty, or the reason why there is none.
public sealed interface EstimateOrRefusal permits Estimate, Refusal {}
