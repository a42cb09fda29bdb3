package org.veladora.figures.repeats;

/// A test of a model's assumption.
///
/// @param test stable id: `overdispersion`, `overdispersion-regression`, `one-inflation-poisson`,
///   `one-inflation-geometric`
/// @param statistic the statistic; negative for `overdispersion` where captures are more regular
///   than chance
/// @param pValue how often chance alone gives such a statistic, 0 to 1
public record ModelTest(String test, double statistic, double pValue) {}
