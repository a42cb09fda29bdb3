package org.veladora.estimation.decomposable;

/// What a cap on the people on no list takes from the posterior.
///
/// @param cap the most people on no list in the sum
/// @param beyond share of the whole posterior, without a cap, that lies above it; 1 where the
///   posterior has no end
/// @param exponent how fast the posterior falls at the cap: there it falls like the number of
///   people to minus this power. Not above 1: without a cap the sum has no end. About 2: a heavy
///   tail, of which the cap decides the mean; negative: it still rises
public record CapCheck(long cap, double beyond, double exponent) {}
