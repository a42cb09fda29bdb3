package org.veladora.estimation.decomposable;

/// A number of people around which the posterior gathers.
///
/// @param people the most probable number in its surroundings
/// @param probability of that very number
/// @param from the first number of its surroundings
/// @param to the last number of its surroundings
/// @param share probability of its surroundings
public record Mode(long people, double probability, long from, long to, double share) {}
